/** Variables keep their values across exceptions. */
public class ExceptionState {
    static int boom(int n) {
        if (n % 3 == 0) {
            throw new RuntimeException("n" + n);
        }
        return n;
    }

    static String run() {
        int i = 0;
        long l = 1L << 40;
        double d = 0.5;
        float f = 2f;
        String s = "";
        Object o = "start";
        for (i = 1; i < 12; i++) {
            try {
                l += i;
                d *= 2;
                f += boom(i);
                s += i;
                o = i;
            } catch (RuntimeException e) {
                s += "[" + e.getMessage() + " " + l + " " + d + " " + f + " " + o + "]";
                o = e;
                l = -l;
            }
        }
        return s + l + " " + d + " " + f;
    }

    static int assignInTry() {
        int x = 1;
        try {
            x = 2;
            x = boom(3);
            x = 4;
        } catch (RuntimeException e) {
            return x;
        }
        return -1;
    }

    static long nested(int a, long b, double c, String d) {
        try {
            a++;
            try {
                b += a;
                boom(3);
            } finally {
                c += b;
                a *= 2;
            }
        } catch (RuntimeException e) {
            d += a + " " + b + " " + c;
            System.out.println(d);
        }
        return a + b;
    }

    public static void main(String[] args) {
        System.out.println(run());
        System.out.println(assignInTry());
        System.out.println(nested(1, 2, 3, "d"));
    }
}
