package java.util.concurrent.atomic;

import java.util.function.IntBinaryOperator;
import java.util.function.IntUnaryOperator;

/** A variable. Transactions make every access atomic. */
public class AtomicInteger extends Number {
    private int value;

    public AtomicInteger() { }

    public AtomicInteger(int value) {
        this.value = value;
    }

    public final int get() {
        return value;
    }

    public final void set(int to) {
        value = to;
    }

    public final void lazySet(int to) {
        value = to;
    }

    public final int getAndSet(int to) {
        int old = value;
        value = to;
        return old;
    }

    public final boolean compareAndSet(int from, int to) {
        if (value != from) {
            return false;
        }
        value = to;
        return true;
    }

    public final int incrementAndGet() {
        return ++value;
    }

    public final int decrementAndGet() {
        return --value;
    }

    public final int getAndIncrement() {
        return value++;
    }

    public final int getAndDecrement() {
        return value--;
    }

    public final int addAndGet(int by) {
        value += by;
        return value;
    }

    public final int getAndAdd(int by) {
        return getAndSet(value + by);
    }

    public final int updateAndGet(IntUnaryOperator function) {
        value = function.applyAsInt(value);
        return value;
    }

    public final int getAndUpdate(IntUnaryOperator function) {
        return getAndSet(function.applyAsInt(value));
    }

    public final int accumulateAndGet(int with, IntBinaryOperator function) {
        value = function.applyAsInt(value, with);
        return value;
    }

    public final int getAndAccumulate(int with, IntBinaryOperator function) {
        return getAndSet(function.applyAsInt(value, with));
    }

    @Override
    public int intValue() {
        return (int) value;
    }

    @Override
    public long longValue() {
        return value;
    }

    @Override
    public float floatValue() {
        return value;
    }

    @Override
    public double doubleValue() {
        return value;
    }

    @Override
    public String toString() {
        return String.valueOf(value);
    }
}
