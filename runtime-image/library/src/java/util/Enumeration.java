package java.util;

/** The older form of {@link Iterator}. */
public interface Enumeration<E> {
    boolean hasMoreElements();

    E nextElement();
}
