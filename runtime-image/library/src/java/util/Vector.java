package java.util;

/** An {@link ArrayList} with the older method names. */
public class Vector<E> extends ArrayList<E> {
    public Vector() {
    }

    public Vector(int capacity) {
        super(capacity);
    }

    public Vector(Collection<? extends E> source) {
        super(source);
    }

    public void addElement(E element) {
        add(element);
    }

    public E elementAt(int index) {
        if (index >= size()) {
            throw new ArrayIndexOutOfBoundsException(index + " >= " + size());
        }
        return get(index);
    }

    public E firstElement() {
        if (isEmpty()) {
            throw new NoSuchElementException();
        }
        return get(0);
    }

    public E lastElement() {
        if (isEmpty()) {
            throw new NoSuchElementException();
        }
        return get(size() - 1);
    }

    public boolean removeElement(Object element) {
        return remove(element);
    }

    public void removeAllElements() {
        clear();
    }

    public Enumeration<E> elements() {
        return Collections.enumeration(this);
    }

    public void removeElementAt(int index) {
        remove(index);
    }

    public void insertElementAt(E element, int index) {
        add(index, element);
    }

    public void setElementAt(E element, int index) {
        set(index, element);
    }

    public void copyInto(Object[] target) {
        System.arraycopy(toArray(), 0, target, 0, size());
    }
}
