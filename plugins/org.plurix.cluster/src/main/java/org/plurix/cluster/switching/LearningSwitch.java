package org.plurix.cluster.switching;

import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.PriorityQueue;

import org.plurix.cluster.fault.FaultInjector;
import org.plurix.cluster.fault.FaultPlan;

/**
 * A learning Ethernet switch as a pure class: frames and times go in, deliveries come out. No I/O, no clock, no threads, so a test
 * or a recorded run drives it exactly as the live transport does.
 *
 * One thread uses an instance. Times must not go backwards. Call {@link #advance} at {@link #nextDue} so that delayed frames leave.
 */
public final class LearningSwitch {
    /** Receives what leaves the switch. The buffer is valid during the call only; its position and limit may be changed. */
    public interface Output {
        void deliver(int port, ByteBuffer frame);
    }

    public static final long NEVER = Long.MAX_VALUE;
    private static final int MAX_DELAYED = 16_384;
    private static final int MAX_ADDRESSES = 4_096;

    private final Output output;
    private final Counters counters = new Counters();
    private final FaultInjector.Fate fate = new FaultInjector.Fate();
    private final Map<Long, Integer> portOf = new LinkedHashMap<>(64, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<Long, Integer> eldest) {
            return size() > MAX_ADDRESSES;
        }
    };
    private final PriorityQueue<Delayed> delayed = new PriorityQueue<>();
    private FaultInjector faults = new FaultInjector(FaultPlan.NONE);
    private int[] ports = {};
    private long order;

    public LearningSwitch(Output output) {
        this.output = output;
    }

    public Counters counters() {
        return counters;
    }

    public FaultPlan faults() {
        return faults.plan();
    }

    /** The new plan holds for frames that come in from now on; frames already delayed leave when they are due. */
    public void setFaults(FaultPlan plan) {
        faults = new FaultInjector(plan);
    }

    public void attach(int port) {
        if (Arrays.binarySearch(ports, port) >= 0) {
            throw new IllegalArgumentException("port " + port + " is attached already");
        }
        ports = Arrays.copyOf(ports, ports.length + 1);
        ports[ports.length - 1] = port;
        Arrays.sort(ports);
    }

    /** Forgets the port, what was learnt about it and what was on its way to it. */
    public void detach(int port) {
        ports = Arrays.stream(ports).filter(p -> p != port).toArray();
        portOf.values().removeIf(p -> p == port);
        delayed.removeIf(d -> d.port == port);
    }

    /** Takes one frame that arrived on {@code inPort}; position to limit is the frame, left unchanged. */
    public void frame(long now, int inPort, ByteBuffer frame) {
        counters.count(Counter.RECEIVED);
        Counter reason = malformed(frame);
        if (reason != null) {
            counters.count(reason);
            return;
        }
        portOf.put(EthernetFrame.address(frame, EthernetFrame.SOURCE), inPort);
        Integer target = EthernetFrame.isGroup(frame, EthernetFrame.DESTINATION) ? null
                : portOf.get(EthernetFrame.address(frame, EthernetFrame.DESTINATION));
        if (target != null) {
            if (target != inPort) {
                forward(now, inPort, target, frame);
            }
            return;
        }
        counters.count(Counter.FLOODED);
        for (int port : ports) {
            if (port != inPort) {
                forward(now, inPort, port, frame);
            }
        }
    }

    private static Counter malformed(ByteBuffer frame) {
        if (frame.remaining() < EthernetFrame.HEADER) {
            return Counter.RUNT;
        }
        if (frame.remaining() > EthernetFrame.MAX_LENGTH) {
            return Counter.OVERSIZE;
        }
        boolean sourceWrong = EthernetFrame.isGroup(frame, EthernetFrame.SOURCE)
                || EthernetFrame.address(frame, EthernetFrame.SOURCE) == 0;
        return sourceWrong ? Counter.BAD_SOURCE : null;
    }

    private void forward(long now, int source, int target, ByteBuffer frame) {
        if (faults.plan().isClean()) {
            deliver(target, frame);
            return;
        }
        faults.next(source, target, fate);
        countFate();
        for (int i = 0; i < fate.copies; i++) {
            if (fate.delays[i] == 0) {
                deliver(target, frame);
            } else {
                delay(now + fate.delays[i], target, frame);
            }
        }
    }

    private void countFate() {
        if (fate.partitioned) {
            counters.count(Counter.PARTITIONED);
        } else if (fate.lost) {
            counters.count(Counter.LOST);
        } else if (fate.reordered) {
            counters.count(Counter.REORDERED);
        }
        if (fate.copies == 2) {
            counters.count(Counter.DUPLICATED);
        }
    }

    private void delay(long due, int port, ByteBuffer frame) {
        if (delayed.size() >= MAX_DELAYED) {
            counters.count(Counter.DELAY_QUEUE_FULL);
            return;
        }
        counters.count(Counter.DELAYED);
        byte[] copy = new byte[frame.remaining()];
        frame.get(frame.position(), copy);
        delayed.add(new Delayed(due, order++, port, copy));
    }

    private void deliver(int port, ByteBuffer frame) {
        counters.count(Counter.DELIVERED);
        int position = frame.position();
        int limit = frame.limit();
        output.deliver(port, frame);
        frame.limit(limit).position(position);
    }

    /** Delivers every delayed frame that is due. */
    public void advance(long now) {
        while (!delayed.isEmpty() && delayed.peek().due <= now) {
            Delayed next = delayed.poll();
            deliver(next.port, ByteBuffer.wrap(next.frame));
        }
    }

    /** Time at which {@link #advance} has work, or {@link #NEVER}. */
    public long nextDue() {
        return delayed.isEmpty() ? NEVER : delayed.peek().due;
    }

    private static final class Delayed implements Comparable<Delayed> {
        final long due;
        final long order;
        final int port;
        final byte[] frame;

        Delayed(long due, long order, int port, byte[] frame) {
            this.due = due;
            this.order = order;
            this.port = port;
            this.frame = frame;
        }

        @Override
        public int compareTo(Delayed other) {
            return due != other.due ? Long.compare(due, other.due) : Long.compare(order, other.order);
        }
    }
}
