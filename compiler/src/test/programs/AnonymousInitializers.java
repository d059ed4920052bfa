import java.util.ArrayList;
import java.util.HashMap;

/** Anonymous classes with instance initialisers and constructor arguments. */
public class AnonymousInitializers {
    static abstract class Base {
        final String name;
        int n;

        Base(String name, int... ns) {
            this.name = name;
            for (int x : ns) {
                n += x;
            }
        }

        abstract int calc();
    }

    public static void main(String[] args) {
        final int k = 5;
        Base b = new Base("anon", 1, 2, 3) {
            int extra;

            {
                extra = n * k;
            }

            @Override
            int calc() {
                return extra + name.length();
            }
        };
        System.out.println(b.calc() + " " + b.n);
        System.out.println(new ArrayList<String>() {
            {
                add("x");
                add("y");
            }
        });
        System.out.println(new HashMap<String, Integer>() {
            {
                put("one", 1);
            }

            @Override
            public Integer get(Object key) {
                Integer v = super.get(key);
                return v == null ? -1 : v;
            }
        }.get("two"));
    }
}
