package org.plurix.cluster.fault;

import java.util.HashMap;
import java.util.Map;

/**
 * Decides the fate of each frame from the plan's seed alone. The n-th frame from port a to port b always meets the same fate
 * under the same plan, whatever traffic other pairs have, so a run that failed can be repeated.
 *
 * Pure: no clock, no I/O. Used by one thread (the switch loop or a test).
 */
public final class FaultInjector {
    /** A reordered frame waits at least this long, so that frames sent back to back after it overtake it. */
    public static final long REORDER_NANOS = 2_000_000;
    private static final long GOLDEN = 0x9E3779B97F4A7C15L;

    private final FaultPlan plan;
    private final Map<Long, long[]> frameNumbers = new HashMap<>();

    public FaultInjector(FaultPlan plan) {
        this.plan = plan;
    }

    public FaultPlan plan() {
        return plan;
    }

    /** What happens to one frame on one link; the delays say when each copy leaves the switch. */
    public static final class Fate {
        public boolean partitioned;
        public boolean lost;
        public boolean reordered;
        public int copies;
        public final long[] delays = new long[2];
    }

    /** Fills {@code fate} for the next frame from {@code source} to {@code target}. */
    public void next(int source, int target, Fate fate) {
        long random = mix(plan.seed * GOLDEN + linkKey(source, target) * 0x2545F4914F6CDD1DL + count(source, target));
        fate.partitioned = plan.separates(source, target);
        fate.lost = draw(random, 1) < plan.lossPpm;
        fate.reordered = draw(random, 2) < plan.reorderPpm;
        fate.copies = fate.partitioned || fate.lost ? 0 : 1;
        if (fate.copies == 1 && draw(random, 3) < plan.duplicatePpm) {
            fate.copies = 2;
        }
        for (int i = 0; i < fate.copies; i++) {
            fate.delays[i] = delay(random, 4 + i) + (fate.reordered ? REORDER_NANOS : 0);
        }
    }

    private long delay(long random, int salt) {
        long jitter = plan.jitterNanos == 0 ? 0 : Long.remainderUnsigned(mix(random + salt * GOLDEN), plan.jitterNanos + 1);
        return plan.delayNanos + jitter;
    }

    private static int draw(long random, int salt) {
        return (int) Long.remainderUnsigned(mix(random + salt * GOLDEN), FaultPlan.MILLION);
    }

    private long count(int source, int target) {
        return frameNumbers.computeIfAbsent(linkKey(source, target), k -> new long[1])[0]++;
    }

    private static long linkKey(int source, int target) {
        return ((long) source << 32) | (target & 0xFFFFFFFFL);
    }

    /** A 64-bit finaliser (variant of the well known multiply-xorshift family). */
    private static long mix(long z) {
        z = (z ^ (z >>> 30)) * 0xBF58476D1CE4E5B9L;
        z = (z ^ (z >>> 27)) * 0x94D049BB133111EBL;
        return z ^ (z >>> 31);
    }
}
