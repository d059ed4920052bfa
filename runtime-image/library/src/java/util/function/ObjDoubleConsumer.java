package java.util.function;

/** Does something with an object and a number. */
@FunctionalInterface
public interface ObjDoubleConsumer<T> {
    void accept(T object, double value);
}
