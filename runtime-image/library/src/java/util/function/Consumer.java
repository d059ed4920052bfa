package java.util.function;

import java.util.Objects;

/** Does something with what it gets. */
@FunctionalInterface
public interface Consumer<T> {
    void accept(T value);

    default Consumer<T> andThen(Consumer<? super T> next) {
        Objects.requireNonNull(next);
        return (value) -> {
            accept(value);
            next.accept(value);
        };
    }
}
