/** Lambdas: captured locals of every type, this, nesting, recursion through fields, in initialisers and in constructors. */
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.IntUnaryOperator;
import java.util.function.LongSupplier;
import java.util.function.Supplier;

public class LambdaCaptures {
    static IntUnaryOperator fact = n -> n <= 1 ? 1 : n * LambdaCaptures.fact.applyAsInt(n - 1);
    int field = 10;
    final Supplier<Integer> early = () -> this.field * 2;
    final Function<Integer, Function<Integer, Function<Integer, Integer>>> curried = a -> b -> c -> a * 100 + b * 10 + c + field;

    LambdaCaptures(int f) {
        Runnable r = () -> field += f;
        r.run();
        r.run();
    }

    static LongSupplier many(byte b, short s, char c, int i, long l, float f, double d, boolean z, String t, int[] a) {
        return () -> {
            a[0]++;
            return b + s + c + i + l + (long) f + (long) (d * 2) + (z ? 1000 : 0) + t.length() + a[0];
        };
    }

    static <T> Supplier<T> lazy(Supplier<T> s) {
        Object[] cache = new Object[1];
        return () -> {
            if (cache[0] == null) {
                cache[0] = s.get();
            }
            @SuppressWarnings("unchecked")
            T t = (T) cache[0];
            return t;
        };
    }

    public static void main(String[] args) {
        LambdaCaptures x = new LambdaCaptures(7);
        System.out.println(fact.applyAsInt(10) + " " + x.early.get() + " " + x.curried.apply(1).apply(2).apply(3));
        int[] a = {5};
        LongSupplier m = many((byte) -3, (short) 300, 'A', 7, 1L << 35, 2.9f, 3.25, true, "four", a);
        System.out.println(m.getAsLong() + " " + m.getAsLong() + " " + a[0]);
        List<Supplier<Integer>> list = new ArrayList<>();
        for (int i = 0; i < 4; i++) {
            int j = i * i;
            list.add(() -> j + a[0]);
        }
        for (Supplier<Integer> s : list) {
            System.out.print(s.get() + " ");
        }
        Supplier<String> once = lazy(() -> {
            System.out.print("(made) ");
            return "v";
        });
        System.out.println(once.get() + once.get());
        Runnable nested = () -> {
            Runnable inner = () -> System.out.println("inner " + a.length + list.size());
            inner.run();
        };
        nested.run();
    }
}
