package java.util.concurrent.atomic;

import java.util.function.LongBinaryOperator;
import java.util.function.LongUnaryOperator;

/** A variable. Transactions make every access atomic. */
public class AtomicLong extends Number {
    private long value;

    public AtomicLong() { }

    public AtomicLong(long value) {
        this.value = value;
    }

    public final long get() {
        return value;
    }

    public final void set(long to) {
        value = to;
    }

    public final void lazySet(long to) {
        value = to;
    }

    public final long getAndSet(long to) {
        long old = value;
        value = to;
        return old;
    }

    public final boolean compareAndSet(long from, long to) {
        if (value != from) {
            return false;
        }
        value = to;
        return true;
    }

    public final long incrementAndGet() {
        return ++value;
    }

    public final long decrementAndGet() {
        return --value;
    }

    public final long getAndIncrement() {
        return value++;
    }

    public final long getAndDecrement() {
        return value--;
    }

    public final long addAndGet(long by) {
        value += by;
        return value;
    }

    public final long getAndAdd(long by) {
        return getAndSet(value + by);
    }

    public final long updateAndGet(LongUnaryOperator function) {
        value = function.applyAsLong(value);
        return value;
    }

    public final long getAndUpdate(LongUnaryOperator function) {
        return getAndSet(function.applyAsLong(value));
    }

    public final long accumulateAndGet(long with, LongBinaryOperator function) {
        value = function.applyAsLong(value, with);
        return value;
    }

    public final long getAndAccumulate(long with, LongBinaryOperator function) {
        return getAndSet(function.applyAsLong(value, with));
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
