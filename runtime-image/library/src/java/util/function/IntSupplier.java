package java.util.function;

/** Gives a value. */
@FunctionalInterface
public interface IntSupplier {
    int getAsInt();
}
