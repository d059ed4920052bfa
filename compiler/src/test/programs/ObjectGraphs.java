import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Cyclic object graphs with collections of objects. */
public class ObjectGraphs {
    static class Task {
        final String name;
        final List<Task> needs = new ArrayList<>();
        Task parent;

        Task(String name) {
            this.name = name;
        }

        @Override
        public String toString() {
            return name;
        }
    }

    static final Map<String, Task> TASKS = new LinkedHashMap<>();

    static Task task(String name) {
        Task t = TASKS.get(name);
        if (t == null) {
            t = new Task(name);
            TASKS.put(name, t);
        }
        return t;
    }

    static void order(Task t, Set<Task> done, Set<Task> open, List<Task> out) {
        if (done.contains(t)) {
            return;
        }
        if (!open.add(t)) {
            throw new IllegalStateException("cycle at " + t);
        }
        for (Task n : t.needs) {
            order(n, done, open, out);
        }
        open.remove(t);
        done.add(t);
        out.add(t);
    }

    static String sorted() {
        List<Task> out = new ArrayList<>();
        Set<Task> done = new HashSet<>();
        try {
            for (Task t : TASKS.values()) {
                order(t, done, new HashSet<Task>(), out);
            }
            return out.toString();
        } catch (IllegalStateException e) {
            return e.getMessage();
        }
    }

    public static void main(String[] args) {
        String[] rules = {"link:compile", "compile:parse,types", "types:parse", "run:link,data", "parse:", "data:"};
        for (String r : rules) {
            String[] p = r.split(":");
            Task t = task(p[0]);
            if (p.length > 1) {
                for (String n : p[1].split(",")) {
                    t.needs.add(task(n));
                }
            }
        }
        System.out.println(sorted());
        task("parse").needs.add(task("run"));
        System.out.println(sorted());
        Map<Task, Integer> count = new HashMap<>();
        for (Task t : TASKS.values()) {
            for (Task n : t.needs) {
                count.put(n, count.containsKey(n) ? count.get(n) + 1 : 1);
            }
        }
        int sum = 0;
        for (int c : count.values()) {
            sum += c;
        }
        System.out.println(count.size() + " " + sum);
    }
}
