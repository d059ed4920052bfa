package java.util.function;

/** A function that gives a number. */
@FunctionalInterface
public interface ToLongFunction<T> {
    long applyAsLong(T value);
}
