package java.util;

/** A collection on top of {@code iterator} and {@code size}. */
public abstract class AbstractCollection<E> implements Collection<E> {
    protected AbstractCollection() {
    }

    @Override
    public abstract Iterator<E> iterator();

    @Override
    public abstract int size();

    @Override
    public boolean isEmpty() {
        return size() == 0;
    }

    @Override
    public boolean contains(Object element) {
        Iterator<E> it = iterator();
        while (it.hasNext()) {
            if (Objects.equals(element, it.next())) {
                return true;
            }
        }
        return false;
    }

    @Override
    public Object[] toArray() {
        return fill(new Object[size()]);
    }

    @Override
    public <T> T[] toArray(T[] target) {
        int size = size();
        T[] result = target.length >= size ? target : Arrays.copyOf(target, size);
        fill(result);
        if (result.length > size) {
            result[size] = null;
        }
        return result;
    }

    private Object[] fill(Object[] target) {
        Iterator<E> it = iterator();
        for (int i = 0; it.hasNext(); i++) {
            target[i] = it.next();
        }
        return target;
    }

    @Override
    public boolean add(E element) {
        throw new UnsupportedOperationException();
    }

    @Override
    public boolean remove(Object element) {
        Iterator<E> it = iterator();
        while (it.hasNext()) {
            if (Objects.equals(element, it.next())) {
                it.remove();
                return true;
            }
        }
        return false;
    }

    @Override
    public boolean containsAll(Collection<?> elements) {
        for (Object element : elements) {
            if (!contains(element)) {
                return false;
            }
        }
        return true;
    }

    @Override
    public boolean addAll(Collection<? extends E> elements) {
        boolean changed = false;
        for (E element : elements) {
            changed |= add(element);
        }
        return changed;
    }

    @Override
    public boolean removeAll(Collection<?> elements) {
        return removeWhere(elements, true);
    }

    @Override
    public boolean retainAll(Collection<?> elements) {
        return removeWhere(elements, false);
    }

    private boolean removeWhere(Collection<?> elements, boolean contained) {
        Objects.requireNonNull(elements);
        boolean changed = false;
        Iterator<E> it = iterator();
        while (it.hasNext()) {
            if (elements.contains(it.next()) == contained) {
                it.remove();
                changed = true;
            }
        }
        return changed;
    }

    @Override
    public void clear() {
        Iterator<E> it = iterator();
        while (it.hasNext()) {
            it.next();
            it.remove();
        }
    }

    @Override
    public String toString() {
        Iterator<E> it = iterator();
        StringBuilder text = new StringBuilder().append('[');
        while (it.hasNext()) {
            E element = it.next();
            if (element == this) {
                text.append("(this Collection)");
            } else {
                text.append(element);
            }
            if (it.hasNext()) {
                text.append(", ");
            }
        }
        return text.append(']').toString();
    }
}
