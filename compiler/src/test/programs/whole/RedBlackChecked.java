/** Left-leaning red-black insertion with its invariants checked. */
public class RedBlackChecked {
    static class N {
        int k;
        N l;
        N r;
        boolean red = true;
        N(int k) {
            this.k = k;
        }
    }

    static boolean red(N n) {
        return n != null && n.red;
    }

    static N left(N h) {
        N x = h.r;
        h.r = x.l;
        x.l = h;
        x.red = h.red;
        h.red = true;
        return x;
    }

    static N right(N h) {
        N x = h.l;
        h.l = x.r;
        x.r = h;
        x.red = h.red;
        h.red = true;
        return x;
    }

    static N put(N h, int k) {
        if (h == null) return new N(k);
        if (k < h.k) h.l = put(h.l, k);
        else if (k > h.k) h.r = put(h.r, k);
        if (red(h.r) && !red(h.l)) h = left(h);
        if (red(h.l) && red(h.l.l)) h = right(h);
        if (red(h.l) && red(h.r)) {
            h.red = true;
            h.l.red = h.r.red = false;
        }
        return h;
    }

    static int check(N n, long lo, long hi) {
        if (n == null) return 1;
        if (n.k <= lo || n.k >= hi || red(n.r) || red(n) && red(n.l)) throw new AssertionError(n.k);
        int a = check(n.l, lo, n.k);
        int b = check(n.r, n.k, hi);
        if (a != b) throw new AssertionError(a + " " + b);
        return a + (n.red ? 0 : 1);
    }

    static int depth(N n) {
        return n == null ? 0 : 1 + Math.max(depth(n.l), depth(n.r));
    }

    public static void main(String[] args) {
        N root = null;
        for (int i = 0; i < 2000; i++) {
            root = put(root, i * 7919 % 2003);
            root.red = false;
        }
        System.out.println(check(root, Long.MIN_VALUE, Long.MAX_VALUE) + " " + depth(root));
        root = null;
        for (int i = 0; i < 1000; i++) {
            root = put(root, i);
            root.red = false;
        }
        System.out.println(check(root, -1, 5000) + " " + depth(root));
    }
}
