package org.plurix.cluster.switching;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.plurix.cluster.fault.FaultInjector;
import org.plurix.cluster.fault.FaultPlan;

class LearningSwitchTest {
    private static final long BROADCAST = 0xFFFF_FFFF_FFFFL;
    private final List<String> out = new ArrayList<>();
    private final LearningSwitch ethernet = new LearningSwitch((port, frame) -> out.add(port + ":" + frame.get(frame.limit() - 1)));

    private static long mac(int port) {
        return 0x5254_0000_0010L + port;
    }

    static ByteBuffer frame(long to, long from, int payload) {
        ByteBuffer frame = ByteBuffer.allocate(60);
        for (int i = 0; i < 6; i++) {
            frame.put(EthernetFrame.DESTINATION + i, (byte) (to >>> 8 * (5 - i)));
            frame.put(EthernetFrame.SOURCE + i, (byte) (from >>> 8 * (5 - i)));
        }
        return frame.put(59, (byte) payload);
    }

    private void attach(int count) {
        for (int i = 0; i < count; i++) {
            ethernet.attach(i);
        }
    }

    @Test
    void floodsUntilItHasLearntThenSendsToOnePort() {
        attach(3);
        ethernet.frame(0, 0, frame(mac(2), mac(0), 1));
        assertEquals(List.of("1:1", "2:1"), out);
        out.clear();
        ethernet.frame(1, 2, frame(mac(0), mac(2), 2));
        ethernet.frame(2, 0, frame(mac(2), mac(0), 3));
        ethernet.frame(3, 1, frame(BROADCAST, mac(1), 4));
        assertEquals(List.of("0:2", "2:3", "0:4", "2:4"), out);
    }

    @Test
    void followsAnAddressThatMovesAndForgetsADetachedPort() {
        attach(3);
        ethernet.frame(0, 2, frame(BROADCAST, mac(9), 1));
        ethernet.frame(1, 1, frame(BROADCAST, mac(9), 2));
        out.clear();
        ethernet.frame(2, 0, frame(mac(9), mac(0), 3));
        assertEquals(List.of("1:3"), out);
        ethernet.detach(1);
        out.clear();
        ethernet.frame(3, 0, frame(mac(9), mac(0), 4));
        assertEquals(List.of("2:4"), out);
    }

    @Test
    void dropsAndCountsMalformedFrames() {
        attach(2);
        ethernet.frame(0, 0, ByteBuffer.allocate(13));
        ethernet.frame(0, 0, ByteBuffer.allocate(EthernetFrame.MAX_LENGTH + 1));
        ethernet.frame(0, 0, frame(mac(1), 0, 1));
        ethernet.frame(0, 0, frame(mac(1), BROADCAST, 1));
        assertEquals(List.of(), out);
        assertEquals(1, ethernet.counters().get(Counter.RUNT));
        assertEquals(1, ethernet.counters().get(Counter.OVERSIZE));
        assertEquals(2, ethernet.counters().get(Counter.BAD_SOURCE));
        assertEquals(4, ethernet.counters().get(Counter.RECEIVED));
    }

    @Test
    void randomFramesNeverBreakIt() {
        attach(4);
        long seed = System.nanoTime();
        Random random = new Random(seed);
        for (int i = 0; i < 100_000; i++) {
            byte[] bytes = new byte[random.nextInt(1600)];
            random.nextBytes(bytes);
            ethernet.frame(i, random.nextInt(4), ByteBuffer.wrap(bytes));
            out.clear();
        }
        assertEquals(100_000, ethernet.counters().get(Counter.RECEIVED), "seed " + seed);
    }

    @Test
    void partitionSeparatesGroupsOnly() {
        attach(4);
        ethernet.setFaults(new FaultPlan.Builder(1).group(Set.of(0, 1)).build());
        ethernet.frame(0, 0, frame(BROADCAST, mac(0), 1));
        ethernet.frame(0, 2, frame(BROADCAST, mac(2), 2));
        assertEquals(List.of("1:1", "3:2"), out);
        assertEquals(4, ethernet.counters().get(Counter.PARTITIONED));
        ethernet.setFaults(FaultPlan.NONE);
        out.clear();
        ethernet.frame(0, 0, frame(BROADCAST, mac(0), 3));
        assertEquals(3, out.size());
    }

    @Test
    void delayedFramesLeaveInDueOrder() {
        attach(2);
        ethernet.setFaults(new FaultPlan.Builder(5).delay(1000, 0).build());
        ethernet.frame(0, 0, frame(BROADCAST, mac(0), 1));
        ethernet.frame(10, 0, frame(BROADCAST, mac(0), 2));
        assertEquals(1000, ethernet.nextDue());
        ethernet.advance(999);
        assertEquals(List.of(), out);
        ethernet.advance(1005);
        assertEquals(List.of("1:1"), out);
        ethernet.advance(1010);
        assertEquals(List.of("1:1", "1:2"), out);
        assertEquals(LearningSwitch.NEVER, ethernet.nextDue());
    }

    @Test
    void reorderedFrameIsOvertaken() {
        attach(2);
        ethernet.setFaults(new FaultPlan.Builder(3).reorder(500_000).build());
        for (int i = 0; i < 100; i++) {
            ethernet.frame(i, 0, frame(BROADCAST, mac(0), i));
        }
        ethernet.advance(FaultInjector.REORDER_NANOS + 100);
        assertEquals(100, out.size());
        List<String> sorted = new ArrayList<>(out);
        sorted.sort((a, b) -> Integer.parseInt(a.substring(2)) - Integer.parseInt(b.substring(2)));
        assertNotEquals(sorted, out);
    }

    @Test
    void sameSeedSameFateAndRatesHold() {
        List<String> first = new ArrayList<>();
        Counters counters = run(42, first);
        List<String> again = new ArrayList<>();
        run(42, again);
        assertEquals(first, again);
        List<String> other = new ArrayList<>();
        run(43, other);
        assertNotEquals(first, other);
        long lost = counters.get(Counter.LOST);
        long doubled = counters.get(Counter.DUPLICATED);
        assertTrue(lost > 0.04 * 20_000 && lost < 0.06 * 20_000, "lost " + lost);
        assertTrue(doubled > 0.08 * 20_000 && doubled < 0.12 * 20_000, "doubled " + doubled);
    }

    private static Counters run(long seed, List<String> seen) {
        LearningSwitch fresh = new LearningSwitch((port, f) -> seen.add(port + ":" + f.get(f.limit() - 1)));
        fresh.attach(0);
        fresh.attach(1);
        fresh.setFaults(new FaultPlan.Builder(seed).loss(50_000).duplicate(100_000).build());
        for (int i = 0; i < 20_000; i++) {
            fresh.frame(i, i & 1, frame(BROADCAST, mac(i & 1), i));
        }
        return fresh.counters();
    }
}
