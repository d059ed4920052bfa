/** What the optimiser may remember of memory, and what it may compute before a loop. */
public class LoadsAndLoops {
    int field;
    byte small;
    volatile int shared;
    final int fixed;
    LoadsAndLoops next;
    static int global;
    static int reads;

    LoadsAndLoops(int fixed) {
        this.fixed = fixed;
        reads += this.fixed;
    }

    static class Late {
        static final int[] TABLE = make();
        static int count;

        static int[] make() {
            System.out.println("Late is initialised");
            global = 77;
            return new int[] {1, 2, 3};
        }
    }

    void touch() {
        field++;
        global++;
    }

    int aliases(LoadsAndLoops other) {
        int s = field;
        other.field = 5;
        s = s * 10 + field;
        other.small = (byte) 300;
        s = s * 10 + other.small + other.field;
        next = other;
        next.field = 9;
        return s * 10 + field + next.field;
    }

    int acrossCalls() {
        int s = field + fixed;
        touch();
        return s * 100 + field + fixed + global;
    }

    static int arrays(int[] a, int[] b, byte[] c, boolean[] d) {
        int s = a[0];
        b[0] = 4;
        s = s * 10 + a[0];
        c[1] = (byte) 200;
        s = s * 10 + c[1];
        d[0] = true;
        s = s * 10 + (d[0] ? 1 : 0);
        a[1] = 8;
        b[2] = 6;
        return s * 10 + a[1] + b[2] + a[2];
    }

    static int lateClass(int rounds) {
        int s = 0;
        for (int i = 0; i < rounds; i++) {
            s += Late.TABLE[i % 3] + global;
            Late.count++;
        }
        return s;
    }

    static String order(LoadsAndLoops p, int[] a, int n) {
        int steps = 0;
        try {
            for (int i = 0; i < n; i++) {
                steps++;
                if (i > 2) {
                    steps += p.field + a.length;
                }
            }
            return "ended " + steps;
        } catch (NullPointerException e) {
            return "null after " + steps;
        }
    }

    static String first(LoadsAndLoops p, int n) {
        int steps = 0;
        try {
            for (int i = 0; i < p.field; i++) {
                steps += n / p.next.field;
            }
            return "ended " + steps;
        } catch (NullPointerException e) {
            return "null after " + steps;
        } catch (ArithmeticException e) {
            return "zero after " + steps;
        }
    }

    static int sum(int[][] m) {
        int s = 0;
        for (int i = 0; i < m.length; i++) {
            for (int j = 0; j < m[i].length; j++) {
                s += m[i][j] * i;
                if (m[i][j] == 5) {
                    m[i] = new int[] {100, 100, 100, 100};
                }
            }
        }
        return s;
    }

    static int inRange(int n) {
        int[] t = new int[8];
        int s = 0;
        for (int i = 0; i < 8; i++) {
            t[i & 7] += i;
            s += t[n & 7];
        }
        try {
            return s + t[n & 15] + t[n % 8];
        } catch (ArrayIndexOutOfBoundsException e) {
            return -s;
        }
    }

    static String casts(Object o, Object[] store) {
        String s = "";
        try {
            s += ((Comparable) o).toString();
            s += ((CharSequence) o).length();
            s += ((String) o).charAt(0);
            s += o instanceof String ? "S" : "-";
            store[0] = o;
            s += "stored";
            Integer[] numbers = new Integer[1];
            numbers[0] = (Integer) o;
        } catch (ClassCastException e) {
            s += " cast";
        } catch (ArrayStoreException e) {
            s += " store";
        }
        return s;
    }

    int spin() {
        int s = 0;
        for (int i = 0; i < 4; i++) {
            s = s * 10 + shared;
            shared = i;
        }
        return s;
    }

    static int text(String s) {
        int h = 0;
        for (int i = 0; i < s.length(); i++) {
            h = h * 31 + s.charAt(i);
        }
        for (int i = s.length() - 1; i >= -1; i--) {
            try {
                h += s.charAt(i);
            } catch (StringIndexOutOfBoundsException e) {
                h += 1000;
            }
        }
        return h;
    }

    public static void main(String[] args) {
        LoadsAndLoops a = new LoadsAndLoops(3);
        LoadsAndLoops b = new LoadsAndLoops(4);
        a.field = 1;
        System.out.println(a.aliases(b) + " " + a.aliases(a) + " " + reads);
        System.out.println(a.acrossCalls() + " " + b.acrossCalls());
        int[] x = {1, 2, 3};
        System.out.println(arrays(x, new int[3], new byte[2], new boolean[1]) + " " + arrays(x, x, new byte[2], new boolean[1]));
        System.out.println(lateClass(0));
        System.out.println(lateClass(5) + " " + Late.count);
        System.out.println(order(null, null, 2) + ", " + order(null, x, 9) + ", " + order(a, null, 9) + ", " + order(a, x, 9));
        a.field = 3;
        a.next = b;
        b.field = 0;
        System.out.println(first(a, 7) + ", " + first(b, 7));
        b.field = 2;
        b.next = null;
        System.out.println(first(a, 7) + ", " + first(b, 7));
        try {
            first(null, 1);
            System.out.println(first(null, 1));
        } catch (NullPointerException e) {
            System.out.println("not caught inside");
        }
        System.out.println(sum(new int[][] {{1, 2}, {5, 6}, {}, {7}}));
        System.out.println(inRange(3) + " " + inRange(12) + " " + inRange(-3) + " " + inRange(-9));
        System.out.println(casts("text", new Object[1]) + ", " + casts(7, new Object[1]) + ", " + casts("x", new Integer[1]) + ", " + casts(new Object(), new Object[1]));
        System.out.println(a.spin() + " " + text("hello") + " " + text(""));
    }
}
