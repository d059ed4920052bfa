import java.util.Random;

/** Many small objects of different lifetimes with links back and forth. */
public class MemoryPatterns {
    static class N {
        N a;
        N b;
        int v;
        N(int v) {
            this.v = v;
        }
    }

    public static void main(String[] args) {
        N[] ring = new N[64];
        for (int i = 0; i < 64; i++) ring[i] = new N(i);
        Random r = new Random(8);
        for (int i = 0; i < 40000; i++) {
            int k = r.nextInt(64);
            N n = new N(i);
            n.a = ring[k];
            n.b = ring[(k + 1) % 64].a;
            if (n.a.v % 5 == 0) n.a = null;
            ring[k] = n;
        }
        long h = 0;
        for (N n : ring) {
            int d = 0;
            for (N x = n; x != null && d < 1000; x = d % 3 == 2 ? x.b : x.a) {
                h = h * 31 + x.v;
                d++;
            }
            h += d;
        }
        System.out.println(h);
    }
}
