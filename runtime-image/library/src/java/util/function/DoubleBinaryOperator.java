package java.util.function;

/** Maps two values of type double to one. */
@FunctionalInterface
public interface DoubleBinaryOperator {
    double applyAsDouble(double first, double second);
}
