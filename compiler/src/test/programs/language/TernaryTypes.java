/** The type of ?: with mixed operands, nested, as argument and as target. */
public class TernaryTypes {
    static String t(int i) {
        return "int" + i;
    }

    static String t(long i) {
        return "long" + i;
    }

    static String t(double i) {
        return "double" + i;
    }

    static String t(char i) {
        return "char" + i;
    }

    static String t(byte i) {
        return "byte" + i;
    }

    static String t(short i) {
        return "short" + i;
    }

    static String t(Object i) {
        return "Object" + i;
    }

    public static void main(String[] args) {
        boolean z = args.length == 0;
        byte b = 1;
        short s = 2;
        char c = 'c';
        int i = 4;
        long l = 5;
        double d = 6;
        System.out.println(t(z ? b : s) + " " + t(z ? b : 'x') + " " + t(z ? b : 100) + " " + t(z ? b : 1000) + " " + t(z ? c : 1) + " " + t(z ? c : i) + " " + t(z ? i : l) + " " + t(z ? l : d) + " " + t(z ? b : d));
        System.out.println(t(z ? "s" : 1) + " " + t(z ? (Integer) 3 : (Character) 'x') + " " + t(z ? null : 5) + " " + t(z ? (Byte) b : (Short) s));
        int n = 17;
        String size = n < 10 ? "small" : n < 20 ? n % 2 == 0 ? "even" : "odd" : "large";
        System.out.println(size);
        Runnable r = z ? () -> System.out.println("first") : () -> System.out.println("second");
        r.run();
        (z ? System.out : System.err).println("printed");
        int[] a = {1, 2};
        int[] e = {3, 4};
        (n > 3 ? a : e)[n > 4 ? 1 : 0] += z ? 10 : 20;
        System.out.println(a[1] + " " + e[0]);
    }
}
