/** Array index errors for all element types, reading and writing. */
public class ArrayBounds {
    static int read(Object a, int i) {
        try {
            if (a instanceof byte[]) return ((byte[]) a)[i];
            if (a instanceof short[]) return ((short[]) a)[i];
            if (a instanceof char[]) return ((char[]) a)[i];
            if (a instanceof int[]) return ((int[]) a)[i];
            if (a instanceof long[]) return (int) ((long[]) a)[i];
            if (a instanceof float[]) return (int) ((float[]) a)[i];
            if (a instanceof double[]) return (int) ((double[]) a)[i];
            if (a instanceof boolean[]) return ((boolean[]) a)[i] ? 1 : 0;
            return ((Object[]) a)[i] == null ? 0 : 1;
        } catch (ArrayIndexOutOfBoundsException e) {
            System.out.println(e.getMessage());
            return -1;
        }
    }

    static void write(Object a, int i) {
        try {
            if (a instanceof byte[]) ((byte[]) a)[i] = 1;
            else if (a instanceof short[]) ((short[]) a)[i] = 1;
            else if (a instanceof char[]) ((char[]) a)[i] = 1;
            else if (a instanceof int[]) ((int[]) a)[i]++;
            else if (a instanceof long[]) ((long[]) a)[i] += 1;
            else if (a instanceof float[]) ((float[]) a)[i] = 1;
            else if (a instanceof double[]) ((double[]) a)[i] = 1;
            else if (a instanceof boolean[]) ((boolean[]) a)[i] = true;
            else ((Object[]) a)[i] = "x";
            System.out.println("ok");
        } catch (ArrayIndexOutOfBoundsException e) {
            System.out.println(e);
        }
    }

    public static void main(String[] args) {
        Object[] arrays = {new byte[3], new short[3], new char[3], new int[3], new long[3], new float[3], new double[3], new boolean[3], new Object[3], new int[0]};
        int[] indices = {-1, 0, 2, 3, Integer.MAX_VALUE, Integer.MIN_VALUE, 1 << 30};
        for (Object a : arrays) {
            for (int i : indices) {
                write(a, i);
                System.out.println(read(a, i));
            }
        }
        int[] a = {1, 2, 3};
        int sum = 0;
        try {
            for (int i = 0; ; i++) {
                sum += a[i];
            }
        } catch (ArrayIndexOutOfBoundsException e) {
            System.out.println(sum + " " + e.getMessage());
        }
        int[] order = new int[1];
        try {
            order[5] = order[0]++;
        } catch (ArrayIndexOutOfBoundsException e) {
            System.out.println(order[0]);
        }
        try {
            int[] none = null;
            none[1 / order[0] - 1 + 7] = 3;
        } catch (NullPointerException e) {
            System.out.println("null array");
        }
    }
}
