package java.util.function;

/** A function of two arguments that gives a number. */
@FunctionalInterface
public interface ToIntBiFunction<T, U> {
    int applyAsInt(T first, U second);
}
