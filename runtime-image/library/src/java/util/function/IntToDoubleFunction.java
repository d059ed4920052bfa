package java.util.function;

/** A function between kinds of numbers. */
@FunctionalInterface
public interface IntToDoubleFunction {
    double applyAsDouble(int value);
}
