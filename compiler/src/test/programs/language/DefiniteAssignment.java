/** JLS chapter 16: variables that become assigned on every path, including through && || ! ?: and loops that only leave by break. */
public class DefiniteAssignment {
    static int shortCircuit(int a) {
        int x;
        if (a > 3 && (x = a * 2) > 10) {
            return x;
        }
        boolean b;
        if (!(a < 0 || (b = a == 2))) {
            return b ? -1 : -2;
        }
        return 0;
    }

    static int loop(int n) {
        final int result;
        while (true) {
            if (n % 7 == 0) {
                result = n;
                break;
            }
            n++;
        }
        return result;
    }

    static String switched(int k) {
        final String s;
        switch (k) {
            case 0:
                s = "zero";
                break;
            case 1:
            case 2:
                s = "small";
                break;
            default:
                if (k < 0) {
                    throw new IllegalArgumentException("k=" + k);
                }
                s = "large";
        }
        return s;
    }

    static int tried(String text) {
        int value;
        try {
            value = Integer.parseInt(text);
        } catch (NumberFormatException e) {
            value = -1;
        } finally {
            System.out.print("[" + text + "]");
        }
        return value;
    }

    static int conditional(boolean p, boolean q) {
        int x;
        if (p ? (x = 1) > 0 : (x = q ? 5 : 6) > 5) {
            return x;
        }
        return x + 100;
    }

    public static void main(String[] args) {
        for (int i = -2; i < 9; i++) {
            System.out.println(i + " " + shortCircuit(i) + " " + loop(i));
        }
        for (int k = -1; k < 5; k++) {
            try {
                System.out.println(switched(k));
            } catch (IllegalArgumentException e) {
                System.out.println(e.getMessage());
            }
        }
        System.out.println(tried("12") + " " + tried("x"));
        System.out.println(conditional(true, false) + " " + conditional(false, true) + " " + conditional(false, false));
    }
}
