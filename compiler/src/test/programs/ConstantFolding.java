/** Constant expressions of all kinds. */
public class ConstantFolding {
    static final int A = 3 * 4 + 5;
    static final long B = 1L << 40;
    static final String S = "x" + A + 'y' + 1.5f + true + B;
    static final double D = 1.0 / 3.0;
    static final boolean T = A > 10 && D < 1;
    static final char C = 'a' + 1;
    static final byte N = (byte) 200;

    public static void main(String[] args) {
        System.out.println(A + " " + B + " " + S + " " + D + " " + T + " " + C + " " + N);
        System.out.println(S == "x17y1.5true1099511627776");
        switch (17) {
            case A:
                System.out.println("A");
                break;
            default:
                System.out.println("other");
        }
        System.out.println(Integer.MAX_VALUE + 1 == Integer.MIN_VALUE);
        System.out.println(07 + 0x1F + 0b101 + 1_000);
        System.out.println(0x7fff_ffff_ffffL + " " + 1e-3 + " " + 0x1p4 + " " + 'A' + (char) 66 + (int) 'C');
        System.out.println("esc\t\"\\\u0041\101\0".length());
        System.out.println((T ? 1 : 2L) + " " + (T ? 'a' : 0) + " " + (T ? 1 : 'b') + " " + (T ? null : 0));
    }
}
