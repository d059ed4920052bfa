package java.util.stream;

/** As {@link Pull} for double values. */
abstract class DoublePull {
    double value;

    abstract boolean advance();

    long size() {
        return -1;
    }
}
