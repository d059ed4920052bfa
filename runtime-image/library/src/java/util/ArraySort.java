package java.util;

/**
 * Sorting and binary search. Objects: stable merge sort with insertion sort for short runs. Primitives: heap sort
 * for long arrays, since it needs no second array, and insertion sort for short ones.
 */
final class ArraySort {
    private static final int SHORT_RUN = 7;

    private ArraySort() {
    }

    static <T> void sort(T[] array, int from, int to, Comparator<? super T> order) {
        if (to - from > SHORT_RUN) {
            mergeSort(array, array.clone(), from, to, order);
        } else {
            insertionSort(array, from, to, order);
        }
    }

    private static <T> void insertionSort(T[] array, int from, int to, Comparator<? super T> order) {
        for (int i = from + 1; i < to; i++) {
            T element = array[i];
            int at = i;
            while (at > from && order.compare(array[at - 1], element) > 0) {
                array[at] = array[at - 1];
                at--;
            }
            array[at] = element;
        }
    }

    /** Sorts {@code target[from..to)}; {@code source} holds the same elements there and is used up. */
    private static <T> void mergeSort(T[] target, T[] source, int from, int to, Comparator<? super T> order) {
        if (to - from <= SHORT_RUN) {
            insertionSort(target, from, to, order);
            return;
        }
        int middle = from + to >>> 1;
        mergeSort(source, target, from, middle, order);
        mergeSort(source, target, middle, to, order);
        if (order.compare(source[middle - 1], source[middle]) <= 0) {
            System.arraycopy(source, from, target, from, to - from);
            return;
        }
        int left = from;
        int right = middle;
        for (int i = from; i < to; i++) {
            if (right >= to || left < middle && order.compare(source[left], source[right]) <= 0) {
                target[i] = source[left++];
            } else {
                target[i] = source[right++];
            }
        }
    }

    static <T> int search(T[] array, int from, int to, T key, Comparator<? super T> order) {
        int low = from;
        int high = to - 1;
        while (low <= high) {
            int middle = low + high >>> 1;
            int result = order.compare(array[middle], key);
            if (result == 0) {
                return middle;
            }
            if (result < 0) {
                low = middle + 1;
            } else {
                high = middle - 1;
            }
        }
        return -(low + 1);
    }

    static void sort(byte[] array, int from, int to) {
        if (to - from <= SHORT_RUN) {
            for (int i = from + 1; i < to; i++) {
                byte element = array[i];
                int at = i;
                while (at > from && element < array[at - 1]) {
                    array[at] = array[at - 1];
                    at--;
                }
                array[at] = element;
            }
            return;
        }
        for (int i = (to - from >> 1) - 1; i >= 0; i--) {
            sink(array, from, i, to - from, array[from + i]);
        }
        for (int last = to - from - 1; last > 0; last--) {
            byte element = array[from + last];
            array[from + last] = array[from];
            sink(array, from, 0, last, element);
        }
    }

    /** Puts {@code element} into the heap of {@code size} elements at or below {@code node}. */
    private static void sink(byte[] array, int from, int node, int size, byte element) {
        int at = node;
        int child = 2 * at + 1;
        while (child < size) {
            if (child + 1 < size && array[from + child] < array[from + child + 1]) {
                child++;
            }
            if (!(element < array[from + child])) {
                break;
            }
            array[from + at] = array[from + child];
            at = child;
            child = 2 * at + 1;
        }
        array[from + at] = element;
    }

    static int search(byte[] array, int from, int to, byte key) {
        int low = from;
        int high = to - 1;
        while (low <= high) {
            int middle = low + high >>> 1;
            if (array[middle] < key) {
                low = middle + 1;
            } else if (key < array[middle]) {
                high = middle - 1;
            } else {
                return middle;
            }
        }
        return -(low + 1);
    }

    static void sort(short[] array, int from, int to) {
        if (to - from <= SHORT_RUN) {
            for (int i = from + 1; i < to; i++) {
                short element = array[i];
                int at = i;
                while (at > from && element < array[at - 1]) {
                    array[at] = array[at - 1];
                    at--;
                }
                array[at] = element;
            }
            return;
        }
        for (int i = (to - from >> 1) - 1; i >= 0; i--) {
            sink(array, from, i, to - from, array[from + i]);
        }
        for (int last = to - from - 1; last > 0; last--) {
            short element = array[from + last];
            array[from + last] = array[from];
            sink(array, from, 0, last, element);
        }
    }

    /** Puts {@code element} into the heap of {@code size} elements at or below {@code node}. */
    private static void sink(short[] array, int from, int node, int size, short element) {
        int at = node;
        int child = 2 * at + 1;
        while (child < size) {
            if (child + 1 < size && array[from + child] < array[from + child + 1]) {
                child++;
            }
            if (!(element < array[from + child])) {
                break;
            }
            array[from + at] = array[from + child];
            at = child;
            child = 2 * at + 1;
        }
        array[from + at] = element;
    }

    static int search(short[] array, int from, int to, short key) {
        int low = from;
        int high = to - 1;
        while (low <= high) {
            int middle = low + high >>> 1;
            if (array[middle] < key) {
                low = middle + 1;
            } else if (key < array[middle]) {
                high = middle - 1;
            } else {
                return middle;
            }
        }
        return -(low + 1);
    }

    static void sort(char[] array, int from, int to) {
        if (to - from <= SHORT_RUN) {
            for (int i = from + 1; i < to; i++) {
                char element = array[i];
                int at = i;
                while (at > from && element < array[at - 1]) {
                    array[at] = array[at - 1];
                    at--;
                }
                array[at] = element;
            }
            return;
        }
        for (int i = (to - from >> 1) - 1; i >= 0; i--) {
            sink(array, from, i, to - from, array[from + i]);
        }
        for (int last = to - from - 1; last > 0; last--) {
            char element = array[from + last];
            array[from + last] = array[from];
            sink(array, from, 0, last, element);
        }
    }

    /** Puts {@code element} into the heap of {@code size} elements at or below {@code node}. */
    private static void sink(char[] array, int from, int node, int size, char element) {
        int at = node;
        int child = 2 * at + 1;
        while (child < size) {
            if (child + 1 < size && array[from + child] < array[from + child + 1]) {
                child++;
            }
            if (!(element < array[from + child])) {
                break;
            }
            array[from + at] = array[from + child];
            at = child;
            child = 2 * at + 1;
        }
        array[from + at] = element;
    }

    static int search(char[] array, int from, int to, char key) {
        int low = from;
        int high = to - 1;
        while (low <= high) {
            int middle = low + high >>> 1;
            if (array[middle] < key) {
                low = middle + 1;
            } else if (key < array[middle]) {
                high = middle - 1;
            } else {
                return middle;
            }
        }
        return -(low + 1);
    }

    static void sort(int[] array, int from, int to) {
        if (to - from <= SHORT_RUN) {
            for (int i = from + 1; i < to; i++) {
                int element = array[i];
                int at = i;
                while (at > from && element < array[at - 1]) {
                    array[at] = array[at - 1];
                    at--;
                }
                array[at] = element;
            }
            return;
        }
        for (int i = (to - from >> 1) - 1; i >= 0; i--) {
            sink(array, from, i, to - from, array[from + i]);
        }
        for (int last = to - from - 1; last > 0; last--) {
            int element = array[from + last];
            array[from + last] = array[from];
            sink(array, from, 0, last, element);
        }
    }

    /** Puts {@code element} into the heap of {@code size} elements at or below {@code node}. */
    private static void sink(int[] array, int from, int node, int size, int element) {
        int at = node;
        int child = 2 * at + 1;
        while (child < size) {
            if (child + 1 < size && array[from + child] < array[from + child + 1]) {
                child++;
            }
            if (!(element < array[from + child])) {
                break;
            }
            array[from + at] = array[from + child];
            at = child;
            child = 2 * at + 1;
        }
        array[from + at] = element;
    }

    static int search(int[] array, int from, int to, int key) {
        int low = from;
        int high = to - 1;
        while (low <= high) {
            int middle = low + high >>> 1;
            if (array[middle] < key) {
                low = middle + 1;
            } else if (key < array[middle]) {
                high = middle - 1;
            } else {
                return middle;
            }
        }
        return -(low + 1);
    }

    static void sort(long[] array, int from, int to) {
        if (to - from <= SHORT_RUN) {
            for (int i = from + 1; i < to; i++) {
                long element = array[i];
                int at = i;
                while (at > from && element < array[at - 1]) {
                    array[at] = array[at - 1];
                    at--;
                }
                array[at] = element;
            }
            return;
        }
        for (int i = (to - from >> 1) - 1; i >= 0; i--) {
            sink(array, from, i, to - from, array[from + i]);
        }
        for (int last = to - from - 1; last > 0; last--) {
            long element = array[from + last];
            array[from + last] = array[from];
            sink(array, from, 0, last, element);
        }
    }

    /** Puts {@code element} into the heap of {@code size} elements at or below {@code node}. */
    private static void sink(long[] array, int from, int node, int size, long element) {
        int at = node;
        int child = 2 * at + 1;
        while (child < size) {
            if (child + 1 < size && array[from + child] < array[from + child + 1]) {
                child++;
            }
            if (!(element < array[from + child])) {
                break;
            }
            array[from + at] = array[from + child];
            at = child;
            child = 2 * at + 1;
        }
        array[from + at] = element;
    }

    static int search(long[] array, int from, int to, long key) {
        int low = from;
        int high = to - 1;
        while (low <= high) {
            int middle = low + high >>> 1;
            if (array[middle] < key) {
                low = middle + 1;
            } else if (key < array[middle]) {
                high = middle - 1;
            } else {
                return middle;
            }
        }
        return -(low + 1);
    }

    static void sort(float[] array, int from, int to) {
        if (to - from <= SHORT_RUN) {
            for (int i = from + 1; i < to; i++) {
                float element = array[i];
                int at = i;
                while (at > from && Float.compare(element, array[at - 1]) < 0) {
                    array[at] = array[at - 1];
                    at--;
                }
                array[at] = element;
            }
            return;
        }
        for (int i = (to - from >> 1) - 1; i >= 0; i--) {
            sink(array, from, i, to - from, array[from + i]);
        }
        for (int last = to - from - 1; last > 0; last--) {
            float element = array[from + last];
            array[from + last] = array[from];
            sink(array, from, 0, last, element);
        }
    }

    /** Puts {@code element} into the heap of {@code size} elements at or below {@code node}. */
    private static void sink(float[] array, int from, int node, int size, float element) {
        int at = node;
        int child = 2 * at + 1;
        while (child < size) {
            if (child + 1 < size && Float.compare(array[from + child], array[from + child + 1]) < 0) {
                child++;
            }
            if (!(Float.compare(element, array[from + child]) < 0)) {
                break;
            }
            array[from + at] = array[from + child];
            at = child;
            child = 2 * at + 1;
        }
        array[from + at] = element;
    }

    static int search(float[] array, int from, int to, float key) {
        int low = from;
        int high = to - 1;
        while (low <= high) {
            int middle = low + high >>> 1;
            if (Float.compare(array[middle], key) < 0) {
                low = middle + 1;
            } else if (Float.compare(key, array[middle]) < 0) {
                high = middle - 1;
            } else {
                return middle;
            }
        }
        return -(low + 1);
    }

    static void sort(double[] array, int from, int to) {
        if (to - from <= SHORT_RUN) {
            for (int i = from + 1; i < to; i++) {
                double element = array[i];
                int at = i;
                while (at > from && Double.compare(element, array[at - 1]) < 0) {
                    array[at] = array[at - 1];
                    at--;
                }
                array[at] = element;
            }
            return;
        }
        for (int i = (to - from >> 1) - 1; i >= 0; i--) {
            sink(array, from, i, to - from, array[from + i]);
        }
        for (int last = to - from - 1; last > 0; last--) {
            double element = array[from + last];
            array[from + last] = array[from];
            sink(array, from, 0, last, element);
        }
    }

    /** Puts {@code element} into the heap of {@code size} elements at or below {@code node}. */
    private static void sink(double[] array, int from, int node, int size, double element) {
        int at = node;
        int child = 2 * at + 1;
        while (child < size) {
            if (child + 1 < size && Double.compare(array[from + child], array[from + child + 1]) < 0) {
                child++;
            }
            if (!(Double.compare(element, array[from + child]) < 0)) {
                break;
            }
            array[from + at] = array[from + child];
            at = child;
            child = 2 * at + 1;
        }
        array[from + at] = element;
    }

    static int search(double[] array, int from, int to, double key) {
        int low = from;
        int high = to - 1;
        while (low <= high) {
            int middle = low + high >>> 1;
            if (Double.compare(array[middle], key) < 0) {
                low = middle + 1;
            } else if (Double.compare(key, array[middle]) < 0) {
                high = middle - 1;
            } else {
                return middle;
            }
        }
        return -(low + 1);
    }
}
