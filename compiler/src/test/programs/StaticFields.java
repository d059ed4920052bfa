/** Static fields of all types, in classes and interfaces. */
public class StaticFields {
    static boolean z = true;
    static byte b = -5;
    static short s = 1000;
    static char c = 'q';
    static int i = 1 << 20;
    static long l = 1L << 50;
    static float f = 0.5f;
    static double d = -2.5;
    static String t = "text";
    static int[] a = {1, 2};

    static class Other {
        static int shared = 5;
        static final Object LOCK = new Object();
        static long total;

        static void bump() {
            shared++;
            total += shared;
        }
    }

    static class Sub extends Other {
        static int shared = 50;
    }

    interface Limits {
        int MAX = 100;
        int[] TABLE = {3, 1, 4};
    }

    static class Impl implements Limits {
        int max() {
            return MAX + TABLE[2];
        }
    }

    public static void main(String[] args) {
        z = !z;
        b--;
        s *= 2;
        c++;
        i >>= 3;
        l |= 1;
        f *= 3;
        d = -d;
        t += "!";
        a[1] += a[0]++;
        System.out.println(z + " " + b + " " + s + " " + c + " " + i + " " + l + " " + f + " " + d + " " + t + " " + a[0] + a[1]);
        Other.bump();
        Sub.bump();
        Sub.shared++;
        System.out.println(Other.shared + " " + Sub.shared + " " + Other.total + " " + Sub.total + " " + (Sub.LOCK == Other.LOCK) + " " + new Impl().max());
        StaticFields none = null;
        System.out.println(none.t + none.i);
    }
}
