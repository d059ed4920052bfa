/** Covariant arrays: stores are checked against the real element type, nulls pass, nested and interface arrays too. */
import java.util.Arrays;

public class ArrayStoreChecks {
    interface I { }

    static class A implements I { }

    static class B extends A { }

    static String store(Object[] array, Object value) {
        try {
            array[0] = value;
            return "ok";
        } catch (ArrayStoreException e) {
            return e.getMessage();
        }
    }

    public static void main(String[] args) {
        Object[][] arrays = {new Object[1], new I[1], new A[1], new B[1], new String[1], new int[1][], new Object[1][], new Integer[1], new Comparable[1], new I[1][1]};
        Object[] values = {null, "s", 1, new A(), new B(), new int[2], new Object[0], new B[1], new String[0]};
        for (Object[] a : arrays) {
            StringBuilder s = new StringBuilder(a.getClass().getName());
            for (Object v : values) {
                s.append(", ").append(store(a, v));
            }
            System.out.println(s);
        }
        Object[] strings = new String[] {"b", "a"};
        try {
            Arrays.fill(strings, 5);
        } catch (ArrayStoreException e) {
            System.out.println("fill " + strings[0]);
        }
        try {
            System.arraycopy(new Object[] {"x", "y", 3, "z"}, 0, strings = new String[4], 0, 4);
        } catch (ArrayStoreException e) {
            System.out.println("copied until " + Arrays.toString(strings));
        }
    }
}
