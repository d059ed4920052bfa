package java.util;

import java.util.stream.DoubleSources;
import java.util.stream.DoubleStream;
import java.util.stream.IntSources;
import java.util.stream.IntStream;
import java.util.stream.LongSources;
import java.util.stream.LongStream;
import java.util.stream.Sources;
import java.util.stream.Stream;

/** Operations on arrays. Sorting and searching are in {@link ArraySort}; the overloads for the primitive types are alike by necessity. */
public final class Arrays extends ArrayComparisons {
    private Arrays() {
    }

    static void checkRange(int length, int from, int to) {
        if (from > to) {
            throw new IllegalArgumentException("fromIndex(" + from + ") > toIndex(" + to + ")");
        }
        if (from < 0) {
            throw new ArrayIndexOutOfBoundsException(from);
        }
        if (to > length) {
            throw new ArrayIndexOutOfBoundsException(to);
        }
    }

    private static int newLength(int from, int to) {
        if (from > to) {
            throw new IllegalArgumentException(from + " > " + to);
        }
        return to - from;
    }

    @SafeVarargs
    public static <T> List<T> asList(T... elements) {
        return new ArrayAsList<T>(elements);
    }

    private static final class ArrayAsList<E> extends AbstractList<E> implements RandomAccess, java.io.Serializable {
        private final E[] elements;

        ArrayAsList(E[] elements) {
            this.elements = Objects.requireNonNull(elements);
        }

        @Override
        public int size() {
            return elements.length;
        }

        @Override
        public E get(int index) {
            return elements[index];
        }

        @Override
        public E set(int index, E element) {
            E old = elements[index];
            elements[index] = element;
            return old;
        }

        @Override
        public Object[] toArray() {
            return copyOf(elements, elements.length, Object[].class);
        }

        @Override
        public void sort(Comparator<? super E> order) {
            Arrays.sort(elements, order);
        }
    }

    public static <T> T[] copyOf(T[] source, int length) {
        T[] copy = newArrayLike(source, length);
        System.arraycopy(source, 0, copy, 0, Math.min(source.length, length));
        return copy;
    }

    @SuppressWarnings("unchecked")
    public static <T, U> T[] copyOf(U[] source, int length, Class<? extends T[]> type) {
        T[] copy = (T[]) plurix.rt.Alloc.newArray(type, length);
        System.arraycopy(source, 0, copy, 0, Math.min(source.length, length));
        return copy;
    }

    public static <T> T[] copyOfRange(T[] source, int from, int to) {
        T[] copy = newArrayLike(source, newLength(from, to));
        System.arraycopy(source, from, copy, 0, Math.min(source.length - from, to - from));
        return copy;
    }

    @SuppressWarnings("unchecked")
    private static <T> T[] newArrayLike(T[] array, int length) {
        return (T[]) plurix.rt.Alloc.newArray(array.getClass(), length);
    }

    public static void sort(Object[] array) {
        ArraySort.sort(array, 0, array.length, Comparators.<Object>natural());
    }

    public static void sort(Object[] array, int from, int to) {
        checkRange(array.length, from, to);
        ArraySort.sort(array, from, to, Comparators.<Object>natural());
    }

    public static <T> void sort(T[] array, Comparator<? super T> order) {
        ArraySort.sort(array, 0, array.length, order == null ? Comparators.<T>natural() : order);
    }

    public static <T> void sort(T[] array, int from, int to, Comparator<? super T> order) {
        checkRange(array.length, from, to);
        ArraySort.sort(array, from, to, order == null ? Comparators.<T>natural() : order);
    }

    public static int binarySearch(Object[] array, Object key) {
        return ArraySort.search(array, 0, array.length, key, Comparators.<Object>natural());
    }

    public static int binarySearch(Object[] array, int from, int to, Object key) {
        checkRange(array.length, from, to);
        return ArraySort.search(array, from, to, key, Comparators.<Object>natural());
    }

    public static <T> int binarySearch(T[] array, T key, Comparator<? super T> order) {
        return ArraySort.search(array, 0, array.length, key, order == null ? Comparators.<T>natural() : order);
    }

    public static void fill(Object[] array, Object value) {
        for (int i = 0; i < array.length; i++) {
            array[i] = value;
        }
    }

    public static void fill(Object[] array, int from, int to, Object value) {
        checkRange(array.length, from, to);
        for (int i = from; i < to; i++) {
            array[i] = value;
        }
    }

    public static boolean equals(Object[] a, Object[] b) {
        if (a == b) {
            return true;
        }
        if (a == null || b == null || a.length != b.length) {
            return false;
        }
        for (int i = 0; i < a.length; i++) {
            if (!Objects.equals(a[i], b[i])) {
                return false;
            }
        }
        return true;
    }

    public static int hashCode(Object[] array) {
        if (array == null) {
            return 0;
        }
        int h = 1;
        for (int i = 0; i < array.length; i++) {
            h = 31 * h + Objects.hashCode(array[i]);
        }
        return h;
    }

    public static String toString(Object[] array) {
        if (array == null) {
            return "null";
        }
        StringBuilder text = new StringBuilder().append('[');
        for (int i = 0; i < array.length; i++) {
            text.append(i == 0 ? "" : ", ").append(array[i]);
        }
        return text.append(']').toString();
    }

    public static boolean deepEquals(Object[] a, Object[] b) {
        if (a == b) {
            return true;
        }
        if (a == null || b == null || a.length != b.length) {
            return false;
        }
        for (int i = 0; i < a.length; i++) {
            if (a[i] != b[i] && (a[i] == null || b[i] == null || !deepEqual(a[i], b[i]))) {
                return false;
            }
        }
        return true;
    }

    /** Equality of two objects that may be arrays. */
    static boolean deepEqual(Object a, Object b) {
        if (a instanceof Object[] && b instanceof Object[]) {
            return deepEquals((Object[]) a, (Object[]) b);
        }
        if (a instanceof boolean[] && b instanceof boolean[]) {
            return equals((boolean[]) a, (boolean[]) b);
        }
        if (a instanceof byte[] && b instanceof byte[]) {
            return equals((byte[]) a, (byte[]) b);
        }
        if (a instanceof short[] && b instanceof short[]) {
            return equals((short[]) a, (short[]) b);
        }
        if (a instanceof char[] && b instanceof char[]) {
            return equals((char[]) a, (char[]) b);
        }
        if (a instanceof int[] && b instanceof int[]) {
            return equals((int[]) a, (int[]) b);
        }
        if (a instanceof long[] && b instanceof long[]) {
            return equals((long[]) a, (long[]) b);
        }
        if (a instanceof float[] && b instanceof float[]) {
            return equals((float[]) a, (float[]) b);
        }
        if (a instanceof double[] && b instanceof double[]) {
            return equals((double[]) a, (double[]) b);
        }
        return a.equals(b);
    }

    public static int deepHashCode(Object[] array) {
        if (array == null) {
            return 0;
        }
        int h = 1;
        for (int i = 0; i < array.length; i++) {
            h = 31 * h + deepHash(array[i]);
        }
        return h;
    }

    private static int deepHash(Object element) {
        if (element instanceof Object[]) {
            return deepHashCode((Object[]) element);
        }
        if (element instanceof boolean[]) {
            return hashCode((boolean[]) element);
        }
        if (element instanceof byte[]) {
            return hashCode((byte[]) element);
        }
        if (element instanceof short[]) {
            return hashCode((short[]) element);
        }
        if (element instanceof char[]) {
            return hashCode((char[]) element);
        }
        if (element instanceof int[]) {
            return hashCode((int[]) element);
        }
        if (element instanceof long[]) {
            return hashCode((long[]) element);
        }
        if (element instanceof float[]) {
            return hashCode((float[]) element);
        }
        if (element instanceof double[]) {
            return hashCode((double[]) element);
        }
        return Objects.hashCode(element);
    }

    public static String deepToString(Object[] array) {
        if (array == null) {
            return "null";
        }
        StringBuilder text = new StringBuilder();
        appendDeep(text, array, new ArrayList<Object>());
        return text.toString();
    }

    /** {@code enclosing} holds the arrays around, to stop at an array that contains itself. */
    private static void appendDeep(StringBuilder text, Object[] array, ArrayList<Object> enclosing) {
        for (int i = 0; i < enclosing.size(); i++) {
            if (enclosing.get(i) == array) {
                text.append("[...]");
                return;
            }
        }
        enclosing.add(array);
        text.append('[');
        for (int i = 0; i < array.length; i++) {
            text.append(i == 0 ? "" : ", ");
            if (array[i] instanceof Object[]) {
                appendDeep(text, (Object[]) array[i], enclosing);
            } else {
                text.append(elementText(array[i]));
            }
        }
        text.append(']');
        enclosing.remove(enclosing.size() - 1);
    }

    private static String elementText(Object element) {
        if (element instanceof boolean[]) {
            return toString((boolean[]) element);
        }
        if (element instanceof byte[]) {
            return toString((byte[]) element);
        }
        if (element instanceof short[]) {
            return toString((short[]) element);
        }
        if (element instanceof char[]) {
            return toString((char[]) element);
        }
        if (element instanceof int[]) {
            return toString((int[]) element);
        }
        if (element instanceof long[]) {
            return toString((long[]) element);
        }
        if (element instanceof float[]) {
            return toString((float[]) element);
        }
        if (element instanceof double[]) {
            return toString((double[]) element);
        }
        return String.valueOf(element);
    }

    public static boolean[] copyOf(boolean[] source, int length) {
        boolean[] copy = new boolean[length];
        System.arraycopy(source, 0, copy, 0, Math.min(source.length, length));
        return copy;
    }

    public static boolean[] copyOfRange(boolean[] source, int from, int to) {
        boolean[] copy = new boolean[newLength(from, to)];
        System.arraycopy(source, from, copy, 0, Math.min(source.length - from, to - from));
        return copy;
    }

    public static void fill(boolean[] array, boolean value) {
        for (int i = 0; i < array.length; i++) {
            array[i] = value;
        }
    }

    public static void fill(boolean[] array, int from, int to, boolean value) {
        checkRange(array.length, from, to);
        for (int i = from; i < to; i++) {
            array[i] = value;
        }
    }

    public static boolean equals(boolean[] a, boolean[] b) {
        if (a == b) {
            return true;
        }
        if (a == null || b == null || a.length != b.length) {
            return false;
        }
        for (int i = 0; i < a.length; i++) {
            if (a[i] != b[i]) {
                return false;
            }
        }
        return true;
    }

    public static int hashCode(boolean[] array) {
        if (array == null) {
            return 0;
        }
        int h = 1;
        for (int i = 0; i < array.length; i++) {
            h = 31 * h + Boolean.hashCode(array[i]);
        }
        return h;
    }

    public static String toString(boolean[] array) {
        if (array == null) {
            return "null";
        }
        StringBuilder text = new StringBuilder().append('[');
        for (int i = 0; i < array.length; i++) {
            text.append(i == 0 ? "" : ", ").append(array[i]);
        }
        return text.append(']').toString();
    }

    public static byte[] copyOf(byte[] source, int length) {
        byte[] copy = new byte[length];
        System.arraycopy(source, 0, copy, 0, Math.min(source.length, length));
        return copy;
    }

    public static byte[] copyOfRange(byte[] source, int from, int to) {
        byte[] copy = new byte[newLength(from, to)];
        System.arraycopy(source, from, copy, 0, Math.min(source.length - from, to - from));
        return copy;
    }

    public static void fill(byte[] array, byte value) {
        for (int i = 0; i < array.length; i++) {
            array[i] = value;
        }
    }

    public static void fill(byte[] array, int from, int to, byte value) {
        checkRange(array.length, from, to);
        for (int i = from; i < to; i++) {
            array[i] = value;
        }
    }

    public static boolean equals(byte[] a, byte[] b) {
        if (a == b) {
            return true;
        }
        if (a == null || b == null || a.length != b.length) {
            return false;
        }
        for (int i = 0; i < a.length; i++) {
            if (a[i] != b[i]) {
                return false;
            }
        }
        return true;
    }

    public static int hashCode(byte[] array) {
        if (array == null) {
            return 0;
        }
        int h = 1;
        for (int i = 0; i < array.length; i++) {
            h = 31 * h + Byte.hashCode(array[i]);
        }
        return h;
    }

    public static String toString(byte[] array) {
        if (array == null) {
            return "null";
        }
        StringBuilder text = new StringBuilder().append('[');
        for (int i = 0; i < array.length; i++) {
            text.append(i == 0 ? "" : ", ").append(array[i]);
        }
        return text.append(']').toString();
    }

    public static void sort(byte[] array) {
        ArraySort.sort(array, 0, array.length);
    }

    public static void sort(byte[] array, int from, int to) {
        checkRange(array.length, from, to);
        ArraySort.sort(array, from, to);
    }

    public static int binarySearch(byte[] array, byte key) {
        return ArraySort.search(array, 0, array.length, key);
    }

    public static int binarySearch(byte[] array, int from, int to, byte key) {
        checkRange(array.length, from, to);
        return ArraySort.search(array, from, to, key);
    }

    public static short[] copyOf(short[] source, int length) {
        short[] copy = new short[length];
        System.arraycopy(source, 0, copy, 0, Math.min(source.length, length));
        return copy;
    }

    public static short[] copyOfRange(short[] source, int from, int to) {
        short[] copy = new short[newLength(from, to)];
        System.arraycopy(source, from, copy, 0, Math.min(source.length - from, to - from));
        return copy;
    }

    public static void fill(short[] array, short value) {
        for (int i = 0; i < array.length; i++) {
            array[i] = value;
        }
    }

    public static void fill(short[] array, int from, int to, short value) {
        checkRange(array.length, from, to);
        for (int i = from; i < to; i++) {
            array[i] = value;
        }
    }

    public static boolean equals(short[] a, short[] b) {
        if (a == b) {
            return true;
        }
        if (a == null || b == null || a.length != b.length) {
            return false;
        }
        for (int i = 0; i < a.length; i++) {
            if (a[i] != b[i]) {
                return false;
            }
        }
        return true;
    }

    public static int hashCode(short[] array) {
        if (array == null) {
            return 0;
        }
        int h = 1;
        for (int i = 0; i < array.length; i++) {
            h = 31 * h + Short.hashCode(array[i]);
        }
        return h;
    }

    public static String toString(short[] array) {
        if (array == null) {
            return "null";
        }
        StringBuilder text = new StringBuilder().append('[');
        for (int i = 0; i < array.length; i++) {
            text.append(i == 0 ? "" : ", ").append(array[i]);
        }
        return text.append(']').toString();
    }

    public static void sort(short[] array) {
        ArraySort.sort(array, 0, array.length);
    }

    public static void sort(short[] array, int from, int to) {
        checkRange(array.length, from, to);
        ArraySort.sort(array, from, to);
    }

    public static int binarySearch(short[] array, short key) {
        return ArraySort.search(array, 0, array.length, key);
    }

    public static int binarySearch(short[] array, int from, int to, short key) {
        checkRange(array.length, from, to);
        return ArraySort.search(array, from, to, key);
    }

    public static char[] copyOf(char[] source, int length) {
        char[] copy = new char[length];
        System.arraycopy(source, 0, copy, 0, Math.min(source.length, length));
        return copy;
    }

    public static char[] copyOfRange(char[] source, int from, int to) {
        char[] copy = new char[newLength(from, to)];
        System.arraycopy(source, from, copy, 0, Math.min(source.length - from, to - from));
        return copy;
    }

    public static void fill(char[] array, char value) {
        for (int i = 0; i < array.length; i++) {
            array[i] = value;
        }
    }

    public static void fill(char[] array, int from, int to, char value) {
        checkRange(array.length, from, to);
        for (int i = from; i < to; i++) {
            array[i] = value;
        }
    }

    public static boolean equals(char[] a, char[] b) {
        if (a == b) {
            return true;
        }
        if (a == null || b == null || a.length != b.length) {
            return false;
        }
        for (int i = 0; i < a.length; i++) {
            if (a[i] != b[i]) {
                return false;
            }
        }
        return true;
    }

    public static int hashCode(char[] array) {
        if (array == null) {
            return 0;
        }
        int h = 1;
        for (int i = 0; i < array.length; i++) {
            h = 31 * h + Character.hashCode(array[i]);
        }
        return h;
    }

    public static String toString(char[] array) {
        if (array == null) {
            return "null";
        }
        StringBuilder text = new StringBuilder().append('[');
        for (int i = 0; i < array.length; i++) {
            text.append(i == 0 ? "" : ", ").append(array[i]);
        }
        return text.append(']').toString();
    }

    public static void sort(char[] array) {
        ArraySort.sort(array, 0, array.length);
    }

    public static void sort(char[] array, int from, int to) {
        checkRange(array.length, from, to);
        ArraySort.sort(array, from, to);
    }

    public static int binarySearch(char[] array, char key) {
        return ArraySort.search(array, 0, array.length, key);
    }

    public static int binarySearch(char[] array, int from, int to, char key) {
        checkRange(array.length, from, to);
        return ArraySort.search(array, from, to, key);
    }

    public static int[] copyOf(int[] source, int length) {
        int[] copy = new int[length];
        System.arraycopy(source, 0, copy, 0, Math.min(source.length, length));
        return copy;
    }

    public static int[] copyOfRange(int[] source, int from, int to) {
        int[] copy = new int[newLength(from, to)];
        System.arraycopy(source, from, copy, 0, Math.min(source.length - from, to - from));
        return copy;
    }

    public static void fill(int[] array, int value) {
        for (int i = 0; i < array.length; i++) {
            array[i] = value;
        }
    }

    public static void fill(int[] array, int from, int to, int value) {
        checkRange(array.length, from, to);
        for (int i = from; i < to; i++) {
            array[i] = value;
        }
    }

    public static boolean equals(int[] a, int[] b) {
        if (a == b) {
            return true;
        }
        if (a == null || b == null || a.length != b.length) {
            return false;
        }
        for (int i = 0; i < a.length; i++) {
            if (a[i] != b[i]) {
                return false;
            }
        }
        return true;
    }

    public static int hashCode(int[] array) {
        if (array == null) {
            return 0;
        }
        int h = 1;
        for (int i = 0; i < array.length; i++) {
            h = 31 * h + Integer.hashCode(array[i]);
        }
        return h;
    }

    public static String toString(int[] array) {
        if (array == null) {
            return "null";
        }
        StringBuilder text = new StringBuilder().append('[');
        for (int i = 0; i < array.length; i++) {
            text.append(i == 0 ? "" : ", ").append(array[i]);
        }
        return text.append(']').toString();
    }

    public static void sort(int[] array) {
        ArraySort.sort(array, 0, array.length);
    }

    public static void sort(int[] array, int from, int to) {
        checkRange(array.length, from, to);
        ArraySort.sort(array, from, to);
    }

    public static int binarySearch(int[] array, int key) {
        return ArraySort.search(array, 0, array.length, key);
    }

    public static int binarySearch(int[] array, int from, int to, int key) {
        checkRange(array.length, from, to);
        return ArraySort.search(array, from, to, key);
    }

    public static long[] copyOf(long[] source, int length) {
        long[] copy = new long[length];
        System.arraycopy(source, 0, copy, 0, Math.min(source.length, length));
        return copy;
    }

    public static long[] copyOfRange(long[] source, int from, int to) {
        long[] copy = new long[newLength(from, to)];
        System.arraycopy(source, from, copy, 0, Math.min(source.length - from, to - from));
        return copy;
    }

    public static void fill(long[] array, long value) {
        for (int i = 0; i < array.length; i++) {
            array[i] = value;
        }
    }

    public static void fill(long[] array, int from, int to, long value) {
        checkRange(array.length, from, to);
        for (int i = from; i < to; i++) {
            array[i] = value;
        }
    }

    public static boolean equals(long[] a, long[] b) {
        if (a == b) {
            return true;
        }
        if (a == null || b == null || a.length != b.length) {
            return false;
        }
        for (int i = 0; i < a.length; i++) {
            if (a[i] != b[i]) {
                return false;
            }
        }
        return true;
    }

    public static int hashCode(long[] array) {
        if (array == null) {
            return 0;
        }
        int h = 1;
        for (int i = 0; i < array.length; i++) {
            h = 31 * h + Long.hashCode(array[i]);
        }
        return h;
    }

    public static String toString(long[] array) {
        if (array == null) {
            return "null";
        }
        StringBuilder text = new StringBuilder().append('[');
        for (int i = 0; i < array.length; i++) {
            text.append(i == 0 ? "" : ", ").append(array[i]);
        }
        return text.append(']').toString();
    }

    public static void sort(long[] array) {
        ArraySort.sort(array, 0, array.length);
    }

    public static void sort(long[] array, int from, int to) {
        checkRange(array.length, from, to);
        ArraySort.sort(array, from, to);
    }

    public static int binarySearch(long[] array, long key) {
        return ArraySort.search(array, 0, array.length, key);
    }

    public static int binarySearch(long[] array, int from, int to, long key) {
        checkRange(array.length, from, to);
        return ArraySort.search(array, from, to, key);
    }

    public static float[] copyOf(float[] source, int length) {
        float[] copy = new float[length];
        System.arraycopy(source, 0, copy, 0, Math.min(source.length, length));
        return copy;
    }

    public static float[] copyOfRange(float[] source, int from, int to) {
        float[] copy = new float[newLength(from, to)];
        System.arraycopy(source, from, copy, 0, Math.min(source.length - from, to - from));
        return copy;
    }

    public static void fill(float[] array, float value) {
        for (int i = 0; i < array.length; i++) {
            array[i] = value;
        }
    }

    public static void fill(float[] array, int from, int to, float value) {
        checkRange(array.length, from, to);
        for (int i = from; i < to; i++) {
            array[i] = value;
        }
    }

    public static boolean equals(float[] a, float[] b) {
        if (a == b) {
            return true;
        }
        if (a == null || b == null || a.length != b.length) {
            return false;
        }
        for (int i = 0; i < a.length; i++) {
            if (Float.compare(a[i], b[i]) != 0) {
                return false;
            }
        }
        return true;
    }

    public static int hashCode(float[] array) {
        if (array == null) {
            return 0;
        }
        int h = 1;
        for (int i = 0; i < array.length; i++) {
            h = 31 * h + Float.hashCode(array[i]);
        }
        return h;
    }

    public static String toString(float[] array) {
        if (array == null) {
            return "null";
        }
        StringBuilder text = new StringBuilder().append('[');
        for (int i = 0; i < array.length; i++) {
            text.append(i == 0 ? "" : ", ").append(array[i]);
        }
        return text.append(']').toString();
    }

    public static void sort(float[] array) {
        ArraySort.sort(array, 0, array.length);
    }

    public static void sort(float[] array, int from, int to) {
        checkRange(array.length, from, to);
        ArraySort.sort(array, from, to);
    }

    public static int binarySearch(float[] array, float key) {
        return ArraySort.search(array, 0, array.length, key);
    }

    public static int binarySearch(float[] array, int from, int to, float key) {
        checkRange(array.length, from, to);
        return ArraySort.search(array, from, to, key);
    }

    public static double[] copyOf(double[] source, int length) {
        double[] copy = new double[length];
        System.arraycopy(source, 0, copy, 0, Math.min(source.length, length));
        return copy;
    }

    public static double[] copyOfRange(double[] source, int from, int to) {
        double[] copy = new double[newLength(from, to)];
        System.arraycopy(source, from, copy, 0, Math.min(source.length - from, to - from));
        return copy;
    }

    public static void fill(double[] array, double value) {
        for (int i = 0; i < array.length; i++) {
            array[i] = value;
        }
    }

    public static void fill(double[] array, int from, int to, double value) {
        checkRange(array.length, from, to);
        for (int i = from; i < to; i++) {
            array[i] = value;
        }
    }

    public static boolean equals(double[] a, double[] b) {
        if (a == b) {
            return true;
        }
        if (a == null || b == null || a.length != b.length) {
            return false;
        }
        for (int i = 0; i < a.length; i++) {
            if (Double.compare(a[i], b[i]) != 0) {
                return false;
            }
        }
        return true;
    }

    public static int hashCode(double[] array) {
        if (array == null) {
            return 0;
        }
        int h = 1;
        for (int i = 0; i < array.length; i++) {
            h = 31 * h + Double.hashCode(array[i]);
        }
        return h;
    }

    public static String toString(double[] array) {
        if (array == null) {
            return "null";
        }
        StringBuilder text = new StringBuilder().append('[');
        for (int i = 0; i < array.length; i++) {
            text.append(i == 0 ? "" : ", ").append(array[i]);
        }
        return text.append(']').toString();
    }

    public static void sort(double[] array) {
        ArraySort.sort(array, 0, array.length);
    }

    public static void sort(double[] array, int from, int to) {
        checkRange(array.length, from, to);
        ArraySort.sort(array, from, to);
    }

    public static int binarySearch(double[] array, double key) {
        return ArraySort.search(array, 0, array.length, key);
    }

    public static int binarySearch(double[] array, int from, int to, double key) {
        checkRange(array.length, from, to);
        return ArraySort.search(array, from, to, key);
    }

    public static IntStream stream(int[] array) {
        return stream(array, 0, array.length);
    }

    public static IntStream stream(int[] array, int from, int to) {
        return IntSources.stream(array, from, to);
    }

    public static LongStream stream(long[] array) {
        return stream(array, 0, array.length);
    }

    public static LongStream stream(long[] array, int from, int to) {
        return LongSources.stream(array, from, to);
    }

    public static DoubleStream stream(double[] array) {
        return stream(array, 0, array.length);
    }

    public static DoubleStream stream(double[] array, int from, int to) {
        return DoubleSources.stream(array, from, to);
    }

    public static <T> Stream<T> stream(T[] array) {
        return stream(array, 0, array.length);
    }

    public static <T> Stream<T> stream(T[] array, int from, int to) {
        return Sources.stream(array, from, to);
    }
}
