/** Exceptions in the middle of expressions leave values as they were. */
public class ThrowInExpressions {
    static int x = 1;
    static int[] a = {10, 20, 30};
    static String log = "";

    static int fail(int v) {
        log += v;
        if (v % 2 == 0) {
            throw new RuntimeException("fail" + v);
        }
        return v;
    }

    public static void main(String[] args) {
        try {
            x = x + fail(1) + fail(2) + fail(3);
        } catch (RuntimeException e) {
            System.out.println(x + " " + log + " " + e.getMessage());
        }
        try {
            a[1] += fail(4);
        } catch (RuntimeException e) {
            System.out.println(a[1] + " " + log);
        }
        int i = 0;
        try {
            a[i++] = a[i++] + fail(6);
        } catch (RuntimeException e) {
            System.out.println(i + " " + a[0] + " " + log);
        }
        String s = "s";
        try {
            s += fail(5) + "" + fail(8);
        } catch (RuntimeException e) {
            System.out.println(s + " " + log);
        }
        try {
            x = a[fail(7) - 4];
        } catch (ArrayIndexOutOfBoundsException e) {
            System.out.println(x + " " + e.getMessage());
        }
        long l = 5;
        try {
            l = l * 3 / (x - 1);
        } catch (ArithmeticException e) {
            System.out.println(l);
        }
        try {
            x += (Integer) (Object) "no";
        } catch (ClassCastException e) {
            System.out.println(x);
        }
    }
}
