import java.util.function.*;

/** Lambdas in constructors, static and instance initialisers, default methods, inner classes, switch arms and loops. */
public class LambdaScopes {
    static final Supplier<String> STATIC = () -> "static " + LambdaScopes.class.getSimpleName();
    final Supplier<String> field = () -> "field " + id();

    String id() { return id; }
    final String id;
    private final Runnable late;

    { System.out.println("initialiser " + field.get()); }

    LambdaScopes(String id) {
        this.id = id;
        this.late = () -> System.out.println("late " + this.id + id);
    }

    interface Greeter {
        String name();
        default Supplier<String> greeting() { return () -> "hello " + name(); }
        static Greeter of(String n) { return () -> n; }
    }

    class Inner {
        int depth = 3;
        IntSupplier sum(int extra) { return () -> depth + extra + id.length(); }
        class Deeper {
            Supplier<String> path() { return () -> id + "." + depth + "." + Inner.this.depth; }
        }
    }

    enum Op {
        ADD((a, b) -> a + b), POWER((a, b) -> { int r = 1; for (int i = 0; i < b; i++) r *= a; return r; });
        final IntBinaryOperator f;
        Op(IntBinaryOperator f) { this.f = f; }
    }

    static <T> void each(T[] all, Consumer<? super T> c) { for (T t : all) c.accept(t); }

    static IntPredicate test(int kind) {
        switch (kind) {
            case 0: return x -> x > 0;
            case 1: return x -> x % 2 == 0;
            default: return x -> { switch (x) { case 1: return true; default: return false; } };
        }
    }

    public static void main(String[] args) {
        System.out.println(STATIC.get());
        LambdaScopes s = new LambdaScopes("me");
        s.late.run();
        System.out.println(s.field.get());
        System.out.println(Greeter.of("bob").greeting().get());
        Inner inner = s.new Inner();
        System.out.println(inner.sum(10).getAsInt() + " " + inner.new Deeper().path().get());
        for (Op op : Op.values()) System.out.println(op + " " + op.f.applyAsInt(3, 4));
        int[] total = {0};
        each(new Integer[] {1, 2, 3}, i -> total[0] += i);
        System.out.println(total[0]);
        for (int kind = 0; kind < 3; kind++) System.out.println(test(kind).test(1) + " " + test(kind).test(2));
        Object o = new Object() {
            int hits;
            @Override public String toString() {
                Runnable r = () -> hits++;
                r.run(); r.run();
                return "anonymous " + hits + id();
            }
            String id() { Supplier<Integer> x = () -> this.hits * 10; return "-" + x.get(); }
        };
        System.out.println(o);
        Function<Integer, Function<Integer, Function<Integer, Integer>>> curried = a -> b -> c -> a * 100 + b * 10 + c;
        System.out.println(curried.apply(1).apply(2).apply(3));
    }
}
