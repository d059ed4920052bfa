package java.util.function;

/** Maps an int to a int. */
@FunctionalInterface
public interface IntUnaryOperator {
    int applyAsInt(int value);
}
