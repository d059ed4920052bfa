package java.util.function;

import java.util.Objects;

/** Does something with what it gets. */
@FunctionalInterface
public interface BiConsumer<T, U> {
    void accept(T first, U second);

    default BiConsumer<T, U> andThen(BiConsumer<? super T, ? super U> next) {
        Objects.requireNonNull(next);
        return (first, second) -> {
            accept(first, second);
            next.accept(first, second);
        };
    }
}
