import java.util.*;
import java.util.function.*;

/** Lambda expressions: no capture, captured locals and this, results, nested ones, recursion through a field. */
public class LambdaBasics {
    interface IntOp { int apply(int a, int b); }
    interface Wide { double apply(long a, int b, double c, float d); }

    private int counter;
    private static Function<Integer, Integer> factorial;

    static int use(IntOp op, int a, int b) { return op.apply(a, b); }

    Runnable incrementer(int by) { return () -> counter += by; }

    Supplier<Supplier<String>> nested(String a) {
        return () -> {
            String b = a + counter;
            return () -> a + "/" + b + "/" + counter;
        };
    }

    static IntOp choose(boolean plus) { return plus ? (a, b) -> a + b : (a, b) -> a - b; }

    public static void main(String[] args) {
        System.out.println(use((a, b) -> a * b, 6, 7) + " " + use(choose(true), 5, 3) + " " + use(choose(false), 5, 3));
        LambdaBasics object = new LambdaBasics();
        Runnable three = object.incrementer(3);
        three.run();
        three.run();
        object.incrementer(10).run();
        System.out.println(object.counter);
        Supplier<Supplier<String>> outer = object.nested("x");
        Supplier<String> inner = outer.get();
        object.counter = 99;
        System.out.println(inner.get());
        factorial = n -> n <= 1 ? 1 : n * factorial.apply(n - 1);
        System.out.println(factorial.apply(10));
        long big = 1L << 40;
        double d = 0.5;
        float f = 2.5f;
        byte small = -3;
        char letter = 'q';
        boolean yes = true;
        short s = 1234;
        Wide wide = (a, b, c, e) -> a + b + c * e + big + d + f + small + letter + (yes ? 1 : 0) + s;
        System.out.println(wide.apply(1L << 33, -7, 0.25, 4f));
        List<Runnable> all = new ArrayList<>();
        StringBuilder log = new StringBuilder();
        for (int i = 0; i < 5; i++) {
            int copy = i;
            all.add(() -> log.append(copy).append(copy * copy).append(';'));
        }
        for (Runnable r : all) {
            r.run();
        }
        System.out.println(log);
        Runnable same = null;
        for (int i = 0; i < 3; i++) {
            Runnable now = () -> { };
            if (same != null) {
                System.out.println(same == now);
            }
            same = now;
        }
        try {
            Supplier<Object> failing = () -> { throw new IllegalStateException("from lambda"); };
            failing.get();
        } catch (IllegalStateException e) {
            System.out.println(e.getMessage());
        }
    }
}
