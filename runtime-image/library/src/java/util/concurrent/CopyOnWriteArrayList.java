package java.util.concurrent;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Iterator;

/** A list whose iterators go over what was in it when they were made. */
public class CopyOnWriteArrayList<E> extends ArrayList<E> {
    public CopyOnWriteArrayList() { }

    public CopyOnWriteArrayList(Collection<? extends E> source) {
        super(source);
    }

    public boolean addIfAbsent(E element) {
        return !contains(element) && add(element);
    }

    @Override
    public Iterator<E> iterator() {
        return Collections.unmodifiableList(new ArrayList<E>(this)).iterator();
    }
}
