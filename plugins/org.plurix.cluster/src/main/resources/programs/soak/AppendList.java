package soak;

/** A list to which values are appended, each value only once in the whole run. */
public final class AppendList {
    public static final int CAPACITY = 24;
    public final int number;
    public final int[] values = new int[CAPACITY];
    public int size;
    /** The full list before this one. */
    public final AppendList older;

    AppendList(int number, AppendList older) {
        this.number = number;
        this.older = older;
    }

    /** A sum of the content that depends on the order. */
    int fingerprint() {
        int sum = 0;
        for (int i = 0; i < size; i++) {
            sum = 31 * sum + values[i];
        }
        return sum;
    }
}
