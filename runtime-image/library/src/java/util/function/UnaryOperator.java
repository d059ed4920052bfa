package java.util.function;

/** Maps a value to one of the same type. */
@FunctionalInterface
public interface UnaryOperator<T> extends Function<T, T> {
}
