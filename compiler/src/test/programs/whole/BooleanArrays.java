import java.util.Arrays;

/** Boolean arrays, fields and parameters, and their packing into bits. */
public class BooleanArrays {
    static boolean[] and(boolean[] a, boolean[] b) {
        boolean[] r = new boolean[a.length];
        for (int i = 0; i < r.length; i++) r[i] = a[i] & b[i];
        return r;
    }

    static boolean majority(boolean... v) {
        int n = 0;
        for (boolean b : v) n += b ? 1 : -1;
        return n > 0;
    }

    boolean p = true, q;

    public static void main(String[] args) {
        boolean[] a = new boolean[9];
        boolean[] b = new boolean[9];
        for (int i = 0; i < 9; i++) {
            a[i] = i % 2 == 0;
            b[i] = i % 3 == 0;
        }
        System.out.println(Arrays.toString(and(a, b)) + majority(true, false, true) + majority());
        int bits = 0;
        for (int i = 0; i < 9; i++) if (a[i] ^ b[i]) bits |= 1 << i;
        System.out.println(bits);
        BooleanArrays o = new BooleanArrays();
        o.q = !o.p;
        o.p ^= true;
        System.out.println(o.p + " " + o.q + " " + (o.p == o.q));
        boolean[][] m = new boolean[3][3];
        m[1][2] |= true;
        m[1][2] &= m[2][1];
        m[0][0] = m[1][2] = !m[0][0];
        System.out.println(Arrays.deepToString(m));
    }
}
