/** Nested conditional expressions and their types. */
public class Ternaries {
    static String size(int n) {
        return n < 0 ? "neg" : n == 0 ? "zero" : n < 10 ? "small" : n < 100 ? "medium" : "large";
    }

    static Object box(boolean b) {
        return b ? 1 : 2.0;
    }

    static Object box2(boolean b) {
        return b ? (Object) 1 : (Object) "s";
    }

    public static void main(String[] args) {
        int[] v = {-5, 0, 5, 50, 500};
        for (int n : v) {
            System.out.println(size(n));
        }
        System.out.println(box(true) + " " + box(false) + " " + box2(true) + " " + box2(false));
        Integer nul = null;
        try {
            int r = v.length > 2 ? nul : 0;
            System.out.println(r);
        } catch (NullPointerException e) {
            System.out.println("NPE from unboxing");
        }
        long l = v[0] < 0 ? 1 : 1L << 33;
        double d = v[0] > 0 ? 1 : 2.5f;
        System.out.println(l + " " + d);
        char c = 'x';
        int i = 5;
        System.out.println(false ? i : c);
        System.out.println(true ? c : 0);
        int a = 3, b = 7;
        System.out.println((a > b ? a : b) * (a < b ? a : b) + (a == b ? 1 : 0));
        System.out.println(a > 2 ? b > 2 ? b > 5 ? "deep" : "1" : "2" : "3");
    }
}
