package java.util.function;

import java.util.Objects;

/** Does something with what it gets. */
@FunctionalInterface
public interface DoubleConsumer {
    void accept(double value);

    default DoubleConsumer andThen(DoubleConsumer next) {
        Objects.requireNonNull(next);
        return (value) -> {
            accept(value);
            next.accept(value);
        };
    }
}
