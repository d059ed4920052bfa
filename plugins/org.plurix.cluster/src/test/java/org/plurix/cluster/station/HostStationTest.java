package org.plurix.cluster.station;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.plurix.cluster.fault.FaultPlan;
import org.plurix.cluster.record.EventRecord;
import org.plurix.cluster.record.EventRecorder;
import org.plurix.cluster.switching.SwitchServer;

import plurix.dhs.AddressSpace;
import plurix.dhs.EventKind;

/** Stations on the JVM share a heap through the real switch and UDP; they stand in for nodes wherever no kernel is needed. */
class HostStationTest {
    private static final Duration LIMIT = Duration.ofSeconds(60);
    private static final int COUNTER = AddressSpace.DHS_START + 100 * AddressSpace.PAGE_SIZE + 8;
    private static final int ACCOUNTS = AddressSpace.DHS_START + 200 * AddressSpace.PAGE_SIZE;
    private static final int ACCOUNT_COUNT = 100;

    private final EventRecorder recorder = new EventRecorder(1 << 16);
    private final List<HostStation> stations = new ArrayList<>();
    private SwitchServer ethernet;

    private void stations(int count) throws IOException {
        ethernet = new SwitchServer();
        for (int i = 0; i < count; i++) {
            HostStation station = new HostStation(new StationConfig(i, 77, i == 0, ethernet.open(i), 4096), HeapImage.empty(),
                    recorder.forStation(i));
            stations.add(station);
            station.start();
        }
        for (HostStation station : stations) {
            assertTrue(station.await(e -> e.isJoined() && Long.bitCount(e.members()) == count, LIMIT), "join");
        }
    }

    @AfterEach
    void close() throws IOException {
        for (HostStation station : stations) {
            station.close();
        }
        if (ethernet != null) {
            ethernet.close();
        }
    }

    private void onAll(int times, java.util.function.BiConsumer<HostStation, Integer> work) throws Exception {
        ExecutorService pool = Executors.newFixedThreadPool(stations.size());
        try {
            List<Future<?>> futures = new ArrayList<>();
            for (HostStation station : stations) {
                Callable<Void> task = () -> {
                    for (int i = 0; i < times; i++) {
                        work.accept(station, i);
                    }
                    return null;
                };
                futures.add(pool.submit(task));
            }
            for (Future<?> future : futures) {
                future.get();
            }
        } finally {
            pool.shutdown();
        }
    }

    private static void increment(HostStation station, int address) {
        station.transact("count", LIMIT, t -> {
            t.store32(address, t.load32(address) + 1);
            return null;
        });
    }

    @Test
    void sharedCounterIsExact() throws Exception {
        stations(3);
        onAll(300, (station, i) -> increment(station, COUNTER));
        for (HostStation station : stations) {
            assertEquals(900, (int) station.read("sum", LIMIT, t -> t.load32(COUNTER)));
        }
        List<EventRecord> events = recorder.since(0, Integer.MAX_VALUE);
        assertTrue(events.stream().filter(e -> e.kind() == EventKind.COMMIT && e.c() > 0).count() >= 900, "recorded commits");
        assertEquals(0, recorder.dropped());
    }

    @Test
    void moneyIsNeitherLostNorMadeUnderLossAndReordering() throws Exception {
        stations(3);
        long seed = System.nanoTime();
        System.out.println("bank seed " + seed);
        ethernet.setFaults(new FaultPlan.Builder(seed).loss(30_000).duplicate(20_000).reorder(20_000).build());
        onAll(60, (station, i) -> {
            Random random = new Random(seed + station.number() * 1000L + i);
            int from = ACCOUNTS + 4 * 1024 * random.nextInt(ACCOUNT_COUNT) / 16;
            int to = ACCOUNTS + 4 * 1024 * random.nextInt(ACCOUNT_COUNT) / 16;
            station.transact("transfer", LIMIT, t -> {
                t.store32(from, t.load32(from) - 5);
                t.store32(to, t.load32(to) + 5);
                return null;
            });
        });
        ethernet.setFaults(FaultPlan.NONE);
        for (HostStation station : stations) {
            assertEquals(0, (int) station.read("sum", LIMIT, t -> {
                int sum = 0;
                for (int i = 0; i < ACCOUNT_COUNT; i++) {
                    sum += t.load32(ACCOUNTS + 4 * 1024 * i / 16);
                }
                return sum;
            }), "seed " + seed);
        }
    }

    @Test
    void abortedBodyLeavesNothingAndReadersCannotWrite() throws Exception {
        stations(2);
        HostStation station = stations.get(1);
        increment(stations.get(0), COUNTER);
        assertThrows(ArithmeticException.class, () -> station.transact("fails", LIMIT, t -> {
            t.store32(COUNTER, 99);
            return 1 / (t.load32(COUNTER) - 99);
        }));
        assertEquals(1, (int) station.read("after", LIMIT, t -> t.load32(COUNTER)));
        assertThrows(IllegalStateException.class, () -> station.read("writes", LIMIT, t -> {
            t.store32(COUNTER, 5);
            return null;
        }));
        assertEquals(1, (int) stations.get(0).read("after", LIMIT, t -> t.load32(COUNTER)));
    }

    @Test
    void aCutOffStationGivesUpInTimeAndTheOthersGoOn() throws Exception {
        stations(3);
        increment(stations.get(2), COUNTER);
        ethernet.setFaults(new FaultPlan.Builder(1).group(java.util.Set.of(2)).build());
        assertThrows(StationException.class, () -> stations.get(2).transact("alone", Duration.ofSeconds(3), t -> {
            t.store32(COUNTER, 1000);
            return null;
        }));
        increment(stations.get(0), COUNTER + 8 * AddressSpace.PAGE_SIZE);
        assertEquals(1, (int) stations.get(1).read("other", LIMIT, t -> t.load32(COUNTER + 8 * AddressSpace.PAGE_SIZE)));
    }
}
