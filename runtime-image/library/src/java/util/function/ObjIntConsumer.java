package java.util.function;

/** Does something with an object and a number. */
@FunctionalInterface
public interface ObjIntConsumer<T> {
    void accept(T object, int value);
}
