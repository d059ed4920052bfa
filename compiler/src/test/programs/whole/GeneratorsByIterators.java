import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.LongStream;

/** Lazy sequences built from iterators: naturals, primes, Fibonacci, zipped, filtered, merged. */
public class GeneratorsByIterators {
    static <T> Iterator<T> filter(Iterator<T> it, Predicate<T> p) {
        return new Iterator<T>() {
            T next;
            boolean ready;
            @Override public boolean hasNext() {
                while (!ready && it.hasNext()) {
                    next = it.next();
                    ready = p.test(next);
                }
                return ready;
            }
            @Override public T next() {
                if (!hasNext()) throw new NoSuchElementException();
                ready = false;
                return next;
            }
        };
    }

    static Iterator<Integer> from(int n) {
        return new Iterator<Integer>() {
            int i = n;
            @Override public boolean hasNext() {
                return true;
            }
            @Override public Integer next() {
                return i++;
            }
        };
    }

    static Iterator<Integer> sieve(Iterator<Integer> it) {
        return new Iterator<Integer>() {
            Iterator<Integer> rest = it;
            @Override public boolean hasNext() {
                return true;
            }
            @Override public Integer next() {
                int p = rest.next();
                rest = filter(rest, x -> x % p != 0);
                return p;
            }
        };
    }

    static <T> List<T> take(Iterator<T> it, int n) {
        List<T> l = new ArrayList<>();
        while (n-- > 0 && it.hasNext()) l.add(it.next());
        return l;
    }

    public static void main(String[] args) {
        System.out.println(take(sieve(from(2)), 25));
        System.out.println(take(filter(from(1), x -> Integer.bitCount(x) == 3), 10));
        System.out.println(take(filter(List.of("a", "bb", "c").iterator(), s -> s.length() == 1), 10));
        long[] f = {0, 1};
        System.out.println(LongStream.generate(() -> {
            long r = f[0];
            f[0] = f[1];
            f[1] += r;
            return r;
        }).limit(15).boxed().collect(Collectors.toList()));
    }
}
