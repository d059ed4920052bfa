import java.util.*;
import java.util.function.*;

/** Functional interfaces that need bridges, intersection types, generic methods and default methods beside the abstract one. */
public class LambdaBridges {
    interface Source<T> { T get(); }
    interface TextSource extends Source<String> { @Override String get(); }
    interface Consumer2<T extends Comparable<T>> { int accept(T a, T b); }
    interface Marker { }
    interface Chain<A, B> {
        B apply(A a);
        default <C> Chain<A, C> then(Chain<? super B, ? extends C> next) { return a -> next.apply(apply(a)); }
        static <X> Chain<X, X> identity() { return x -> x; }
    }
    interface Left { void run(String s); }
    interface Right { void run(String s); }
    interface Both extends Left, Right { }

    static <T> String read(Source<T> source) { return "read " + source.get(); }
    static <T extends Comparable<T>> int compare(Consumer2<T> c, T a, T b) { return c.accept(a, b); }

    @SuppressWarnings({"unchecked", "rawtypes"})
    public static void main(String[] args) {
        TextSource text = () -> "text";
        System.out.println(read(text) + " " + ((Source) text).get() + " " + text.get());
        System.out.println(compare((a, b) -> a.compareTo(b), 3, 4) + " " + compare(Comparable::compareTo, "b", "a"));
        Runnable marked = (Runnable & Marker) () -> System.out.println("marked");
        marked.run();
        System.out.println(marked instanceof Marker);
        Chain<String, Integer> length = String::length;
        System.out.println(length.then(x -> x * x).then(x -> "<" + x + ">").apply("four"));
        System.out.println(Chain.<String>identity().then(String::trim).apply("  trimmed "));
        Both both = s -> System.out.println("both " + s);
        ((Left) both).run("left");
        ((Right) both).run("right");
        Function<Object, Integer> raw = o -> 1;
        try {
            Function polluted = (Function<String, Integer>) String::length;
            System.out.println(polluted.apply("ok"));
            polluted.apply(5);
        } catch (ClassCastException e) {
            System.out.println("cast refused");
        }
        System.out.println(raw.compose((String s) -> s.length()).andThen(i -> i + 1).apply("z"));
    }
}
