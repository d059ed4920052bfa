package java.util.function;

/** Decides about a value. */
@FunctionalInterface
public interface Predicate<T> {
    boolean test(T value);
}
