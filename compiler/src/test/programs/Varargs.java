/** Variable arguments and overloading. */
public class Varargs {
    static String f(Object... xs) {
        return xs == null ? "null" : "objects " + xs.length;
    }

    static String k(int... xs) {
        int s = 0;
        for (int x : xs) {
            s += x;
        }
        return "ints " + xs.length + " " + s;
    }

    static String f(String first, Object... rest) {
        return first + "+" + rest.length;
    }

    static String g(long x) {
        return "long";
    }

    static String g(Integer x) {
        return "Integer";
    }

    static String g(Object x) {
        return "Object";
    }

    static String g(int... x) {
        return "int...";
    }

    static String h(double d) {
        return "double";
    }

    static String h(Object o) {
        return "Object";
    }

    static String h(char c) {
        return "char";
    }

    static <T> int count(T... ts) {
        return ts.length;
    }

    public static void main(String[] args) {
        System.out.println(k(1, 2, 3) + "|" + k(new int[0]) + "|" + f("a", "b") + "|" + f(1.5, "x") + "|" + f(new Object[] {1, 2}) + "|" + f("only"));
        System.out.println(g(5) + g((short) 5) + g('c') + g(5.0) + g() + g(1, 2) + g(Integer.valueOf(3)));
        byte b = 1;
        System.out.println(h(1) + h('a') + h(1f) + h("s") + h(b) + h(true));
        System.out.println(count() + count("a") + count("a", "b"));
    }
}
