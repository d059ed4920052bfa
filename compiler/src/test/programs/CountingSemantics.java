/** Pre- and postfix operators on all kinds of variables. */
public class CountingSemantics {
    static int s = 5;
    int f = 7;
    static long[] la = {1, 2};
    static Integer boxed = 10;

    static int idx;

    static int next() {
        return idx++;
    }

    public static void main(String[] args) {
        CountingSemantics o = new CountingSemantics();
        int l = 3;
        System.out.println(l++ + ++l + " " + l-- + --l + " " + l);
        System.out.println(s++ + ++s + " " + s-- + --s + " " + s);
        System.out.println(o.f++ + ++o.f + " " + o.f-- + --o.f + " " + o.f);
        System.out.println(la[next()]++ + ++la[next()] + " " + la[0] + la[1] + " " + idx);
        System.out.println(boxed++ + ++boxed + " " + boxed);
        char c = 'a';
        System.out.println(c++ + "" + ++c + (char) (c-- + 1));
        double d = 0.5;
        System.out.println(d++ + --d);
        byte b = Byte.MAX_VALUE;
        System.out.println(b++ + " " + b-- + " " + b);
        int x = 1;
        x += x++ + x-- - --x;
        System.out.println(x);
        int y = 2;
        y = y++ * y + y;
        System.out.println(y);
    }
}
