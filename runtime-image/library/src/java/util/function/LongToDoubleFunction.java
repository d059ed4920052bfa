package java.util.function;

/** A function between kinds of numbers. */
@FunctionalInterface
public interface LongToDoubleFunction {
    double applyAsDouble(long value);
}
