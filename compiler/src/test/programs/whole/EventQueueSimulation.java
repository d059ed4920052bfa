import java.util.ArrayDeque;
import java.util.Deque;
import java.util.PriorityQueue;
import java.util.Random;

/** A bank counter simulated with a priority queue of events and exponential-like times from integers. */
public class EventQueueSimulation {
    static class Event implements Comparable<Event> {
        final long time;
        final int serial;
        final Runnable action;
        static int serials;
        Event(long time, Runnable action) {
            this.time = time;
            this.action = action;
            serial = serials++;
        }
        @Override public int compareTo(Event o) {
            return time != o.time ? Long.compare(time, o.time) : serial - o.serial;
        }
    }

    static PriorityQueue<Event> queue = new PriorityQueue<>();
    static long now;
    static Deque<Long> line = new ArrayDeque<>();
    static int free = 2;
    static int served;
    static long waited;
    static int longest;
    static Random random = new Random(2024);

    static void at(long delay, Runnable r) {
        queue.add(new Event(now + delay, r));
    }

    static void arrive() {
        line.add(now);
        longest = Math.max(longest, line.size());
        start();
        if (now < 20000) at(1 + random.nextInt(20), EventQueueSimulation::arrive);
    }

    static void start() {
        if (free > 0 && !line.isEmpty()) {
            free--;
            waited += now - line.poll();
            at(5 + random.nextInt(30), () -> {
                free++;
                served++;
                start();
            });
        }
    }

    public static void main(String[] args) {
        at(0, EventQueueSimulation::arrive);
        int events = 0;
        while (!queue.isEmpty()) {
            Event e = queue.poll();
            if (e.time < now) throw new IllegalStateException();
            now = e.time;
            e.action.run();
            events++;
            if (events % 1000 == 0) System.out.println(now + " " + served + " " + line.size());
        }
        System.out.println(events + " " + served + " " + waited + " " + longest + " " + now);
    }
}
