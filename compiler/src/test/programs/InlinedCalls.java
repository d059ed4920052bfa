import java.util.*;

/** Small methods that a compiler puts in place: accessors, constructors, chains, overrides, statics with initialisers, nulls and side effects. */
public class InlinedCalls {
    static StringBuilder log = new StringBuilder();

    static class Point {
        private int x, y;
        Point(int x, int y) { this.x = x; this.y = y; }
        int x() { return x; }
        int y() { return y; }
        void move(int dx) { x += dx; }
        Point self() { return this; }
        boolean isOrigin() { return x == 0 && y == 0; }
        int sign() { if (x > 0) return 1; else if (x < 0) return -1; return 0; }
        long wide() { return (long) x << 33 | y; }
        double half() { return x / 2.0; }
        static int sum(Point a, Point b) { return a.x() + b.x(); }
    }
    static class Named extends Point {
        String name = "n";
        Named(int x) { super(x, x); name = name + x; }
        @Override int y() { return super.y() + 100; }
        String name() { return name; }
    }
    static class Lazy {
        static int value = init();
        static int init() { log.append("init "); return 7; }
        static int get() { return value; }
        static void set(int v) { value = v; }
    }
    interface Scale { int of(int v); default int twice(int v) { return of(v) + of(v); } }
    static class Times implements Scale { int f; Times(int f) { this.f = f; } public int of(int v) { return v * f; } }
    static abstract class Shape { abstract int area(); int doubled() { return 2 * area(); } }
    static class Sq extends Shape { int s = 4; int area() { return s * s; } }

    static int max(int a, int b) { return a > b ? a : b; }
    static int pick(int k) { switch (k) { case 0: return 10; case 1: return 20; case 5: return 30; default: return k; } }
    static int clamp(int v) { return max(0, v > 255 ? 255 : v); }
    static boolean both(boolean a, boolean b) { return a & b; }
    static int effect(int v) { log.append(v).append(' '); return v; }

    static int nullCheck(Point p) {
        try {
            return p.x();
        } catch (NullPointerException e) {
            return e.getStackTrace()[0].getMethodName().equals("nullCheck") ? -5 : -6;
        }
    }

    static int inTry(Point p, int d) {
        int r = 1;
        try {
            r = p.x();
            r = r / d;
            r = p.sign();
        } catch (ArithmeticException e) {
            return r * 1000;
        } finally {
            p.move(1);
        }
        return r;
    }

    public static void main(String[] args) {
        Point p = new Point(3, 4);
        p.move(2);
        System.out.println(p.x() + " " + p.y() + " " + p.self().self().x() + " " + p.isOrigin() + new Point(0, 0).isOrigin() + " " + p.sign() + new Point(-3, 0).sign() + " " + p.wide() + " " + p.half());
        Point q = new Named(6);
        System.out.println(q.y() + " " + ((Named) q).name() + " " + Point.sum(p, q) + " " + nullCheck(null) + nullCheck(p));
        System.out.println(Lazy.get() + " " + log);
        Lazy.set(9);
        System.out.println(Lazy.get() + Lazy.value);
        Scale s = new Times(3);
        System.out.println(s.of(5) + " " + s.twice(5) + " " + new Sq().doubled());
        System.out.println(max(3, 9) + " " + clamp(300) + clamp(-4) + clamp(77) + " " + pick(0) + pick(1) + pick(5) + pick(7) + " " + both(true, false));
        log.setLength(0);
        int r = max(effect(1), effect(2)) + max(effect(3), max(effect(4), effect(5)));
        System.out.println(r + " " + log);
        System.out.println(inTry(p, 1) + " " + inTry(p, 0) + " " + p.x());
        int total = 0;
        for (int i = 0; i < 1000; i++) total += max(i & 7, clamp(i - 500)) + p.x();
        System.out.println(total);
        List<Integer> list = new ArrayList<>();
        for (int i = 0; i < 5; i++) list.add(pick(i));
        int sum = 0;
        for (int i = 0; i < list.size(); i++) sum += list.get(i);
        System.out.println(sum + " " + list.isEmpty() + " " + "abc".length() + "".isEmpty());
    }
}
