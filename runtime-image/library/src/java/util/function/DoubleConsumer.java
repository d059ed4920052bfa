package java.util.function;

/** Takes a double. */
@FunctionalInterface
public interface DoubleConsumer {
    void accept(double value);
}
