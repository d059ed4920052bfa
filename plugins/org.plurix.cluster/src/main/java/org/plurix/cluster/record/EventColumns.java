package org.plurix.cluster.record;

import java.util.Arrays;

/** Events in columns, growing. Not thread-safe: one poll fills it, sorts it, and hands it on. */
public final class EventColumns {
    private static final int FIRST_CAPACITY = 1024;
    private int size;
    private int[] stations = new int[FIRST_CAPACITY];
    private int[] kinds = new int[FIRST_CAPACITY];
    private long[] numbers = new long[FIRST_CAPACITY];
    private int[] as = new int[FIRST_CAPACITY];
    private int[] bs = new int[FIRST_CAPACITY];
    private int[] cs = new int[FIRST_CAPACITY];
    private long[] micros = new long[FIRST_CAPACITY];

    public int size() {
        return size;
    }

    public void clear() {
        size = 0;
    }

    public void add(int station, int kind, long number, int a, int b, int c, long at) {
        if (size == kinds.length) {
            grow();
        }
        stations[size] = station;
        kinds[size] = kind;
        numbers[size] = number;
        as[size] = a;
        bs[size] = b;
        cs[size] = c;
        micros[size] = at;
        size++;
    }

    private void grow() {
        int more = 2 * size;
        stations = Arrays.copyOf(stations, more);
        kinds = Arrays.copyOf(kinds, more);
        numbers = Arrays.copyOf(numbers, more);
        as = Arrays.copyOf(as, more);
        bs = Arrays.copyOf(bs, more);
        cs = Arrays.copyOf(cs, more);
        micros = Arrays.copyOf(micros, more);
    }

    public int station(int i) {
        return stations[i];
    }

    public int kind(int i) {
        return kinds[i];
    }

    public long number(int i) {
        return numbers[i];
    }

    public int a(int i) {
        return as[i];
    }

    public int b(int i) {
        return bs[i];
    }

    public int c(int i) {
        return cs[i];
    }

    public long micros(int i) {
        return micros[i];
    }

    public int[] stations() {
        return Arrays.copyOf(stations, size);
    }

    public int[] kinds() {
        return Arrays.copyOf(kinds, size);
    }

    public long[] numbers() {
        return Arrays.copyOf(numbers, size);
    }

    public int[] as() {
        return Arrays.copyOf(as, size);
    }

    public int[] bs() {
        return Arrays.copyOf(bs, size);
    }

    public int[] cs() {
        return Arrays.copyOf(cs, size);
    }

    public long[] micros() {
        return Arrays.copyOf(micros, size);
    }

    /** Rows in the order of time; rows of the same time keep theirs. */
    int[] order() {
        Integer[] rows = new Integer[size];
        Arrays.setAll(rows, i -> i);
        Arrays.sort(rows, (x, y) -> Long.compare(micros[x], micros[y]));
        return Arrays.stream(rows).mapToInt(Integer::intValue).toArray();
    }
}
