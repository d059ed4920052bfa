/** Inner, local and anonymous classes: captured variables, outer fields over two levels, shadowing, outer instance creation. */
public class InnerCaptures {
    private int x = 1;
    private final String name;

    InnerCaptures(String name) {
        this.name = name;
    }

    class Middle {
        int x = 2;

        class Inner {
            int x = 3;

            String all(int p) {
                int local = x * 100;
                class Deep {
                    int x = 4;

                    String text() {
                        InnerCaptures.this.x += p;
                        return name + x + Inner.this.x + Middle.this.x + InnerCaptures.this.x + local;
                    }
                }
                return new Deep().text();
            }
        }
    }

    interface Counter {
        int next();
    }

    Counter counter(int start, int step) {
        int[] state = {start};
        return new Counter() {
            int calls;

            @Override
            public int next() {
                calls++;
                state[0] += step * x;
                return state[0] * 10 + calls;
            }
        };
    }

    static class SubInner extends InnerCaptures.Middle {
        SubInner(InnerCaptures outer) {
            outer.super();
            x = 20;
        }
    }

    public static void main(String[] args) {
        InnerCaptures o = new InnerCaptures("o");
        InnerCaptures.Middle m = o.new Middle();
        Middle.Inner i = m.new Inner();
        System.out.println(i.all(5) + " " + i.all(6));
        Counter c = o.counter(1, 2);
        Counter d = new InnerCaptures("p").counter(0, 1);
        System.out.println(c.next() + " " + c.next() + " " + d.next() + " " + c.next());
        System.out.println(new SubInner(o).new Inner().all(1));
        try {
            InnerCaptures none = null;
            none.new Middle();
        } catch (NullPointerException e) {
            System.out.println("no outer instance");
        }
    }
}
