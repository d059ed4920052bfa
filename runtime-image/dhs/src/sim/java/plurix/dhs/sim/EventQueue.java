package plurix.dhs.sim;

import java.util.Arrays;

/** What is to happen when: a heap of times. What was put in first comes first among equal times. */
final class EventQueue {
    private long[] time = new long[1024];
    private long[] order = new long[1024];
    private Runnable[] action = new Runnable[1024];
    private int size;
    private long next;

    void add(long at, Runnable what) {
        if (size == time.length) {
            time = Arrays.copyOf(time, 2 * size);
            order = Arrays.copyOf(order, 2 * size);
            action = Arrays.copyOf(action, 2 * size);
        }
        int i = size++;
        long o = next++;
        while (i > 0 && time[(i - 1) / 2] > at) {
            move((i - 1) / 2, i);
            i = (i - 1) / 2;
        }
        time[i] = at;
        order[i] = o;
        action[i] = what;
    }

    private void move(int from, int to) {
        time[to] = time[from];
        order[to] = order[from];
        action[to] = action[from];
    }

    /** Events ever added. */
    long count() {
        return next;
    }

    boolean isEmpty() {
        return size == 0;
    }

    long firstTime() {
        return time[0];
    }

    Runnable poll() {
        Runnable first = action[0];
        int last = --size;
        int i = 0;
        while (2 * i + 1 < last) {
            int child = 2 * i + 1;
            if (child + 1 < last && before(child + 1, child)) {
                child++;
            }
            if (!before(child, last)) {
                break;
            }
            move(child, i);
            i = child;
        }
        move(last, i);
        action[last] = null;
        return first;
    }

    private boolean before(int a, int b) {
        return time[a] != time[b] ? time[a] < time[b] : order[a] < order[b];
    }
}
