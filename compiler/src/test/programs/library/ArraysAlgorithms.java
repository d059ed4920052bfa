import java.util.Arrays;
import java.util.Collections;
import java.util.List;

/** Arrays: sort ranges, search, fill, copyOf, equals, setAll, prefix, asList. */
public class ArraysAlgorithms {
    public static void main(String[] args) {
        int[] a = {5, 3, 9, 1, 7, 3};
        int[] b = a.clone();
        Arrays.sort(b, 1, 5);
        System.out.println(Arrays.toString(b));
        Arrays.sort(b);
        System.out.println(Arrays.toString(b) + Arrays.binarySearch(b, 7) + Arrays.binarySearch(b, 4) + Arrays.binarySearch(b, 2, 4, 5));
        System.out.println(Arrays.toString(Arrays.copyOf(a, 8)) + Arrays.toString(Arrays.copyOfRange(a, 2, 4)) + Arrays.equals(a, b) + Arrays.equals(a, a.clone()));
        double[] d = {3.5, -0.0, 0.0, Double.NaN, -7, Double.NEGATIVE_INFINITY};
        Arrays.sort(d);
        System.out.println(Arrays.toString(d));
        char[] c = "sorting".toCharArray();
        Arrays.sort(c);
        System.out.println(new String(c));
        String[] s = {"b", "A", "c", "B"};
        Arrays.sort(s);
        System.out.println(String.join(",", s));
        Arrays.sort(s, String.CASE_INSENSITIVE_ORDER);
        System.out.println(Arrays.toString(s));
        Arrays.sort(s, 1, 4, Collections.reverseOrder());
        System.out.println(Arrays.asList(s));
        long[] l = new long[6];
        Arrays.setAll(l, i -> (long) i * i);
        Arrays.parallelPrefix(l, Long::sum);
        System.out.println(Arrays.toString(l));
        Arrays.fill(l, 1, 3, -1);
        System.out.println(Arrays.toString(l) + Arrays.stream(l).sum());
        Object[] o = {1, new int[] {2}, null, new Object[] {"x", new long[] {3}}};
        System.out.println(Arrays.deepToString(o) + Arrays.deepEquals(o, o.clone()));
        List<String> v = Arrays.asList(s);
        v.set(0, "changed");
        System.out.println(s[0]);
        try {
            v.add("x");
        } catch (UnsupportedOperationException e) {
            System.out.println("fixed");
        }
        try {
            Arrays.sort(a, 4, 2);
        } catch (IllegalArgumentException e) {
            System.out.println(e.getMessage());
        }
        try {
            Arrays.fill(a, 0, 9, 1);
        } catch (ArrayIndexOutOfBoundsException e) {
            System.out.println(e.getMessage());
        }
        try {
            Arrays.copyOf(a, -1);
        } catch (NegativeArraySizeException e) {
            System.out.println(e.getMessage());
        }
    }
}
