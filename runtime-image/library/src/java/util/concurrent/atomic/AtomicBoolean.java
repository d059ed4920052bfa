package java.util.concurrent.atomic;

/** A variable. Transactions make every access atomic. */
public class AtomicBoolean {
    private boolean value;

    public AtomicBoolean() { }

    public AtomicBoolean(boolean value) {
        this.value = value;
    }

    public final boolean get() {
        return value;
    }

    public final void set(boolean to) {
        value = to;
    }

    public final boolean getAndSet(boolean to) {
        boolean old = value;
        value = to;
        return old;
    }

    public final boolean compareAndSet(boolean from, boolean to) {
        if (value != from) {
            return false;
        }
        value = to;
        return true;
    }

    @Override
    public String toString() {
        return String.valueOf(value);
    }
}
