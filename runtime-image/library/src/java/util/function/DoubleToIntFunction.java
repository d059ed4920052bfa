package java.util.function;

/** A function between kinds of numbers. */
@FunctionalInterface
public interface DoubleToIntFunction {
    int applyAsInt(double value);
}
