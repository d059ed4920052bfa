package java.util.stream;

/** As {@link Pull} for long values. */
abstract class LongPull {
    long value;

    abstract boolean advance();

    long size() {
        return -1;
    }
}
