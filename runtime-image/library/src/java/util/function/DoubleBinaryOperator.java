package java.util.function;

/** A function of two numbers that gives one. */
@FunctionalInterface
public interface DoubleBinaryOperator {
    double applyAsDouble(double left, double right);
}
