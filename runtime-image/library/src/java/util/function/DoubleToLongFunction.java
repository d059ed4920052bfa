package java.util.function;

/** A function between kinds of numbers. */
@FunctionalInterface
public interface DoubleToLongFunction {
    long applyAsLong(double value);
}
