package java.util.function;

/** Gives a value. */
@FunctionalInterface
public interface DoubleSupplier {
    double getAsDouble();
}
