package java.util.stream;

/** As {@link Pull} for int values. */
abstract class IntPull {
    int value;

    abstract boolean advance();

    long size() {
        return -1;
    }
}
