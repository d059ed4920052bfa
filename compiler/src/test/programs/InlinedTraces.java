import java.util.ArrayList;
import java.util.List;

/** Stack traces through small methods: every call has its element with its line, whatever the compiler made of it. */
public class InlinedTraces {
    static int[] table = {1, 2, 3};
    InlinedTraces next;
    int value = 3;

    static int divide(int a, int b) {
        return a / b;
    }

    static int element(int i) {
        return table[i];
    }

    static int viaElement(int i) {
        int before = i + 1;
        return element(
                before - 1);
    }

    int nextValue() {
        return next.value;
    }

    int farValue() { return nextNext().nextValue(); }

    InlinedTraces nextNext() {
        return next.next;
    }

    static String cast(Object o) {
        return (String) o;
    }

    static Object store(Object[] a, Object o) {
        a[0] = o;
        return a;
    }

    static int[] make(int n) {
        return new int[n];
    }

    static void fail(String text) {
        if (text != null) {
            throw new IllegalStateException(text);
        }
    }

    static int recursive(int n) {
        return n == 0 ? divide(1, n) : recursive(n - 1) + 1;
    }

    static class Base {
        final int size;

        Base(int[] a) {
            size = a.length;
        }
    }

    static class Derived extends Base {
        final int half;

        Derived(int[] a, int by) {
            super(a);
            half = divide(size, by);
        }
    }

    static class Own extends RuntimeException {
        final int code;

        Own(int code) {
            super("own " + code);
            this.code = code;
        }
    }

    static int own(int code) {
        if (code > 2) {
            throw new Own(code);
        }
        return code;
    }

    static char at(String s, int i) {
        return s.charAt(i);
    }

    static Object first(List<?> list) {
        return list.get(0);
    }

    static int guarded(int a, int b) {
        try {
            return divide(a, b) + viaElement(a);
        } catch (ArithmeticException e) {
            show(e);
            return divide(a, 1);
        } finally {
            table[0]++;
        }
    }

    static void show(Throwable t) {
        System.out.println(t.getClass().getName());
        for (StackTraceElement e : t.getStackTrace()) {
            if (e.getClassName().startsWith("InlinedTraces")) {
                System.out.println("  " + e.getClassName() + "." + e.getMethodName() + ":" + e.getLineNumber() + " " + e.getFileName());
            }
        }
    }

    static int run(int k) {
        InlinedTraces a = new InlinedTraces();
        switch (k) {
            case 0: return divide(4, k);
            case 1: return viaElement(5);
            case 2: return a.nextValue();
            case 3: return a.farValue();
            case 4: a.next = a;
                a.next = new InlinedTraces();
                return a.farValue();
            case 5: return cast(k).length();
            case 6: return store(new String[1], k).hashCode();
            case 7: return make(-k).length;
            case 8: fail("eight");
                return 1;
            case 9: return recursive(6);
            case 10: return new Derived(table, k - 10).half;
            case 11: return new Derived(null, 1).half;
            case 12: return own(k);
            case 13: return at("abc", k);
            case 14: return first(new ArrayList<>()).hashCode();
            case 15: return guarded(2, 0);
            default: return guarded(9, 3);
        }
    }

    public static void main(String[] args) {
        for (int k = 0; k < 17; k++) {
            try {
                System.out.println(k + ": " + run(k));
            } catch (RuntimeException e) {
                show(e);
            }
        }
    }
}
