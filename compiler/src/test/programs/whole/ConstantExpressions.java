/** Constants folded at compile time equal values computed at run time. */
public class ConstantExpressions {
    static final int I = 3 * 5 % 4 << 2 | 1;
    static final long L = ~0L >>> 33 ^ I;
    static final float F = 1.1f * 3;
    static final double D = 1 / 3.0 + F;
    static final char C = 'a' + 2;
    static final byte B = (byte) (200 + I);
    static final boolean Z = I > 5 && L != 3 || !(D < 1);
    static final String S = "s" + I + L + F + D + C + B + Z + null;
    static int one = 1;
    static float third = 1.1f;

    public static void main(String[] args) {
        System.out.println(S);
        System.out.println(I == (3 * one * 5 % 4 << 2 * one | one));
        System.out.println(F == third * 3 * one);
        System.out.println(D == one / 3.0 + third * 3);
        switch (I + one) {
            case I + 1: System.out.println("case " + (I + 1));
            break;
            default: System.out.println("no");
        }
        final int k = 10;
        byte small = k;
        final char ch = (char) k;
        System.out.println(small + ch + ("x" + k == "x10" ? " same" : " other"));
    }
}
