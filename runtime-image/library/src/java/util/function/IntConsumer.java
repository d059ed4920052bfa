package java.util.function;

/** Takes an int. */
@FunctionalInterface
public interface IntConsumer {
    void accept(int value);
}
