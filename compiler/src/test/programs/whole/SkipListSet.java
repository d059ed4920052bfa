import java.util.Random;
import java.util.TreeSet;

/** A skip list with a seeded generator against TreeSet. */
public class SkipListSet {
    static class SkipList {
        static class N {
            final int v;
            final N[] next;
            N(int v, int h) {
                this.v = v;
                next = new N[h];
            }
        }
        final N head = new N(Integer.MIN_VALUE, 12);
        final Random r = new Random(5);
        int size;
        N[] before(int v) {
            N[] p = new N[12];
            N n = head;
            for (int l = 11; l >= 0; l--) {
                while (n.next[l] != null && n.next[l].v < v) n = n.next[l];
                p[l] = n;
            }
            return p;
        }
        boolean add(int v) {
            N[] p = before(v);
            if (p[0].next[0] != null && p[0].next[0].v == v) return false;
            int h = 1;
            while (h < 12 && r.nextBoolean()) h++;
            N n = new N(v, h);
            for (int l = 0; l < h; l++) {
                n.next[l] = p[l].next[l];
                p[l].next[l] = n;
            }
            size++;
            return true;
        }
        boolean remove(int v) {
            N[] p = before(v);
            N n = p[0].next[0];
            if (n == null || n.v != v) return false;
            for (int l = 0; l < n.next.length; l++) p[l].next[l] = n.next[l];
            size--;
            return true;
        }
    }

    public static void main(String[] args) {
        SkipList s = new SkipList();
        TreeSet<Integer> t = new TreeSet<>();
        Random r = new Random(50);
        int agree = 0;
        for (int i = 0; i < 6000; i++) {
            int v = r.nextInt(500);
            boolean b = r.nextBoolean();
            if ((b ? s.add(v) : s.remove(v)) == (b ? t.add(v) : t.remove(v))) agree++;
        }
        System.out.println(agree + " " + s.size + " " + t.size());
        StringBuilder b = new StringBuilder();
        for (SkipList.N n = s.head.next[0]; n != null && b.length() < 60; n = n.next[0]) b.append(n.v).append(' ');
        System.out.println(b);
    }
}
