package java.util.function;

/** Gives a value. */
@FunctionalInterface
public interface BooleanSupplier {
    boolean getAsBoolean();
}
