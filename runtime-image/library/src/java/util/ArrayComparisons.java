package java.util;

import java.util.function.BinaryOperator;
import java.util.function.DoubleBinaryOperator;
import java.util.function.IntBinaryOperator;
import java.util.function.IntFunction;
import java.util.function.IntToDoubleFunction;
import java.util.function.IntToLongFunction;
import java.util.function.IntUnaryOperator;
import java.util.function.LongBinaryOperator;

/** The part of {@link Arrays} that fills arrays from functions and compares two of them; its methods are used under that name. */
class ArrayComparisons {
    ArrayComparisons() {
    }

    public static void setAll(int[] array, IntUnaryOperator value) {
        for (int i = 0; i < array.length; i++) {
            array[i] = value.applyAsInt(i);
        }
    }

    public static void parallelSetAll(int[] array, IntUnaryOperator value) {
        setAll(array, value);
    }

    public static void setAll(long[] array, IntToLongFunction value) {
        for (int i = 0; i < array.length; i++) {
            array[i] = value.applyAsLong(i);
        }
    }

    public static void parallelSetAll(long[] array, IntToLongFunction value) {
        setAll(array, value);
    }

    public static void setAll(double[] array, IntToDoubleFunction value) {
        for (int i = 0; i < array.length; i++) {
            array[i] = value.applyAsDouble(i);
        }
    }

    public static void parallelSetAll(double[] array, IntToDoubleFunction value) {
        setAll(array, value);
    }

    public static <T> void setAll(T[] array, IntFunction<? extends T> value) {
        for (int i = 0; i < array.length; i++) {
            array[i] = value.apply(i);
        }
    }

    public static <T> void parallelPrefix(T[] array, BinaryOperator<T> operator) {
        for (int i = 1; i < array.length; i++) {
            array[i] = operator.apply(array[i - 1], array[i]);
        }
    }

    public static void parallelPrefix(int[] array, IntBinaryOperator operator) {
        for (int i = 1; i < array.length; i++) {
            array[i] = operator.applyAsInt(array[i - 1], array[i]);
        }
    }

    public static void parallelPrefix(long[] array, LongBinaryOperator operator) {
        for (int i = 1; i < array.length; i++) {
            array[i] = operator.applyAsLong(array[i - 1], array[i]);
        }
    }

    public static void parallelPrefix(double[] array, DoubleBinaryOperator operator) {
        for (int i = 1; i < array.length; i++) {
            array[i] = operator.applyAsDouble(array[i - 1], array[i]);
        }
    }

    /** Index of the first difference, -1 if there is none. */
    public static int mismatch(int[] a, int[] b) {
        int common = Math.min(a.length, b.length);
        for (int i = 0; i < common; i++) {
            if (Integer.compare(a[i], b[i]) != 0) {
                return i;
            }
        }
        return a.length == b.length ? -1 : common;
    }

    public static int compare(int[] a, int[] b) {
        if (a == null || b == null) {
            return a == b ? 0 : a == null ? -1 : 1;
        }
        int i = mismatch(a, b);
        return i < 0 ? 0 : i < a.length && i < b.length ? Integer.compare(a[i], b[i]) : a.length - b.length;
    }

    public static boolean equals(int[] a, int aFrom, int aTo, int[] b, int bFrom, int bTo) {
        Arrays.checkRange(a.length, aFrom, aTo);
        Arrays.checkRange(b.length, bFrom, bTo);
        return mismatch(Arrays.copyOfRange(a, aFrom, aTo), Arrays.copyOfRange(b, bFrom, bTo)) < 0;
    }

    /** Index of the first difference, -1 if there is none. */
    public static int mismatch(long[] a, long[] b) {
        int common = Math.min(a.length, b.length);
        for (int i = 0; i < common; i++) {
            if (Long.compare(a[i], b[i]) != 0) {
                return i;
            }
        }
        return a.length == b.length ? -1 : common;
    }

    public static int compare(long[] a, long[] b) {
        if (a == null || b == null) {
            return a == b ? 0 : a == null ? -1 : 1;
        }
        int i = mismatch(a, b);
        return i < 0 ? 0 : i < a.length && i < b.length ? Long.compare(a[i], b[i]) : a.length - b.length;
    }

    public static boolean equals(long[] a, int aFrom, int aTo, long[] b, int bFrom, int bTo) {
        Arrays.checkRange(a.length, aFrom, aTo);
        Arrays.checkRange(b.length, bFrom, bTo);
        return mismatch(Arrays.copyOfRange(a, aFrom, aTo), Arrays.copyOfRange(b, bFrom, bTo)) < 0;
    }

    /** Index of the first difference, -1 if there is none. */
    public static int mismatch(byte[] a, byte[] b) {
        int common = Math.min(a.length, b.length);
        for (int i = 0; i < common; i++) {
            if (Byte.compare(a[i], b[i]) != 0) {
                return i;
            }
        }
        return a.length == b.length ? -1 : common;
    }

    public static int compare(byte[] a, byte[] b) {
        if (a == null || b == null) {
            return a == b ? 0 : a == null ? -1 : 1;
        }
        int i = mismatch(a, b);
        return i < 0 ? 0 : i < a.length && i < b.length ? Byte.compare(a[i], b[i]) : a.length - b.length;
    }

    public static boolean equals(byte[] a, int aFrom, int aTo, byte[] b, int bFrom, int bTo) {
        Arrays.checkRange(a.length, aFrom, aTo);
        Arrays.checkRange(b.length, bFrom, bTo);
        return mismatch(Arrays.copyOfRange(a, aFrom, aTo), Arrays.copyOfRange(b, bFrom, bTo)) < 0;
    }

    /** Index of the first difference, -1 if there is none. */
    public static int mismatch(char[] a, char[] b) {
        int common = Math.min(a.length, b.length);
        for (int i = 0; i < common; i++) {
            if (Character.compare(a[i], b[i]) != 0) {
                return i;
            }
        }
        return a.length == b.length ? -1 : common;
    }

    public static int compare(char[] a, char[] b) {
        if (a == null || b == null) {
            return a == b ? 0 : a == null ? -1 : 1;
        }
        int i = mismatch(a, b);
        return i < 0 ? 0 : i < a.length && i < b.length ? Character.compare(a[i], b[i]) : a.length - b.length;
    }

    public static boolean equals(char[] a, int aFrom, int aTo, char[] b, int bFrom, int bTo) {
        Arrays.checkRange(a.length, aFrom, aTo);
        Arrays.checkRange(b.length, bFrom, bTo);
        return mismatch(Arrays.copyOfRange(a, aFrom, aTo), Arrays.copyOfRange(b, bFrom, bTo)) < 0;
    }

    /** Index of the first difference, -1 if there is none. */
    public static int mismatch(short[] a, short[] b) {
        int common = Math.min(a.length, b.length);
        for (int i = 0; i < common; i++) {
            if (Short.compare(a[i], b[i]) != 0) {
                return i;
            }
        }
        return a.length == b.length ? -1 : common;
    }

    public static int compare(short[] a, short[] b) {
        if (a == null || b == null) {
            return a == b ? 0 : a == null ? -1 : 1;
        }
        int i = mismatch(a, b);
        return i < 0 ? 0 : i < a.length && i < b.length ? Short.compare(a[i], b[i]) : a.length - b.length;
    }

    public static boolean equals(short[] a, int aFrom, int aTo, short[] b, int bFrom, int bTo) {
        Arrays.checkRange(a.length, aFrom, aTo);
        Arrays.checkRange(b.length, bFrom, bTo);
        return mismatch(Arrays.copyOfRange(a, aFrom, aTo), Arrays.copyOfRange(b, bFrom, bTo)) < 0;
    }

    /** Index of the first difference, -1 if there is none. */
    public static int mismatch(double[] a, double[] b) {
        int common = Math.min(a.length, b.length);
        for (int i = 0; i < common; i++) {
            if (Double.compare(a[i], b[i]) != 0) {
                return i;
            }
        }
        return a.length == b.length ? -1 : common;
    }

    public static int compare(double[] a, double[] b) {
        if (a == null || b == null) {
            return a == b ? 0 : a == null ? -1 : 1;
        }
        int i = mismatch(a, b);
        return i < 0 ? 0 : i < a.length && i < b.length ? Double.compare(a[i], b[i]) : a.length - b.length;
    }

    public static boolean equals(double[] a, int aFrom, int aTo, double[] b, int bFrom, int bTo) {
        Arrays.checkRange(a.length, aFrom, aTo);
        Arrays.checkRange(b.length, bFrom, bTo);
        return mismatch(Arrays.copyOfRange(a, aFrom, aTo), Arrays.copyOfRange(b, bFrom, bTo)) < 0;
    }

    /** Index of the first difference, -1 if there is none. */
    public static int mismatch(float[] a, float[] b) {
        int common = Math.min(a.length, b.length);
        for (int i = 0; i < common; i++) {
            if (Float.compare(a[i], b[i]) != 0) {
                return i;
            }
        }
        return a.length == b.length ? -1 : common;
    }

    public static int compare(float[] a, float[] b) {
        if (a == null || b == null) {
            return a == b ? 0 : a == null ? -1 : 1;
        }
        int i = mismatch(a, b);
        return i < 0 ? 0 : i < a.length && i < b.length ? Float.compare(a[i], b[i]) : a.length - b.length;
    }

    public static boolean equals(float[] a, int aFrom, int aTo, float[] b, int bFrom, int bTo) {
        Arrays.checkRange(a.length, aFrom, aTo);
        Arrays.checkRange(b.length, bFrom, bTo);
        return mismatch(Arrays.copyOfRange(a, aFrom, aTo), Arrays.copyOfRange(b, bFrom, bTo)) < 0;
    }

    /** Index of the first difference, -1 if there is none. */
    public static int mismatch(boolean[] a, boolean[] b) {
        int common = Math.min(a.length, b.length);
        for (int i = 0; i < common; i++) {
            if (Boolean.compare(a[i], b[i]) != 0) {
                return i;
            }
        }
        return a.length == b.length ? -1 : common;
    }

    public static int compare(boolean[] a, boolean[] b) {
        if (a == null || b == null) {
            return a == b ? 0 : a == null ? -1 : 1;
        }
        int i = mismatch(a, b);
        return i < 0 ? 0 : i < a.length && i < b.length ? Boolean.compare(a[i], b[i]) : a.length - b.length;
    }

    public static boolean equals(boolean[] a, int aFrom, int aTo, boolean[] b, int bFrom, int bTo) {
        Arrays.checkRange(a.length, aFrom, aTo);
        Arrays.checkRange(b.length, bFrom, bTo);
        return mismatch(Arrays.copyOfRange(a, aFrom, aTo), Arrays.copyOfRange(b, bFrom, bTo)) < 0;
    }
}
