/** Short-circuit evaluation in long chains. */
public class LogicChains {
    static StringBuilder log = new StringBuilder();

    static boolean t(int n) {
        log.append('t').append(n);
        return true;
    }

    static boolean f(int n) {
        log.append('f').append(n);
        return false;
    }

    static void show(boolean b) {
        System.out.println(b + " " + log);
        log.setLength(0);
    }

    public static void main(String[] args) {
        show(t(1) && f(2) && t(3));
        show(t(1) || f(2) || t(3));
        show(f(1) || t(2) && f(3) || t(4) && t(5) && t(6));
        show(!(f(1) || !t(2)) && !f(3));
        show(f(1) | t(2) & f(3) ^ t(4));
        show(t(1) ? f(2) || t(3) : t(4));
        show((f(1) ? t(2) : f(3)) || (t(4) ? t(5) : f(6)) && !(t(7) && t(8) && f(9)));
        boolean a = true, b = false, c = true, d = false;
        for (int i = 0; i < 16; i++) {
            a = (i & 1) != 0;
            b = (i & 2) != 0;
            c = (i & 4) != 0;
            d = (i & 8) != 0;
            boolean r = a && b || c && d || !a && !c && (b || !d) && !(b && d) || a != b == (c != d);
            System.out.print((r ? 1 : 0) + "" + (a ^ b ^ c ^ d ? 1 : 0) + (a & !b | c & !d ? 1 : 0) + " ");
            if (a && (b || c) && !(c && d)) {
                System.out.print("x");
            } else if (b || (c && !a)) {
                System.out.print("y");
            }
        }
        System.out.println();
        int x = 5;
        if (x > 3 && x++ < 10 && x-- > 100 || x == 6) {
            System.out.println("x " + x);
        } else {
            System.out.println("else " + x);
        }
    }
}
