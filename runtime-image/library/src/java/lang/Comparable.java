package java.lang;

/** Has a natural order: negative if this comes before {@code other}, 0 if equal, positive if after. */
public interface Comparable<T> {
    int compareTo(T other);
}
