/** Inner classes with access to outer fields and shadowing. */
public class InnerClasses {
    private int value = 10;
    private static int counter;

    class Inner {
        int value = 20;

        class Deeper {
            int value = 30;

            String all() {
                counter++;
                InnerClasses.this.value += 1;
                return value + " " + Inner.this.value + " " + InnerClasses.this.value;
            }
        }

        void change() {
            InnerClasses.this.value *= 2;
            privateMethod("inner");
        }
    }

    private void privateMethod(String who) {
        System.out.println("private called by " + who + " " + value);
    }

    static class Nested {
        private int secret = 42;
        private static String hidden = "hidden";

        private int reveal() {
            return secret++;
        }
    }

    class Sub extends Inner {
        Sub(int v) {
            value = v;
        }
    }

    public static void main(String[] args) {
        InnerClasses o = new InnerClasses();
        InnerClasses.Inner i = o.new Inner();
        InnerClasses.Inner.Deeper d = i.new Deeper();
        System.out.println(d.all());
        i.change();
        System.out.println(d.all() + " " + counter);
        Nested n = new Nested();
        System.out.println(n.secret + n.reveal() + n.secret + Nested.hidden);
        n.secret += 5;
        System.out.println(n.secret-- + " " + n.secret);
        System.out.println(o.new Sub(77).new Deeper().all());
        try {
            InnerClasses none = null;
            none.new Inner();
        } catch (NullPointerException e) {
            System.out.println("outer is null");
        }
    }
}
