/** Covariance of arrays and ArrayStoreException. */
public class ArrayStores {
    interface I {
    }

    static class A implements I {
    }

    static class B extends A {
    }

    static void store(Object[] a, Object v) {
        try {
            a[0] = v;
            System.out.println("stored " + (a[0] == v));
        } catch (ArrayStoreException e) {
            System.out.println(e);
        }
    }

    public static void main(String[] args) {
        Object[][] arrays = {new Object[1], new A[1], new B[1], new I[1], new String[1], new Integer[1], new int[1][], new Object[1][], new A[1][], new Comparable[1]};
        Object[] values = {null, new A(), new B(), "s", 5, new int[1], new Object[1], new B[1], new String[1], new int[1][1]};
        for (Object[] a : arrays) {
            System.out.println(a.getClass().getName());
            for (Object v : values) {
                store(a, v);
            }
        }
        Object[] o = new String[] {"x"};
        String[] s = (String[]) o;
        System.out.println(s[0]);
        try {
            Integer[] i = (Integer[]) o;
            System.out.println(i.length);
        } catch (ClassCastException e) {
            System.out.println("not Integer[]");
        }
    }
}
