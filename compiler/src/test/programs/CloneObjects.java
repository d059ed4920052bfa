/** clone of arrays and of objects. */
public class CloneObjects {
    static class Point implements Cloneable {
        int x;
        long y;
        double z;
        byte b;
        int[] data;
        Point next;

        Point(int x) {
            this.x = x;
            y = x * 10000000000L;
            z = x / 2.0;
            b = (byte) x;
            data = new int[] {x, x + 1};
        }

        @Override
        public Point clone() {
            try {
                return (Point) super.clone();
            } catch (CloneNotSupportedException e) {
                throw new AssertionError(e);
            }
        }
    }

    static class Sub extends Point {
        String name = "sub";

        Sub() {
            super(7);
        }
    }

    static class Plain {
        Object copy() throws CloneNotSupportedException {
            return clone();
        }
    }

    public static void main(String[] args) {
        int[] a = {1, 2, 3};
        int[] b = a.clone();
        b[0] = 9;
        System.out.println(a[0] + " " + b[0] + " " + b.length);
        int[][] m = {{1}, {2}};
        int[][] n = m.clone();
        n[0][0] = 5;
        n[1] = null;
        System.out.println(m[0][0] + " " + m[1][0]);
        String[] s = {"x", null};
        System.out.println(s.clone()[0] + s.clone().getClass().getName() + new boolean[3].clone().length + new long[] {1L << 40}.clone()[0] + new Object[0].clone().length);
        Point p = new Point(3);
        p.next = new Point(4);
        Point q = p.clone();
        q.x = 100;
        q.data[0] = 55;
        System.out.println(p.x + " " + q.x + " " + q.y + " " + q.z + " " + q.b + " " + p.data[0] + " " + (q.next == p.next) + " " + (p != q));
        Point sub = new Sub().clone();
        System.out.println(sub.getClass().getName() + ((Sub) sub).name);
        try {
            new Plain().copy();
        } catch (CloneNotSupportedException e) {
            System.out.println(e.getMessage());
        }
    }
}
