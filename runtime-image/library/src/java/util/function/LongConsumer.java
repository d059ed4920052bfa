package java.util.function;

import java.util.Objects;

/** Does something with what it gets. */
@FunctionalInterface
public interface LongConsumer {
    void accept(long value);

    default LongConsumer andThen(LongConsumer next) {
        Objects.requireNonNull(next);
        return (value) -> {
            accept(value);
            next.accept(value);
        };
    }
}
