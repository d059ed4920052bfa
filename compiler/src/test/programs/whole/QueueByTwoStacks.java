import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.Objects;
import java.util.Random;
import java.util.Stack;

/** Data structures built from others, checked against java.util. */
public class QueueByTwoStacks {
    static class TwoStacks<T> {
        private final Stack<T> in = new Stack<>();
        private final Stack<T> out = new Stack<>();
        void add(T t) {
            in.push(t);
        }
        T poll() {
            if (out.isEmpty()) while (!in.isEmpty()) out.push(in.pop());
            return out.isEmpty() ? null : out.pop();
        }
        int size() {
            return in.size() + out.size();
        }
    }

    static class MinStack {
        private long[] a = new long[2];
        private long[] min = new long[2];
        int n;
        void push(long v) {
            if (n == a.length) {
                a = Arrays.copyOf(a, n * 2);
                min = Arrays.copyOf(min, n * 2);
            }
            min[n] = n == 0 ? v : Math.min(v, min[n - 1]);
            a[n++] = v;
        }
        long pop() {
            return a[--n];
        }
        long min() {
            return min[n - 1];
        }
    }

    public static void main(String[] args) {
        Random r = new Random(31);
        TwoStacks<Integer> q = new TwoStacks<>();
        Deque<Integer> d = new ArrayDeque<>();
        boolean ok = true;
        for (int i = 0; i < 2000; i++) {
            if (r.nextInt(3) > 0) {
                q.add(i);
                d.add(i);
            } else ok &= Objects.equals(q.poll(), d.poll());
        }
        System.out.println(ok + " " + q.size() + " " + d.size());
        MinStack m = new MinStack();
        long h = 0;
        for (int i = 0; i < 1000; i++) {
            if (m.n > 0 && r.nextBoolean() && r.nextBoolean()) h = h * 31 + m.pop();
            else m.push(r.nextInt());
            if (m.n > 0) h = h * 31 + m.min();
        }
        System.out.println(h);
        try {
            while (true) m.pop();
        } catch (ArrayIndexOutOfBoundsException e) {
            System.out.println(e.getMessage());
        }
    }
}
