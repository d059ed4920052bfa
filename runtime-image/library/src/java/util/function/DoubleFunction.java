package java.util.function;

/** Maps a double to an object. */
@FunctionalInterface
public interface DoubleFunction<R> {
    R apply(double value);
}
