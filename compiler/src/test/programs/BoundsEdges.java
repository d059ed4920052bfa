/** Loops whose bound checks an optimiser may drop, and their neighbours where it must not. */
public class BoundsEdges {
    static int calls;

    static String tried(Runnable r) {
        try {
            r.run();
            return "fine";
        } catch (IndexOutOfBoundsException | NegativeArraySizeException e) {
            return e.getMessage();
        }
    }

    static int up(int[] a, int from, int to) { int s = 0; for (int i = from; i < to; i++) s += a[i]; return s; }
    static int upLength(int[] a) { int s = 0; for (int i = 0; i < a.length; i++) s += a[i]; return s; }
    static int upFrom(int[] a, int from) { int s = 0; for (int i = from; i < a.length; i++) s += a[i]; return s; }
    static int inclusive(int[] a) { int s = 0; for (int i = 0; i <= a.length; i++) s += a[i]; return s; }
    static int byTwo(int[] a, int step) { int s = 0; for (int i = 0; i < a.length; i += step) s += a[i]; return s; }
    static int down(int[] a) { int s = 0; for (int i = a.length - 1; i >= 0; i--) s = s * 3 + a[i]; return s; }
    static int swapped(int[] a, int[] b) { int s = 0; for (int i = 0; i < a.length; i++) { s += a[i]; int[] t = a; a = b; b = t; } return s; }
    static int changing(int[] a) { int s = 0; int x = 0; for (int i = 0; i < 6; i++) { int next = a[i % a.length] - 3; if (next >= 0 && next < a.length) s += a[next]; s += a[x & 1]; x = next; } return s; }
    static int lastRound(int[] a) { int s = 0; int i = 0; int x = -1; while (i < a.length) { x = a[i]; if (x >= 0) s++; i++; } return x < a.length ? a[x] : s; }
    static int twice(int[] a, int i) { a[i] = a[i] + 1; a[i] += a[i]; return a[i]; }
    static int guarded(int[] a, int i) { if (i >= 0 && i < a.length) return a[i]; return -1; }
    static int halfGuarded(int[] a, int i) { if (i < a.length) return a[i]; return -1; }
    static int masked(int[] a, int h) { return a[h & a.length - 1] + a[(h >>> 1) % a.length]; }
    static int overflow(int[] a) { int i = Integer.MAX_VALUE - 1; int n = 0; while (i > 0) { i++; n++; } return n + (i < a.length ? a[i] : 0); }
    static int fresh(int n) { int[] a = new int[n]; for (int i = 0; i < n; i++) a[i] = i; int s = 0; for (int i = 0; i < n; i++) s += a[i]; return s + a[n - 1]; }
    static int text(String s, int i) { return s.charAt(i); }
    static int text(String s) { int h = 0; for (int i = 0; i < s.length(); i++) h = 31 * h + s.charAt(i); return h; }
    static int matrix(int[][] m) { int s = 0; for (int i = 0; i < m.length; i++) for (int j = 0; j < m[i].length; j++) s += m[i][j] * m[j][i]; return s; }

    public static void main(String[] args) {
        int[] a = {5, 1, 4, 2};
        System.out.println(up(a, 1, 3) + " " + upLength(a) + " " + upFrom(a, 2) + " " + byTwo(a, 2) + " " + down(a) + " " + swapped(a, new int[] {7, 8, 9, 10}));
        System.out.println(tried(() -> up(a, -1, 3)) + " " + tried(() -> up(a, 2, 5)) + " " + tried(() -> upFrom(a, -2)) + " " + tried(() -> inclusive(a)));
        System.out.println(tried(() -> byTwo(a, Integer.MAX_VALUE)) + " " + tried(() -> byTwo(new int[] {1, 2, 3}, 0x7FFFFFFE)) + " " + tried(() -> swapped(a, new int[1])));
        System.out.println(changing(a) + " " + tried(() -> System.out.print(lastRound(new int[] {1, -1}))) + " " + lastRound(new int[] {3, 1}));
        System.out.println(twice(a, 2) + " " + tried(() -> twice(a, 4)) + " " + tried(() -> twice(a, -1)) + " " + guarded(a, 3) + guarded(a, 4) + guarded(a, -1));
        System.out.println(halfGuarded(a, 9) + " " + tried(() -> halfGuarded(a, -1)) + " " + masked(a, 12345) + " " + tried(() -> masked(a, -7)) + " " + tried(() -> overflow(a)));
        System.out.println(fresh(10) + " " + tried(() -> fresh(0)) + " " + tried(() -> fresh(-1)));
        System.out.println(text("abc", 1) + " " + tried(() -> text("abc", 3)) + "|" + tried(() -> text("", 0)) + "|" + tried(() -> text("x", -1)) + "|" + text("hello"));
        try {
            text(null, 0);
        } catch (NullPointerException e) {
            System.out.println("null text " + e.getStackTrace()[0].getMethodName());
        }
        try {
            text("abc", 7);
        } catch (StringIndexOutOfBoundsException e) {
            StackTraceElement[] t = e.getStackTrace();
            System.out.println("main is " + t[t.length - 1].getMethodName() + " below " + t[t.length - 2].getMethodName());
        }
        System.out.println(matrix(new int[][] {{1, 2}, {3, 4}}) + " " + tried(() -> matrix(new int[][] {{1, 2, 3}, {4}})));
    }
}
