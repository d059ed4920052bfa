package java.util.function;

/** Decides about a long. */
@FunctionalInterface
public interface LongPredicate {
    boolean test(long value);
}
