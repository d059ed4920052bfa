package java.util.function;

/** Maps two values of type long to one. */
@FunctionalInterface
public interface LongBinaryOperator {
    long applyAsLong(long first, long second);
}
