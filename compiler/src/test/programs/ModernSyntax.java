import java.util.*;

/** Syntax after Java 8: var, switch expressions, text blocks, pattern matching of instanceof, sealed types. */
public class ModernSyntax {
    sealed interface Shape permits Circle, Square, Group { }
    record Circle(double radius) implements Shape { }
    record Square(double side) implements Shape { }
    static final class Group implements Shape { final List<Shape> parts = new ArrayList<>(); }
    enum Day { MON, TUE, SAT, SUN }

    static double area(Shape s) {
        if (s instanceof Circle c) return 3 * c.radius() * c.radius();
        if (s instanceof Square q && q.side() > 0) return q.side() * q.side();
        if (!(s instanceof Group g)) return -1;
        double sum = 0;
        for (var part : g.parts) sum += area(part);
        return sum;
    }

    static int length(Day day) {
        return switch (day) {
            case MON, TUE -> 8;
            case SAT -> {
                int half = 8 / 2;
                yield half;
            }
            case SUN -> 0;
        };
    }

    static String kind(int n) {
        return switch (n % 4) {
            case 0 -> "zero";
            case 1, -1 -> "one";
            default -> n < 0 ? "negative" : switch (n) { case 2 -> "two"; default -> "many"; };
        };
    }

    static int word(String s) {
        int result = 10 + switch (s) {
            case "a", "b": yield 1;
            case "Aa": case "BB": yield 2;
            default: { try { yield Integer.parseInt(s); } catch (NumberFormatException e) { yield -1; } }
        };
        return result;
    }

    static String old(int n) {
        switch (n) {
            case 1 -> { return "ein"; }
            case 2, 3 -> System.out.println("two or three");
            default -> throw new IllegalArgumentException("n " + n);
        }
        return "after";
    }

    public static void main(String[] args) {
        var group = new Group();
        group.parts.add(new Circle(2));
        group.parts.add(new Square(3));
        System.out.println(area(group) + " " + area(new Square(-1)));
        for (var day : Day.values()) System.out.print(length(day) + " ");
        for (int i = -2; i < 8; i++) System.out.print(kind(i) + " ");
        System.out.println();
        for (var s : new String[] {"a", "BB", "Aa", "41", "x"}) System.out.print(word(s) + " ");
        System.out.println();
        System.out.print("""
                Hello,
                  "text" block \
                joined
                tab\tend
                trailing\s\s
                """);
        System.out.println(old(1) + old(3));
        try { old(9); } catch (IllegalArgumentException e) { System.out.println(e.getMessage()); }
        Object o = "pattern";
        if (o instanceof String s && s.length() > 3) System.out.println(s.charAt(0));
        while (!(o instanceof Integer i)) { o = 5; }
        System.out.println(i + 1);
        var map = new TreeMap<String, List<Integer>>();
        map.computeIfAbsent("x", k -> new ArrayList<>()).add(1);
        for (var e : map.entrySet()) { var v = e.getValue(); v.add(2); System.out.println(e); }
        java.util.function.BiFunction<Integer, Integer, Integer> f = (var a, var b) -> a - b;
        System.out.println(f.apply(9, 4));
    }
}
