/** Balls in a box, a tree of arrays, recursive lists: the small object kernels. */
public class BounceStorageList {
    static int seed = 74755;

    static int random() {
        return seed = seed * 1309 + 13849 & 65535;
    }

    static class Ball {
        int x = random() % 500;
        int y = random() % 500;
        int dx = random() % 300 - 150;
        int dy = random() % 300 - 150;
        boolean bounce() {
            boolean b = false;
            x += dx;
            y += dy;
            if (x > 500) {
                x = 500;
                dx = -Math.abs(dx);
                b = true;
            }
            if (x < 0) {
                x = 0;
                dx = Math.abs(dx);
                b = true;
            }
            if (y > 500) {
                y = 500;
                dy = -Math.abs(dy);
                b = true;
            }
            if (y < 0) {
                y = 0;
                dy = Math.abs(dy);
                b = true;
            }
            return b;
        }
    }

    static int nodes;

    static Object tree(int depth) {
        nodes++;
        if (depth == 1) return new Object[random() % 10 + 1];
        Object[] a = new Object[4];
        for (int i = 0; i < 4; i++) a[i] = tree(depth - 1);
        return a;
    }

    static class Cons {
        final int v;
        final Cons next;
        Cons(int v, Cons next) {
            this.v = v;
            this.next = next;
        }
        int length() {
            return next == null ? 1 : 1 + next.length();
        }
    }

    static Cons make(int n) {
        return n == 0 ? null : new Cons(n, make(n - 1));
    }

    static boolean shorter(Cons a, Cons b) {
        while (b != null) {
            if (a == null) return true;
            a = a.next;
            b = b.next;
        }
        return false;
    }

    static Cons tail(Cons x, Cons y, Cons z) {
        return shorter(y, x) ? tail(tail(x.next, y, z), tail(y.next, z, x), tail(z.next, x, y)) : z;
    }

    public static void main(String[] args) {
        Ball[] balls = new Ball[100];
        for (int i = 0; i < 100; i++) balls[i] = new Ball();
        int n = 0;
        for (int i = 0; i < 50; i++) for (Ball b : balls) if (b.bounce()) n++;
        System.out.println(n);
        seed = 74755;
        Object t = tree(7);
        System.out.println(nodes + " " + ((Object[]) t).length);
        System.out.println(tail(make(15), make(10), make(6)).length());
    }
}
