package java.util.function;

/** A function between kinds of numbers. */
@FunctionalInterface
public interface IntToLongFunction {
    long applyAsLong(int value);
}
