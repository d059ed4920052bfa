package java.util.function;

/** A function of two arguments that gives a number. */
@FunctionalInterface
public interface ToDoubleBiFunction<T, U> {
    double applyAsDouble(T first, U second);
}
