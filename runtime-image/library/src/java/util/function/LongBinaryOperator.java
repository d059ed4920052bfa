package java.util.function;

/** A function of two numbers that gives one. */
@FunctionalInterface
public interface LongBinaryOperator {
    long applyAsLong(long left, long right);
}
