/** A bounded priority heap over long keys, checked step by step. */
public class HeapWalk {
    static long[] heap = new long[64];
    static int n;

    static void push(long v) {
        int i = ++n;
        while (i > 1 && heap[i / 2] > v) {
            heap[i] = heap[i / 2];
            i /= 2;
        }
        heap[i] = v;
    }

    static long pop() {
        long top = heap[1];
        long v = heap[n--];
        int i = 1;
        while (2 * i <= n) {
            int c = 2 * i;
            if (c < n && heap[c + 1] < heap[c]) {
                c++;
            }
            if (heap[c] >= v) {
                break;
            }
            heap[i] = heap[c];
            i = c;
        }
        heap[i] = v;
        return top;
    }

    static boolean valid() {
        for (int i = 2; i <= n; i++) {
            if (heap[i / 2] > heap[i]) {
                return false;
            }
        }
        return true;
    }

    public static void main(String[] args) {
        long x = 88172645463325252L;
        long h = 0;
        boolean ok = true;
        for (int i = 0; i < 2000; i++) {
            x ^= x << 13;
            x ^= x >>> 7;
            x ^= x << 17;
            if (n < 40 && ((x & 1) == 0 || n == 0)) {
                push(x >> 8);
            } else {
                h = h * 31 + pop();
            }
            ok &= valid();
        }
        System.out.println(ok + " " + n + " " + h);
    }
}
