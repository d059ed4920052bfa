package java.util.function;

/** A function between kinds of numbers. */
@FunctionalInterface
public interface LongToIntFunction {
    int applyAsInt(long value);
}
