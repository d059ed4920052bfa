/** Short-circuit and full operators with side effects, compound boolean assignment. */
public class ConditionalSideEffects {
    static int n;

    static boolean t(int i) {
        n = n * 10 + i;
        return true;
    }

    static boolean f(int i) {
        n = n * 10 + i;
        return false;
    }

    static void show(boolean b) {
        System.out.println(b + " " + n);
        n = 0;
    }

    public static void main(String[] args) {
        show(t(1) && f(2) && t(3));
        show(f(1) || f(2) || t(3) || t(4));
        show(f(1) & t(2) | t(3));
        show(t(1) ^ t(2) ^ t(3));
        show(!(t(1) || t(2)) && t(3));
        boolean b = true;
        b &= f(1);
        b |= t(2);
        b ^= t(3);
        show(b);
        b = t(1) ? f(2) : t(3);
        show(b);
        show((b = t(4)) && !b | f(5));
        if (f(1) && t(2) || t(3) && !f(4)) show(true);
        int i = 0;
        while (t(i) && i++ < 3) { }
        show(i == 4);
    }
}
