package java.util.concurrent.atomic;

import java.util.function.BinaryOperator;
import java.util.function.UnaryOperator;

/** A variable. Transactions make every access atomic. */
public class AtomicReference<V> {
    private V value;

    public AtomicReference() { }

    public AtomicReference(V value) {
        this.value = value;
    }

    public final V get() {
        return value;
    }

    public final void set(V to) {
        value = to;
    }

    public final V getAndSet(V to) {
        V old = value;
        value = to;
        return old;
    }

    public final boolean compareAndSet(V from, V to) {
        if (value != from) {
            return false;
        }
        value = to;
        return true;
    }

    public final V updateAndGet(UnaryOperator<V> function) {
        value = function.apply(value);
        return value;
    }

    public final V getAndUpdate(UnaryOperator<V> function) {
        return getAndSet(function.apply(value));
    }

    public final V accumulateAndGet(V with, BinaryOperator<V> function) {
        value = function.apply(value, with);
        return value;
    }

    @Override
    public String toString() {
        return String.valueOf(value);
    }
}
