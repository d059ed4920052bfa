import java.util.*;
import java.util.function.*;

/** Local records, enums, interfaces and classes, captured variables through several levels, generic methods with bounds. */
public class LocalTypes {
    static int counter = 10;

    static <T extends Comparable<? super T>> T largest(Collection<? extends T> all) {
        Iterator<? extends T> it = all.iterator();
        T best = it.next();
        while (it.hasNext()) { T t = it.next(); if (t.compareTo(best) > 0) best = t; }
        return best;
    }

    static Supplier<String> build(String prefix, int depth) {
        class Level {
            final int n;
            final Level below;
            Level(int n) { this.n = n; this.below = n > 0 ? new Level(n - 1) : null; }
            String path() { return prefix + n + (below == null ? "" : "/" + below.path()); }
            Supplier<String> late() { return () -> path() + "@" + depth + (below == null ? "" : "+" + below.late().get().length()); }
        }
        return new Level(depth).late();
    }

    public static void main(String[] args) {
        record Pair(String name, int value) { Pair twice() { return new Pair(name + name, value * 2); } static Pair of(int v) { return new Pair("n" + v, v); } }
        enum Kind { SMALL, LARGE; static Kind of(int v) { return v < 5 ? SMALL : LARGE; } }
        interface Shape { double area(); default String show() { return getClass().getSimpleName().isEmpty() ? "anonymous " + area() : "named " + area(); } }
        Map<Kind, List<Pair>> groups = new EnumMap<>(Kind.class);
        for (int i = 3; i < 8; i++) groups.computeIfAbsent(Kind.of(i), k -> new ArrayList<>()).add(Pair.of(i).twice());
        System.out.println(groups);
        Shape s = () -> 2.5;
        Shape a = new Shape() { final double side = counter; public double area() { return side * side; } };
        System.out.println(s.area() + " " + a.show());
        System.out.println(build("p", 3).get());
        System.out.println(largest(List.of(3, 9, 4)) + largest(Set.of("x")) + largest(Arrays.asList(Kind.SMALL, Kind.LARGE)));
        int[] state = {0};
        IntSupplier[] counters = new IntSupplier[3];
        for (int i = 0; i < counters.length; i++) { int step = i + 1; counters[i] = () -> state[0] += step; }
        for (IntSupplier c : counters) c.getAsInt();
        System.out.println(state[0] + " " + counters[2].getAsInt());
        outer:
        for (int i = 0; ; i++) {
            for (int j = 0; j < 5; j++) {
                if (i * j == 12) { System.out.println(i + "*" + j); break outer; }
                if (j > i) continue outer;
            }
        }
    }
}
