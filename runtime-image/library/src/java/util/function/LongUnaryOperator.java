package java.util.function;

/** Maps a long to a long. */
@FunctionalInterface
public interface LongUnaryOperator {
    long applyAsLong(long value);
}
