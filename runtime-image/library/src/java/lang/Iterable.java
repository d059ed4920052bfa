package java.lang;

import java.util.Iterator;
import java.util.Objects;
import java.util.function.Consumer;

/** A source of iterators; may stand in an enhanced for statement. */
public interface Iterable<T> {
    Iterator<T> iterator();

    default void forEach(Consumer<? super T> action) {
        Objects.requireNonNull(action);
        for (T element : this) {
            action.accept(element);
        }
    }
}
