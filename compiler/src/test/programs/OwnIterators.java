import java.util.Iterator;
import java.util.NoSuchElementException;

/** Iterable classes of one's own in enhanced for loops. */
public class OwnIterators {
    static class Range implements Iterable<Integer> {
        final int from;
        final int to;

        Range(int from, int to) {
            this.from = from;
            this.to = to;
        }

        @Override
        public Iterator<Integer> iterator() {
            return new Iterator<Integer>() {
                private int next = from;

                @Override
                public boolean hasNext() {
                    return next < to;
                }

                @Override
                public Integer next() {
                    if (!hasNext()) {
                        throw new NoSuchElementException("after " + to);
                    }
                    return next++;
                }
            };
        }
    }

    static class Filtered<T> implements Iterable<T> {
        final Iterable<T> source;
        final int every;

        Filtered(Iterable<T> source, int every) {
            this.source = source;
            this.every = every;
        }

        @Override
        public Iterator<T> iterator() {
            final Iterator<T> it = source.iterator();
            return new Iterator<T>() {
                @Override
                public boolean hasNext() {
                    return it.hasNext();
                }

                @Override
                public T next() {
                    T t = it.next();
                    for (int i = 1; i < every && it.hasNext(); i++) {
                        it.next();
                    }
                    return t;
                }
            };
        }
    }

    public static void main(String[] args) {
        int sum = 0;
        for (int i : new Range(3, 9)) {
            for (Integer j : new Filtered<>(new Range(0, 10), 3)) {
                sum += i * j;
            }
        }
        System.out.println(sum);
        Iterator<Integer> it = new Range(0, 1).iterator();
        it.next();
        try {
            it.next();
        } catch (NoSuchElementException e) {
            System.out.println(e.getMessage());
        }
        try {
            it.remove();
        } catch (UnsupportedOperationException e) {
            System.out.println(e.getMessage());
        }
    }
}
