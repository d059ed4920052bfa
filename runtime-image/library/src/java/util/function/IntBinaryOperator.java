package java.util.function;

/** Maps two values of type int to one. */
@FunctionalInterface
public interface IntBinaryOperator {
    int applyAsInt(int first, int second);
}
