import java.util.ArrayDeque;
import java.util.PriorityQueue;
import java.util.Random;

/** Bank queue simulation with events. */
public class SimpleSimulation {
    static abstract class Event implements Comparable<Event> {
        final int time;
        final int order;
        static int created;

        Event(int time) {
            this.time = time;
            order = created++;
        }

        abstract void happen(Bank b);

        @Override
        public int compareTo(Event o) {
            return time != o.time ? Integer.compare(time, o.time) : Integer.compare(order, o.order);
        }
    }

    static class Arrival extends Event {
        final int customer;

        Arrival(int time, int customer) {
            super(time);
            this.customer = customer;
        }

        @Override
        void happen(Bank b) {
            b.queue.add(new int[] {customer, time});
            if (customer < 60) {
                b.events.add(new Arrival(time + 1 + b.random.nextInt(8), customer + 1));
            }
            b.serve(time);
        }
    }

    static class Leaving extends Event {
        Leaving(int time) {
            super(time);
        }

        @Override
        void happen(Bank b) {
            b.free++;
            b.serve(time);
        }
    }

    static class Bank {
        final PriorityQueue<Event> events = new PriorityQueue<>();
        final ArrayDeque<int[]> queue = new ArrayDeque<>();
        final Random random = new Random(2024);
        int free = 2;
        long waited;
        int longest;

        void serve(int now) {
            while (free > 0 && !queue.isEmpty()) {
                int[] c = queue.poll();
                waited += now - c[1];
                longest = Math.max(longest, now - c[1]);
                free--;
                events.add(new Leaving(now + 3 + random.nextInt(10)));
            }
        }
    }

    public static void main(String[] args) {
        Bank b = new Bank();
        b.events.add(new Arrival(0, 1));
        int last = 0;
        while (!b.events.isEmpty()) {
            Event e = b.events.poll();
            last = e.time;
            e.happen(b);
        }
        System.out.println(last + " " + b.waited + " " + b.longest + " " + Event.created + " " + b.free);
    }
}
