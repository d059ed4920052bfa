package java.util.function;

/** Does something with an object and a number. */
@FunctionalInterface
public interface ObjLongConsumer<T> {
    void accept(T object, long value);
}
