import java.util.*;
import java.util.function.*;

/** Every kind of method reference, with boxing, widening, varargs, and inherited and interface methods. */
public class MethodReferences {
    interface Maker<T> { T make(int size); }
    interface Three { String apply(Integer a, long b, Object c); }
    static class Base {
        String name() { return "base"; }
    }
    static class Derived extends Base {
        final int value;
        Derived(int value) { this.value = value; }
        Derived() { this(-1); }
        @Override String name() { return "derived" + value; }
        Supplier<String> viaSuper() { return super::name; }
        Supplier<String> viaThis() { return this::name; }
        static String join(long a, double b, Object c) { return a + "|" + b + "|" + c; }
        static String many(Object... parts) { return Arrays.toString(parts); }
    }

    static int twice(int x) { return 2 * x; }
    static Integer boxedTwice(Integer x) { return 2 * x; }
    static void print(Object o) { System.out.println("print " + o); }

    public static void main(String[] args) {
        IntUnaryOperator a = MethodReferences::twice;
        Function<Integer, Integer> b = MethodReferences::twice;
        IntUnaryOperator c = MethodReferences::boxedTwice;
        Function<Integer, Long> widened = x -> (long) x;
        ToLongFunction<Integer> unboxed = Integer::longValue;
        IntToLongFunction widening = MethodReferences::twice;
        System.out.println(a.applyAsInt(4) + b.apply(5) + c.applyAsInt(6) + widened.apply(7) + unboxed.applyAsLong(8) + widening.applyAsLong(9));
        Function<String, Integer> length = String::length;
        BiFunction<String, String, Boolean> starts = String::startsWith;
        Supplier<String> bound = "bound"::toUpperCase;
        System.out.println(length.apply("seven77") + " " + starts.apply("abc", "ab") + " " + bound.get());
        Supplier<Derived> plain = Derived::new;
        IntFunction<Derived> sized = Derived::new;
        Maker<Base> wider = Derived::new;
        System.out.println(plain.get().name() + " " + sized.apply(3).name() + " " + wider.make(4).name());
        Maker<int[]> ints = int[]::new;
        IntFunction<String[][]> strings = String[][]::new;
        System.out.println(ints.make(3).length + " " + strings.apply(2).length + " " + strings.apply(2).getClass().getName());
        Derived d = new Derived(8);
        System.out.println(d.viaSuper().get() + " " + d.viaThis().get());
        Function<Base, String> name = Base::name;
        System.out.println(name.apply(d));
        Consumer<String> printer = MethodReferences::print;
        printer.andThen(System.out::println).accept("twice");
        Three three = Derived::many;
        System.out.println(three.apply(1, 2L, "3"));
        Comparator<String> order = String::compareTo;
        System.out.println(order.compare("a", "b") + " " + order.reversed().compare("a", "b"));
        UnaryOperator<int[]> copy = int[]::clone;
        int[] original = {1, 2, 3};
        int[] other = copy.apply(original);
        other[0] = 9;
        System.out.println(original[0] + " " + other[0]);
        try {
            String none = null;
            Supplier<String> broken = none::trim;
            System.out.println("not reached " + broken);
        } catch (NullPointerException e) {
            System.out.println("null receiver");
        }
        Function<Object, String> text = Object::toString;
        Function<Integer, String> narrowed = text::apply;
        System.out.println(narrowed.apply(77));
        BiFunction<Long, Integer, String> mixed = (l, i) -> Derived.join(l, i, l + i);
        System.out.println(mixed.apply(5L, 6));
    }
}
