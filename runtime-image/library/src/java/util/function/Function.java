package java.util.function;

/** Maps a value. */
@FunctionalInterface
public interface Function<T, R> {
    R apply(T value);
}
