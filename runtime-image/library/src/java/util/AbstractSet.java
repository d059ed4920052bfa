package java.util;

/** Equality and hash of sets. */
public abstract class AbstractSet<E> extends AbstractCollection<E> implements Set<E> {
    protected AbstractSet() {
    }

    @Override
    public boolean equals(Object other) {
        if (other == this) {
            return true;
        }
        if (!(other instanceof Set) || ((Collection<?>) other).size() != size()) {
            return false;
        }
        try {
            return containsAll((Collection<?>) other);
        } catch (ClassCastException | NullPointerException notComparable) {
            return false;
        }
    }

    @Override
    public int hashCode() {
        int h = 0;
        Iterator<E> it = iterator();
        while (it.hasNext()) {
            h += Objects.hashCode(it.next());
        }
        return h;
    }

    @Override
    public boolean removeAll(Collection<?> elements) {
        Objects.requireNonNull(elements);
        if (size() <= elements.size()) {
            return super.removeAll(elements);
        }
        boolean changed = false;
        for (Object element : elements) {
            changed |= remove(element);
        }
        return changed;
    }
}
