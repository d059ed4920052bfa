/** Operands are evaluated from left to right. */
public class EvaluationOrder {
    static StringBuilder log = new StringBuilder();

    static int v(int x) {
        log.append(x).append(' ');
        return x;
    }

    static int[] arr(int[] a) {
        log.append("arr ");
        return a;
    }

    static EvaluationOrder self(EvaluationOrder o) {
        log.append("self ");
        return o;
    }

    int f;

    int m(int a, int b, int c) {
        log.append("m ");
        return a - b - c;
    }

    static void show(Object r) {
        System.out.println(r + " <- " + log);
        log.setLength(0);
    }

    static int boom() {
        log.append("boom ");
        throw new RuntimeException("boom");
    }

    public static void main(String[] args) {
        EvaluationOrder o = new EvaluationOrder();
        show(v(1) + v(2) * v(3) - v(4) / v(5));
        show(self(o).m(v(1), v(2), v(3)));
        int[] a = new int[5];
        show(arr(a)[v(1)] = v(7));
        show(arr(a)[v(1)] += v(3));
        show(self(o).f = v(9));
        int i = 2;
        show(i + (i = 5) * i + i++ + ++i);
        show(v(1) < v(2) & v(3) > v(4) | v(5) == v(6));
        show(new int[v(2)][v(3)].length);
        try {
            arr(null)[v(1)] = boom();
        } catch (RuntimeException e) {
            show(e.getMessage());
        }
        try {
            arr(a)[v(9)] = v(1);
        } catch (RuntimeException e) {
            show(e.getMessage());
        }
        try {
            self(null).f = v(4);
        } catch (NullPointerException e) {
            show("npe");
        }
        try {
            self(null).m(v(1), boom(), v(2));
        } catch (RuntimeException e) {
            show(e.getMessage());
        }
        try {
            v(v(1) / v(0) + boom());
        } catch (ArithmeticException e) {
            show(e.getMessage());
        }
        show("" + v(1) + v(2) + (v(3) + v(4)));
    }
}
