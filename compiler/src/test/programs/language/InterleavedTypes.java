/** Methods with many parameters of all types, returned through every kind of return. */
public class InterleavedTypes {
    static double mix(int a, long b, float c, double d, byte e, short f, char g, boolean h, String i, long j, double k, int l) {
        return a + b * 2 + c * 3 + d * 4 + e * 5 + f * 6 + g * 7 + (h ? 8 : 0) + i.length() * 9 + j * 10 + k * 11 + l * 12;
    }

    static long rl(int a, long b) {
        return a - b;
    }

    static float rf(float a, int b) {
        return a / b;
    }

    static byte rb(int a) {
        return (byte) a;
    }

    static char rc(int a) {
        return (char) a;
    }

    static boolean rz(long a) {
        return a > 5;
    }

    static short rs(double a) {
        return (short) a;
    }

    long field;
    InterleavedTypes next;

    InterleavedTypes add(long a, double b) {
        field += a * (long) b;
        return next == null ? this : next;
    }

    public static void main(String[] args) {
        System.out.println(mix(1, 2L, 3f, 4d, (byte) 5, (short) 6, '7', true, "nine", 10L, 11d, 12));
        System.out.println(rl(3, 1L << 33) + " " + rf(1, 3) + " " + rb(300) + " " + (int) rc(-1) + " " + rz(6) + rz(-6) + " " + rs(70000.7));
        InterleavedTypes a = new InterleavedTypes();
        a.next = new InterleavedTypes();
        a.add(3, 4.5).add(5, 2).add(7, 1.9);
        System.out.println(a.field + " " + a.next.field);
    }
}
