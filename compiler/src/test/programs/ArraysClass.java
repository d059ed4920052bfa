import java.util.Arrays;
import java.util.List;
import java.util.Random;

/** java.util.Arrays on primitive and object arrays. */
public class ArraysClass {
    public static void main(String[] args) {
        Random r = new Random(17);
        int[] a = new int[500];
        long[] l = new long[300];
        double[] d = new double[300];
        char[] c = new char[100];
        byte[] b = new byte[100];
        short[] s = new short[100];
        float[] f = new float[50];
        for (int i = 0; i < a.length; i++) {
            a[i] = r.nextInt();
            l[i % 300] = r.nextLong();
            d[i % 300] = r.nextInt(5) == 0 ? (r.nextBoolean() ? -0.0 : 0.0) : r.nextDouble();
            c[i % 100] = (char) r.nextInt(65536);
            b[i % 100] = (byte) r.nextInt();
            s[i % 100] = (short) r.nextInt();
            f[i % 50] = r.nextInt(100) / 4f;
        }
        d[7] = Double.NaN;
        f[3] = Float.NEGATIVE_INFINITY;
        Arrays.sort(a);
        Arrays.sort(l);
        Arrays.sort(d);
        Arrays.sort(c);
        Arrays.sort(b);
        Arrays.sort(s);
        Arrays.sort(f);
        System.out.println(Arrays.hashCode(a) + " " + Arrays.hashCode(l) + " " + Arrays.hashCode(d) + " " + Arrays.hashCode(c) + " " + Arrays.hashCode(b) + " " + Arrays.hashCode(s)
            + " " + Arrays.hashCode(f));
        System.out.println(Arrays.toString(b) + Arrays.toString(f) + Arrays.toString(Arrays.copyOf(a, 3)) + Arrays.toString(Arrays.copyOfRange(a, 498, 503)));
        System.out.println(Arrays.binarySearch(a, a[123]) + " " + Arrays.binarySearch(a, 0) + " " + Arrays.binarySearch(b, (byte) 200) + " " + Arrays.binarySearch(d, -0.0));
        boolean[] z = new boolean[3];
        Arrays.fill(z, 1, 3, true);
        Arrays.fill(c, 'x');
        System.out.println(Arrays.toString(z) + new String(c, 0, 4) + Arrays.equals(new int[] {1, 2}, new int[] {1, 2}) + Arrays.equals(new double[] {Double.NaN}, new double[] {Double.NaN})
            + Arrays.equals(new double[] {0.0}, new double[] {-0.0}));
        int[][] deep = {{1, 2}, {3}, null};
        System.out.println(Arrays.deepToString(deep) + Arrays.deepEquals(deep, new int[][] {{1, 2}, {3}, null}) + Arrays.deepHashCode(deep) + Arrays.toString((int[]) null));
        List<String> view = Arrays.asList("a", "b", "c");
        view.set(1, "B");
        System.out.println(view + " " + view.contains("c"));
        try {
            view.add("d");
        } catch (UnsupportedOperationException e) {
            System.out.println("fixed size");
        }
        try {
            Arrays.sort(a, 5, 2);
        } catch (IllegalArgumentException e) {
            System.out.println(e.getMessage());
        }
        String[] t = Arrays.copyOf(new String[] {"x"}, 3);
        System.out.println(t.length + t[0] + t[2] + t.getClass().getSimpleName());
    }
}
