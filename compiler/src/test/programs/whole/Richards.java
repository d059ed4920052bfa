/** The Richards scheduler benchmark's style: tasks, packets, devices, queues, dispatch by state. */
public class Richards {
    static final int IDLE = 0, WORKER = 1, HANDLER_A = 2, HANDLER_B = 3, DEVICE_A = 4, DEVICE_B = 5;

    static class Packet {
        Packet link;
        int id;
        int kind;
        int datum;
        final int[] data = new int[4];
        Packet(Packet link, int id, int kind) {
            this.link = link;
            this.id = id;
            this.kind = kind;
        }
        Packet addTo(Packet queue) {
            link = null;
            if (queue == null) return this;
            Packet p = queue;
            while (p.link != null) p = p.link;
            p.link = this;
            return queue;
        }
    }

    static abstract class Task {
        final int id;
        final int priority;
        Packet queue;
        boolean held;
        boolean waiting;
        boolean pending;
        Task(int id, int priority) {
            this.id = id;
            this.priority = priority;
            all[id] = this;
            next = list;
            list = this;
        }
        Task next;
        abstract Task run(Packet p);
        boolean blocked() {
            return held || !pending && waiting;
        }
        Task take() {
            Packet p = null;
            if (waiting && pending) {
                p = queue;
                queue = p.link;
                waiting = false;
                pending = queue != null;
            }
            return run(p);
        }
        Task check(Packet p, Task old) {
            if (queue == null) {
                queue = p;
                pending = true;
                if (priority > old.priority) return this;
            } else p.addTo(queue);
            return old;
        }
        Task hold() {
            holds++;
            held = true;
            return next;
        }
        Task await() {
            waiting = true;
            return this;
        }
        Task send(Packet p) {
            sends++;
            p.link = null;
            int to = p.id;
            p.id = id;
            return all[to].check(p, this);
        }
        Task release(int t) {
            all[t].held = false;
            return all[t].priority > priority ? all[t] : this;
        }
    }

    static Task[] all = new Task[6];
    static Task list;
    static int holds;
    static int sends;

    static class Idle extends Task {
        int seed = 1;
        int count = 1000;
        Idle() {
            super(IDLE, 0);
        }
        @Override Task run(Packet p) {
            if (--count == 0) return hold();
            if ((seed & 1) == 0) {
                seed >>= 1;
                return release(DEVICE_A);
            }
            seed = seed >> 1 ^ 0xD008;
            return release(DEVICE_B);
        }
    }

    static class Worker extends Task {
        int dest = HANDLER_A;
        int letter;
        Worker() {
            super(WORKER, 1000);
        }
        @Override Task run(Packet p) {
            if (p == null) return await();
            dest = dest == HANDLER_A ? HANDLER_B : HANDLER_A;
            p.id = dest;
            p.datum = 0;
            for (int i = 0; i < 4; i++) {
                letter = letter % 26 + 1;
                p.data[i] = letter;
            }
            return send(p);
        }
    }

    static class Handler extends Task {
        Packet work;
        Packet device;
        Handler(int id, int prio) {
            super(id, prio);
        }
        @Override Task run(Packet p) {
            if (p != null) {
                if (p.kind == 1) work = p.addTo(work);
                else device = p.addTo(device);
            }
            if (work != null) {
                Packet w = work;
                if (w.datum >= 4) {
                    work = w.link;
                    return send(w);
                }
                if (device != null) {
                    Packet d = device;
                    device = d.link;
                    d.datum = w.data[w.datum++];
                    return send(d);
                }
            }
            return await();
        }
    }

    static class Device extends Task {
        Packet pendingPacket;
        Device(int id, int prio) {
            super(id, prio);
        }
        @Override Task run(Packet p) {
            if (p == null) {
                if (pendingPacket == null) return await();
                Packet d = pendingPacket;
                pendingPacket = null;
                return send(d);
            }
            pendingPacket = p;
            return hold();
        }
    }

    public static void main(String[] args) {
        new Idle();
        Task w = new Worker();
        w.queue = new Packet(new Packet(null, WORKER, 1), WORKER, 1);
        for (int h : new int[] {HANDLER_A, HANDLER_B}) {
            Task t = new Handler(h, h * 1000);
            Packet q = null;
            for (int i = 0; i < 3; i++) q = new Packet(q, h == HANDLER_A ? DEVICE_A : DEVICE_B, 0);
            t.queue = q;
        }
        new Device(DEVICE_A, 4000);
        new Device(DEVICE_B, 5000);
        for (Task t : all) {
            if (t.id != IDLE) t.waiting = true;
            t.pending = t.queue != null;
        }
        int steps = 0;
        for (Task t = list; t != null && steps < 200000; steps++) t = t.blocked() ? t.next : t.take();
        System.out.println(steps + " " + sends + " " + holds);
    }
}
