/** Compound assignment evaluates the left side once and casts the result. */
public class CompoundAssignment {
    static int calls;

    static int[] array() {
        calls++;
        return DATA;
    }

    static final int[] DATA = {1, 2, 3};

    static int index() {
        calls += 10;
        return 1;
    }

    int field = 5;

    public static void main(String[] args) {
        array()[index()] += 40;
        System.out.println(DATA[1] + " " + calls);
        array()[index()]++;
        System.out.println(DATA[1] + " " + calls);
        System.out.println(array()[index()]-- + " " + DATA[1] + " " + calls);
        int i = 10;
        i += 3.7;
        System.out.println(i);
        i -= 'a';
        System.out.println(i);
        i /= 2;
        i %= 7;
        System.out.println(i);
        i <<= 33;
        System.out.println(i);
        long l = 5;
        l *= 1.5f;
        System.out.println(l);
        int x = 3;
        x = x++ + ++x;
        System.out.println(x);
        x += x++ * 2 + x;
        System.out.println(x);
        CompoundAssignment o = new CompoundAssignment();
        o.field += o.field++ + o.field;
        System.out.println(o.field);
        String s = "a";
        s += 1 + 2;
        s += 'c';
        s += null;
        System.out.println(s);
        boolean t = true;
        t &= false;
        t |= true;
        t ^= true;
        System.out.println(t);
        double d = 1;
        d /= 3;
        float f = 1;
        f += d;
        System.out.println(f);
    }
}
