/** Local and anonymous classes capture variables. */
public class LocalClasses {
    interface Op {
        int apply(int x);
    }

    private int field = 100;

    Op make(final int k) {
        final int twice = k * 2;
        class Adder implements Op {
            final int more;

            Adder(int more) {
                this.more = more;
            }

            public int apply(int x) {
                return x + k + twice + more + field;
            }

            Op again() {
                return new Adder(more + 1000);
            }
        }
        return k % 2 == 0 ? new Adder(1) : new Adder(2).again();
    }

    static Op compose(final Op a, final Op b) {
        return new Op() {
            int calls = 0;

            public int apply(int x) {
                calls++;
                return b.apply(a.apply(x)) + calls;
            }
        };
    }

    public static void main(String[] args) {
        LocalClasses o = new LocalClasses();
        System.out.println(o.make(1).apply(5) + " " + o.make(2).apply(5));
        o.field = 0;
        Op c = compose(o.make(2), o.make(3));
        System.out.println(c.apply(1) + " " + c.apply(1));
        Op[] ops = new Op[5];
        for (int i = 0; i < ops.length; i++) {
            final int j = i;
            final long l = i * 10000000000L;
            final double d = i / 2.0;
            final String s = "s" + i;
            ops[i] = new Op() {
                public int apply(int x) {
                    return x * j + (int) (l / 1000000000) + (int) (d * 2) + s.length();
                }
            };
        }
        for (Op op : ops) {
            System.out.print(op.apply(7) + " ");
        }
        System.out.println();
        Object anon = new Object() {
            @Override
            public String toString() {
                return "anonymous";
            }
        };
        System.out.println(anon + " " + anon.getClass().getName() + " " + new Object() { int twice(int x) { return 2 * x; } }.twice(21));
    }
}
