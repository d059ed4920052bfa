import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** A little build system: targets, dependencies, cycles reported with their path. */
public class TopologicalBuild {
    static class Cycle extends RuntimeException {
        Cycle(String m) {
            super(m);
        }
    }

    static Map<String, List<String>> deps = new LinkedHashMap<>();
    static Set<String> done = new LinkedHashSet<>();

    static void build(String t, Deque<String> path) {
        if (done.contains(t)) return;
        if (path.contains(t)) throw new Cycle(path + " -> " + t);
        path.addLast(t);
        try {
            for (String d : deps.getOrDefault(t, List.of())) build(d, path);
            done.add(t);
        } finally {
            path.removeLast();
        }
    }

    public static void main(String[] args) {
        for (String l : "app:lib,main;lib:util,core;main:core;core:util;bad:worse;worse:worst,lib;worst:bad;util:".split(";")) {
            String[] p = l.split(":", 2);
            deps.put(p[0], p[1].isEmpty() ? new ArrayList<>() : Arrays.asList(p[1].split(",")));
        }
        Deque<String> path = new ArrayDeque<>();
        build("app", path);
        System.out.println(done + " " + path);
        try {
            build("bad", path);
        } catch (Cycle e) {
            System.out.println(e.getMessage() + " " + path.isEmpty());
        }
        System.out.println(done);
    }
}
