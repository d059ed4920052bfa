/** Prefix and postfix on every kind of place. */
public class IncrementForms {
    static int s;
    int f;
    static long[] a = {1, 2, 3};
    static Integer boxed = 5;
    static double d = 0.5;
    static char c = 'y';
    static byte b = 127;

    static IncrementForms self() {
        s++;
        return ONE;
    }

    static final IncrementForms ONE = new IncrementForms();

    public static void main(String[] args) {
        System.out.println(s++ + ++s + " " + self().f++ + " " + ++self().f + " " + ONE.f + " " + s);
        int i = 0;
        System.out.println(a[i++]++ + " " + ++a[i++] + " " + a[i]-- + " " + --a[i] + " " + i + " " + a[0] + a[1] + a[2]);
        System.out.println(boxed++ + " " + ++boxed + " " + d++ + " " + --d + " " + c++ + c++ + (int) c + " " + b++ + " " + b + " " + --b);
        float g = 1e10f;
        g++;
        System.out.println(g == 1e10f);
        long l = Long.MAX_VALUE;
        l++;
        System.out.println(l);
        short h = Short.MIN_VALUE;
        System.out.println(--h + " " + -h);
    }
}
