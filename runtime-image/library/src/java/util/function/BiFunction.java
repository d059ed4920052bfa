package java.util.function;

/** Maps two values to one. */
@FunctionalInterface
public interface BiFunction<T, U, R> {
    R apply(T first, U second);
}
