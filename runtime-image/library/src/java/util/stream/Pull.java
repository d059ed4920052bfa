package java.util.stream;

/** One stage of a stream of objects: every {@link #advance} makes the next element, which is then in {@link #value}. */
abstract class Pull<T> {
    T value;

    /** False at the end; not called again then. */
    abstract boolean advance();

    /** Number of elements if it is known without making them, else -1. */
    long size() {
        return -1;
    }
}
