/** Enums with fields, constructors, abstract methods, own bodies, interfaces, static members and values in switch. */
import java.util.EnumMap;
import java.util.Map;

public class EnumConstantBodies {
    interface Priced {
        int price();
    }

    enum Op {
        PLUS("+") {
            @Override
            long apply(long a, long b) {
                return a + b;
            }
        },
        TIMES("*") {
            int used;

            @Override
            long apply(long a, long b) {
                used++;
                return a * b * used;
            }

            @Override
            public String toString() {
                return "times" + used;
            }
        },
        POWER("^") {
            @Override
            long apply(long a, long b) {
                return b == 0 ? 1 : a * apply(a, b - 1);
            }
        };

        final String sign;

        Op(String sign) {
            this.sign = sign;
        }

        abstract long apply(long a, long b);

        static Op of(String sign) {
            for (Op op : values()) {
                if (op.sign.equals(sign)) {
                    return op;
                }
            }
            throw new IllegalArgumentException(sign);
        }
    }

    enum Fruit implements Priced {
        APPLE, PEAR(5), PLUM(1, 2) {
            @Override
            public int price() {
                return super.price() + 1000;
            }
        };

        private final int a;
        private static int sum;

        static {
            for (Fruit f : values()) {
                sum += f.a;
            }
        }

        Fruit(int... prices) {
            int s = 0;
            for (int p : prices) {
                s += p;
            }
            a = s;
        }

        @Override
        public int price() {
            return a + sum;
        }
    }

    public static void main(String[] args) {
        for (Op op : Op.values()) {
            System.out.println(op + " " + op.name() + " " + op.ordinal() + " " + op.sign + " " + op.apply(3, 4) + " " + op.getDeclaringClass().getName());
        }
        System.out.println(Op.of("*").apply(2, 2) + " " + Op.TIMES + " " + Op.valueOf("PLUS").compareTo(Op.POWER));
        try {
            Op.valueOf("MINUS");
        } catch (IllegalArgumentException e) {
            System.out.println(e.getMessage());
        }
        Map<Fruit, Integer> m = new EnumMap<>(Fruit.class);
        for (Priced p : Fruit.values()) {
            m.put((Fruit) p, p.price());
        }
        System.out.println(m + " " + (Fruit.PLUM.getClass() == Fruit.class) + " " + (Fruit.PLUM.getDeclaringClass() == Fruit.class));
    }
}
