package java.util.function;

/** Maps two values of a type to one of the same type. */
@FunctionalInterface
public interface BinaryOperator<T> extends BiFunction<T, T, T> {
}
