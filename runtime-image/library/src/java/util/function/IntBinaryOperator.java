package java.util.function;

/** A function of two numbers that gives one. */
@FunctionalInterface
public interface IntBinaryOperator {
    int applyAsInt(int left, int right);
}
