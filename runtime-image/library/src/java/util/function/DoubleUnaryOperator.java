package java.util.function;

/** Maps a double to a double. */
@FunctionalInterface
public interface DoubleUnaryOperator {
    double applyAsDouble(double value);
}
