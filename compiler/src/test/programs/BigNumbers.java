/** Factorials, Fibonacci numbers and powers with own big numbers. */
public class BigNumbers {
    static int[] multiply(int[] a, int b) {
        int[] r = new int[a.length + 1];
        long carry = 0;
        for (int i = 0; i < a.length; i++) {
            carry += (long) a[i] * b;
            r[i] = (int) (carry % 1000000000);
            carry /= 1000000000;
        }
        r[a.length] = (int) carry;
        return trim(r);
    }

    static int[] multiply(int[] a, int[] b) {
        long[] t = new long[a.length + b.length];
        for (int i = 0; i < a.length; i++) {
            long carry = 0;
            for (int j = 0; j < b.length || carry != 0; j++) {
                long v = t[i + j] + carry + (j < b.length ? (long) a[i] * b[j] : 0);
                t[i + j] = v % 1000000000;
                carry = v / 1000000000;
            }
        }
        int[] r = new int[t.length];
        for (int i = 0; i < r.length; i++) {
            r[i] = (int) t[i];
        }
        return trim(r);
    }

    static int[] add(int[] a, int[] b) {
        int[] r = new int[Math.max(a.length, b.length) + 1];
        int carry = 0;
        for (int i = 0; i < r.length; i++) {
            int v = carry + (i < a.length ? a[i] : 0) + (i < b.length ? b[i] : 0);
            r[i] = v % 1000000000;
            carry = v / 1000000000;
        }
        return trim(r);
    }

    static int[] trim(int[] a) {
        int n = a.length;
        while (n > 1 && a[n - 1] == 0) {
            n--;
        }
        return java.util.Arrays.copyOf(a, n);
    }

    static String text(int[] a) {
        StringBuilder s = new StringBuilder().append(a[a.length - 1]);
        for (int i = a.length - 2; i >= 0; i--) {
            String digits = Integer.toString(a[i]);
            for (int k = digits.length(); k < 9; k++) {
                s.append('0');
            }
            s.append(digits);
        }
        return s.toString();
    }

    public static void main(String[] args) {
        int[] f = {1};
        for (int i = 2; i <= 60; i++) {
            f = multiply(f, i);
        }
        System.out.println(text(f));
        int[] a = {0};
        int[] b = {1};
        for (int i = 0; i < 300; i++) {
            int[] c = add(a, b);
            a = b;
            b = c;
        }
        System.out.println(text(a));
        int[] p = {3};
        for (int i = 0; i < 8; i++) {
            p = multiply(p, p);
        }
        System.out.println(text(p));
    }
}
