package java.util.function;

/** Gives a value. */
@FunctionalInterface
public interface LongSupplier {
    long getAsLong();
}
