package java.util.function;

import java.util.Objects;

/** Does something with what it gets. */
@FunctionalInterface
public interface IntConsumer {
    void accept(int value);

    default IntConsumer andThen(IntConsumer next) {
        Objects.requireNonNull(next);
        return (value) -> {
            accept(value);
            next.accept(value);
        };
    }
}
