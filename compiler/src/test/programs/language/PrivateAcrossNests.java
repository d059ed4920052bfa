/** Nested classes use each other's private members, with compound assignment and increments. */
public class PrivateAcrossNests {
    private static int counter;
    private long total = 5;

    private int add(int n) {
        return counter += n;
    }

    static class Left {
        private byte b = 120;
        private String s = "l";
        private double[] d = {1.5, 2.5};

        private Left() { }

        private int peek(Right r) {
            r.c += 2;
            r.c++;
            return r.c + r.secret++;
        }
    }

    static class Right {
        private char c = 'a';
        private int secret = 7;

        int poke(Left l) {
            l.b += 10;
            l.s += l.b;
            l.d[1] *= l.d[0]++;
            return l.b-- + ++l.b;
        }
    }

    class Inner {
        void change() {
            total <<= 3;
            total ^= add(4);
            counter--;
        }
    }

    public static void main(String[] args) {
        Left l = new Left();
        Right r = new Right();
        System.out.println(l.peek(r) + " " + l.peek(r) + " " + (int) r.c + " " + r.secret);
        System.out.println(r.poke(l) + " " + l.s + " " + l.d[0] + " " + l.d[1] + " " + l.b);
        PrivateAcrossNests p = new PrivateAcrossNests();
        Inner in = p.new Inner();
        in.change();
        in.change();
        System.out.println(p.total + " " + counter);
    }
}
