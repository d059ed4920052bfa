package java.lang;

import plurix.Station;
import plurix.rt.Alloc;
import plurix.rt.Magic;

/**
 * Root of all classes. Monitors do not exist in Plurix (transactions are the only synchronisation), so wait and notify are absent.
 * PJC ignores this class's static initialiser: Object is always initialised, and every read of {@link #STATION} is a load
 * from the node-local page.
 */
public class Object {
    /** The node that executes the current code; null until it has joined a cluster. Never the same object on two nodes. */
    protected static final Station STATION = null;

    public final Class<?> getClass() {
        return (Class<?>) Magic.objectAt(Magic.classWord(this) & ~3);
    }

    /** From the address; objects are word aligned, so the low bits carry nothing. */
    public int hashCode() {
        return System.identityHashCode(this);
    }

    public boolean equals(Object other) {
        return this == other;
    }

    public String toString() {
        return getClass().getName() + "@" + Integer.toHexString(hashCode());
    }

    protected Object clone() throws CloneNotSupportedException {
        if (this instanceof Cloneable) {
            return Alloc.cloneObject(this);
        }
        throw new CloneNotSupportedException(getClass().getName());
    }
}
