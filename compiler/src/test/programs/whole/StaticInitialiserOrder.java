/** Static fields and blocks in textual order; forward references by qualified name. */
public class StaticInitialiserOrder {
    static int a = 1;

    static {
        a = 2;
        StaticInitialiserOrder.b = 7;
    }

    static int b = a * 10;
    static int c;

    static {
        c = b + peek();
    }

    static int d = 4;

    static int peek() {
        return d;
    }

    static final int E = 5;
    static final Integer F = Integer.valueOf(6);
    static int g = h();

    static int h() {
        return E * 10 + (F == null ? 0 : F);
    }

    public static void main(String[] args) {
        System.out.println(a + " " + b + " " + c + " " + d + " " + g);
        System.out.println(Nested.x + " " + Nested.Inner.y + " " + Nested.x);
    }

    static class Nested {
        static int x = Inner.y + 1;
        static class Inner {
            static int y = x + 100;
        }
    }
}
