package java.util.function;

/** A function that gives a number. */
@FunctionalInterface
public interface ToIntFunction<T> {
    int applyAsInt(T value);
}
