/** Every kind of method reference: static, bound, unbound, constructor, array constructor, super, varargs, with boxing and widening. */
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.IntBinaryOperator;
import java.util.function.IntFunction;
import java.util.function.Supplier;
import java.util.function.ToLongFunction;

public class MethodReferenceKinds {
    interface Three<R> {
        R of(int a, int b, int c);
    }

    interface LongMaker {
        long make(int a);
    }

    static int sum(int... xs) {
        int s = 0;
        for (int x : xs) {
            s += x;
        }
        return s;
    }

    static int widened(long l) {
        return (int) (l >> 1);
    }

    String tag = "t";

    String join(Object o) {
        return tag + o;
    }

    static class Sub extends MethodReferenceKinds {
        @Override
        String join(Object o) {
            return "sub" + o;
        }

        Function<Object, String> up() {
            return super::join;
        }

        Function<Object, String> here() {
            return this::join;
        }
    }

    static class Pair<A, B> {
        final A a;
        final B b;

        Pair(A a, B b) {
            this.a = a;
            this.b = b;
        }

        @Override
        public String toString() {
            return a + "|" + b;
        }
    }

    static Supplier<String> evaluatedOnce() {
        System.out.println("evaluated");
        return () -> "x";
    }

    public static void main(String[] args) {
        IntBinaryOperator max = Math::max;
        Three<Integer> three = MethodReferenceKinds::sum;
        LongMaker wide = MethodReferenceKinds::widened;
        Function<String, Integer> length = String::length;
        BiFunction<String, String, Boolean> starts = String::startsWith;
        BiFunction<Integer, String, Pair<Integer, String>> maker = Pair::new;
        IntFunction<int[][]> arrays = int[][]::new;
        ToLongFunction<Integer> unboxed = Integer::longValue;
        Sub s = new Sub();
        s.tag = "s";
        System.out.println(max.applyAsInt(3, 9) + " " + three.of(1, 2, 3) + " " + wide.make(9) + " " + length.apply("abcd"));
        System.out.println(starts.apply("hello", "he") + " " + maker.apply(4, "four") + " " + arrays.apply(3).length + " " + unboxed.applyAsLong(8));
        System.out.println(s.up().apply(1) + " " + s.here().apply(2) + " " + ((Function<Object, String>) s::join).apply(3));
        Supplier<String> get = evaluatedOnce()::get;
        System.out.println(get.get() + get.get());
        List<String> words = new ArrayList<>(Arrays.asList("pear", "Fig", "apple"));
        words.sort(String::compareToIgnoreCase);
        words.replaceAll(String::toUpperCase);
        words.forEach(System.out::print);
        System.out.println();
        try {
            String none = null;
            Supplier<Integer> bad = none::length;
            System.out.println("not here " + bad);
        } catch (NullPointerException e) {
            System.out.println("bound to null");
        }
    }
}
