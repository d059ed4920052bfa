import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** Generic methods with bounds, wildcards, inference, varargs and recursion. */
public class GenericMethods {
    static <T extends Comparable<? super T>> T max(Collection<? extends T> c) {
        Iterator<? extends T> i = c.iterator();
        T best = i.next();
        while (i.hasNext()) {
            T x = i.next();
            if (x.compareTo(best) > 0) best = x;
        }
        return best;
    }

    static <T> void swap(List<T> l, int i, int j) {
        T t = l.get(i);
        l.set(i, l.get(j));
        l.set(j, t);
    }

    static double sum(Collection<? extends Number> c) {
        double s = 0;
        for (Number n : c) s += n.doubleValue();
        return s;
    }

    static void fill(List<? super Integer> l) {
        for (int i = 0; i < 3; i++) l.add(i);
    }

    @SafeVarargs static <T> List<T> listOf(T... ts) {
        return new ArrayList<>(Arrays.asList(ts));
    }

    static <K, V extends Comparable<V>> K best(Map<K, V> m) {
        K k = null;
        V v = null;
        for (Map.Entry<K, V> e : m.entrySet()) if (v == null || e.getValue().compareTo(v) > 0) {
            k = e.getKey();
            v = e.getValue();
        }
        return k;
    }

    static <A, B, C> Function<A, C> compose(Function<? super A, ? extends B> f, Function<? super B, ? extends C> g) {
        return a -> g.apply(f.apply(a));
    }

    public static void main(String[] args) {
        System.out.println(max(listOf(3, 9, 4)) + max(listOf("x", "yy")));
        List<Object> o = new ArrayList<>();
        fill(o);
        o.add("end");
        swap(o, 0, 3);
        System.out.println(o + " " + sum(listOf(1, 2.5, 3L)) + " " + best(Map.of("a", 3, "b", 7)) + " " + compose((String s) -> s.length(), n -> n * 2.0).apply("abc"));
        System.out.println(GenericMethods.<Integer>listOf().size() + " " + listOf((Object) null).size() + Collections.<String>emptyList());
    }
}
