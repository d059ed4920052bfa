import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.IntPredicate;
import java.util.function.UnaryOperator;

/** Lambdas that call each other through an array and a map, and a Y combinator. */
public class MutualLambdas {
    interface Self<T> {
        T apply(Self<T> s);
    }

    static <A, B> Function<A, B> fix(Function<Function<A, B>, Function<A, B>> f) {
        Self<Function<A, B>> s = x -> f.apply(a -> x.apply(x).apply(a));
        return s.apply(s);
    }

    public static void main(String[] args) {
        Function<Integer, Long> fact = fix(self -> n -> n < 2 ? 1L : n * self.apply(n - 1));
        System.out.println(fact.apply(15));
        IntPredicate[] p = new IntPredicate[2];
        p[0] = n -> n == 0 || p[1].test(n - 1);
        p[1] = n -> n != 0 && p[0].test(n - 1);
        System.out.println(p[0].test(100) + " " + p[1].test(100));
        Map<String, UnaryOperator<String>> m = new TreeMap<>();
        m.put("a", s -> s + "a");
        m.put("b", s -> m.get("a").apply(s) + "b");
        m.put("c", s -> m.get("b").apply(m.get("a").apply(s)) + "c");
        for (String k : m.keySet()) System.out.println(m.get(k).apply(">"));
    }
}
