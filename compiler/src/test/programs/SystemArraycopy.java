import java.util.Arrays;

/** System.arraycopy: overlap, checks and messages. */
public class SystemArraycopy {
    static void copy(Object a, int i, Object b, int j, int n) {
        try {
            System.arraycopy(a, i, b, j, n);
            System.out.println("ok");
        } catch (RuntimeException e) {
            System.out.println(e);
        }
    }

    public static void main(String[] args) {
        int[] a = {0, 1, 2, 3, 4, 5, 6, 7, 8, 9};
        System.arraycopy(a, 0, a, 3, 5);
        System.out.println(Arrays.toString(a));
        System.arraycopy(a, 4, a, 1, 5);
        System.out.println(Arrays.toString(a));
        String[] s = {"a", "b", "c", "d"};
        System.arraycopy(s, 0, s, 1, 3);
        System.out.println(Arrays.toString(s));
        System.arraycopy(s, 1, s, 0, 3);
        System.out.println(Arrays.toString(s));
        Object[] o = new Object[4];
        System.arraycopy(s, 0, o, 0, 4);
        System.out.println(Arrays.toString(o));
        Object[] mixed = {"x", "y", 5, "z"};
        String[] target = {"1", "2", "3", "4"};
        copy(mixed, 0, target, 0, 4);
        System.out.println(Arrays.toString(target));
        byte[] b = new byte[5];
        System.arraycopy(new byte[] {1, 2, 3}, 0, b, 1, 3);
        long[] l = new long[3];
        System.arraycopy(new long[] {1L << 40, -1}, 0, l, 1, 2);
        boolean[] z = {true, false};
        System.arraycopy(z, 0, z, 1, 1);
        System.out.println(Arrays.toString(b) + Arrays.toString(l) + Arrays.toString(z));
        copy(a, 0, a, 0, 0);
        copy(a, 10, a, 10, 0);
        copy(a, 11, a, 0, 0);
        copy(a, -1, a, 0, 1);
        copy(a, 0, a, -1, 1);
        copy(a, 0, a, 0, -1);
        copy(a, 5, a, 0, 6);
        copy(a, 0, a, 5, 6);
        copy(a, 0, b, 0, 1);
        copy(a, 0, o, 0, 1);
        copy(o, 0, a, 0, 1);
        copy("x", 0, a, 0, 1);
        copy(a, 0, "x", 0, 1);
        copy(null, 0, a, 0, 1);
        copy(a, Integer.MAX_VALUE, a, 0, Integer.MAX_VALUE);
        int[][] m = {{1}, {2}};
        Object[] rows = new Object[2];
        copy(m, 0, rows, 0, 2);
        copy(rows, 0, m, 0, 2);
        System.out.println(rows[1] == m[1]);
    }
}
