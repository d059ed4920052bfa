package org.plurix.cluster.fault;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * What the virtual Ethernet does to frames: loss, duplication, delay, reordering, partition. Immutable data, so a running
 * switch takes a new plan in one assignment and a test writes one down literally.
 *
 * Probabilities are parts per million, times nanoseconds. Ports in different partition groups cannot exchange frames; ports that
 * no group names form one more group of their own. The seed makes every decision repeatable (see {@link FaultInjector}).
 */
public final class FaultPlan {
    public static final int MILLION = 1_000_000;
    public static final FaultPlan NONE = new Builder(0).build();

    public final long seed;
    public final int lossPpm;
    public final int duplicatePpm;
    public final int reorderPpm;
    public final long delayNanos;
    public final long jitterNanos;
    public final List<Set<Integer>> partition;

    private FaultPlan(Builder from) {
        seed = from.seed;
        lossPpm = probability("loss", from.lossPpm);
        duplicatePpm = probability("duplication", from.duplicatePpm);
        reorderPpm = probability("reordering", from.reorderPpm);
        delayNanos = duration("delay", from.delayNanos);
        jitterNanos = duration("jitter", from.jitterNanos);
        partition = List.copyOf(from.partition);
    }

    /** True when frames simply pass: the switch then skips all bookkeeping. */
    public boolean isClean() {
        return lossPpm == 0 && duplicatePpm == 0 && reorderPpm == 0 && delayNanos == 0 && jitterNanos == 0
                && partition.isEmpty();
    }

    public boolean separates(int portA, int portB) {
        return !partition.isEmpty() && groupOf(portA) != groupOf(portB);
    }

    private int groupOf(int port) {
        for (int i = 0; i < partition.size(); i++) {
            if (partition.get(i).contains(port)) {
                return i;
            }
        }
        return -1;
    }

    private static int probability(String what, int ppm) {
        if (ppm < 0 || ppm > MILLION) {
            throw new IllegalArgumentException(what + " must be between 0 % and 100 %");
        }
        return ppm;
    }

    private static long duration(String what, long nanos) {
        if (nanos < 0) {
            throw new IllegalArgumentException(what + " must not be negative");
        }
        return nanos;
    }

    @Override
    public String toString() {
        if (isClean()) {
            return "no faults";
        }
        StringBuilder text = new StringBuilder("seed " + seed);
        percent(text, "loss", lossPpm);
        percent(text, "duplication", duplicatePpm);
        percent(text, "reordering", reorderPpm);
        if (delayNanos > 0 || jitterNanos > 0) {
            text.append(", delay ").append(delayNanos / 1000).append(" us + up to ").append(jitterNanos / 1000).append(" us");
        }
        if (!partition.isEmpty()) {
            text.append(", partition ").append(partition);
        }
        return text.toString();
    }

    private static void percent(StringBuilder text, String what, int ppm) {
        if (ppm > 0) {
            text.append(", ").append(what).append(' ').append(ppm / 10_000.0).append(" %");
        }
    }

    public static final class Builder {
        private final long seed;
        private int lossPpm;
        private int duplicatePpm;
        private int reorderPpm;
        private long delayNanos;
        private long jitterNanos;
        private final List<Set<Integer>> partition = new ArrayList<>();

        public Builder(long seed) {
            this.seed = seed;
        }

        public Builder loss(int ppm) {
            lossPpm = ppm;
            return this;
        }

        public Builder duplicate(int ppm) {
            duplicatePpm = ppm;
            return this;
        }

        /** Reordered frames are held back long enough for later ones to overtake them. */
        public Builder reorder(int ppm) {
            reorderPpm = ppm;
            return this;
        }

        public Builder delay(long nanos, long jitter) {
            delayNanos = nanos;
            jitterNanos = jitter;
            return this;
        }

        public Builder group(Set<Integer> ports) {
            for (Set<Integer> other : partition) {
                for (Integer port : ports) {
                    if (other.contains(port)) {
                        throw new IllegalArgumentException("port " + port + " stands in two partition groups");
                    }
                }
            }
            partition.add(Set.copyOf(new TreeSet<>(ports)));
            return this;
        }

        public FaultPlan build() {
            return new FaultPlan(this);
        }
    }
}
