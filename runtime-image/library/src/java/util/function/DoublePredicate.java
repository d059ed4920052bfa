package java.util.function;

/** Decides about a double. */
@FunctionalInterface
public interface DoublePredicate {
    boolean test(double value);
}
