package java.util.function;

/** Takes a long. */
@FunctionalInterface
public interface LongConsumer {
    void accept(long value);
}
