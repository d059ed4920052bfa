package java.util.function;

/** Decides about an int. */
@FunctionalInterface
public interface IntPredicate {
    boolean test(int value);
}
