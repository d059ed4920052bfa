/** Exact integer operations and floor division. */
public class MathExact {
    static void check(int op, long a, long b) {
        try {
            switch (op) {
                case 0: System.out.println(Math.addExact((int) a, (int) b)); break;
                case 1: System.out.println(Math.subtractExact((int) a, (int) b)); break;
                case 2: System.out.println(Math.multiplyExact((int) a, (int) b)); break;
                case 3: System.out.println(Math.addExact(a, b)); break;
                case 4: System.out.println(Math.subtractExact(a, b)); break;
                case 5: System.out.println(Math.multiplyExact(a, b)); break;
                case 6: System.out.println(Math.toIntExact(a)); break;
                case 7: System.out.println(Math.negateExact((int) a)); break;
                case 8: System.out.println(Math.floorDiv((int) a, (int) b) + " " + Math.floorMod((int) a, (int) b)); break;
                default: System.out.println(Math.floorDiv(a, b) + " " + Math.floorMod(a, b)); break;
            }
        } catch (ArithmeticException e) {
            System.out.println(e.getMessage());
        }
    }

    public static void main(String[] args) {
        long[] v = {0, 1, -1, 7, -7, Integer.MAX_VALUE, Integer.MIN_VALUE, 4000000000L, Long.MAX_VALUE, Long.MIN_VALUE};
        for (int op = 0; op < 10; op++) {
            for (long a : v) {
                for (long b : v) {
                    check(op, a, b);
                }
            }
        }
    }
}
