package org.plurix.model.feed;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.ecore.util.EContentAdapter;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.plurix.model.Connection;
import org.plurix.model.Station;
import org.plurix.model.StationState;
import org.plurix.model.Transaction;

/** The feed against a daemon that answers what the test wants; the test's own thread is the one that owns the model. */
class LiveClusterTest {
    private static final Duration FAST = Duration.ofMillis(1);
    private static final long PATIENCE = TimeUnit.SECONDS.toNanos(60);

    private final LinkedBlockingQueue<Runnable> tasks = new LinkedBlockingQueue<>();
    private final FakeDaemon daemon = new FakeDaemon();
    private final LiveModel live = new LiveModel(tasks::add, daemon);
    private final LiveCluster cluster = live.cluster("default");
    private final List<Set<Topic>> heard = new ArrayList<>();

    @AfterEach
    void close() {
        live.close();
    }

    private static String transaction(int id, String name, int runs) {
        return "{\"id\":" + id + ",\"key\":\"" + Integer.toHexString(id) + "\",\"name\":\"" + name + "\",\"type\":\"demo." + name
                + "\",\"slot\":0,\"priority\":5,\"runs\":" + runs + ",\"aborts\":0,\"address\":268435456}";
    }

    private static String station(int id, String state, String transactions) {
        return "{\"id\":" + id + ",\"name\":\"node" + id + "\",\"host\":false,\"state\":\"" + state + "\",\"pid\":1,\"member\":true,\"memoryMiB\":32,"
                + "\"commits\":7,\"commitsPerSecond\":2.5,\"transactions\":[" + transactions + "],\"failures\":[]}";
    }

    private static String state(long millis, String... stations) {
        return "{\"at\":{\"commit\":" + millis / 10 + ",\"epochMillis\":" + millis + "},\"name\":\"default\",\"stations\":[" + String.join(",", stations)
                + "],\"notices\":[],\"faults\":\"none\",\"frames\":{}}";
    }

    /** Runs what the feed wants done in this thread until the condition holds. */
    private void await(String what, BooleanSupplier condition) throws InterruptedException {
        long end = System.nanoTime() + PATIENCE;
        while (!condition.getAsBoolean()) {
            assertTrue(System.nanoTime() < end, "still waiting for: " + what);
            Runnable task = tasks.poll(50, TimeUnit.MILLISECONDS);
            if (task != null) {
                task.run();
            }
        }
    }

    private Station station(int index) {
        return cluster.model().getStations().get(index);
    }

    @Test
    void withoutInterestNothingIsAsked() throws InterruptedException {
        daemon.answer("state", state(1000, station(0, "READY", "")));
        assertEquals(List.of(), daemon.asked);
        Interest interest = cluster.acquire(Topic.STATIONS, FAST);
        await("some answers", () -> daemon.count("state") >= 3);
        interest.close();
        interest.close();
        await("the end of the worker", () -> workers() == 0);
        int asked = daemon.asked.size();
        cluster.refresh();
        assertEquals(asked, daemon.asked.size());
        try (Interest again = cluster.acquire(Topic.STATIONS, FAST)) {
            await("answers again", () -> daemon.asked.size() > asked);
        }
    }

    private static long workers() {
        return Thread.getAllStackTraces().keySet().stream().filter(t -> t.getName().equals("plurix-live-default")).count();
    }

    @Test
    void objectsAreKeptAndOnlyDifferencesAreSet() throws InterruptedException {
        daemon.answer("state", state(1000, station(0, "READY", transaction(17, "Painter", 100)), station(1, "READY", "")));
        try (Interest interest = cluster.acquire(Topic.STATIONS, FAST)) {
            await("stations", () -> cluster.model().getStations().size() == 2);
            assertEquals(Connection.CONNECTED, cluster.model().getConnection());
            assertEquals(100, cluster.model().getCommit());
            assertEquals(1000, cluster.model().getAsOf());
            Station first = station(0);
            Transaction painter = first.getTransactions().get(0);
            List<Notification> changes = new ArrayList<>();
            cluster.model().eAdapters().add(new EContentAdapter() {
                @Override
                public void notifyChanged(Notification change) {
                    super.notifyChanged(change);
                    if (change.getEventType() != Notification.REMOVING_ADAPTER && !change.isTouch()) {
                        changes.add(change);
                    }
                }
            });
            daemon.now("state", state(3000, station(0, "SILENT", ""), station(1, "READY", transaction(17, "Painter", 120))));
            await("the migration", () -> cluster.model().getMigrations().size() == 1);
            assertSame(first, station(0));
            assertEquals(StationState.SILENT, first.getState());
            assertSame(painter, station(1).getTransactions().get(0));
            assertEquals(10, painter.getRunsPerSecond());
            assertEquals(0, cluster.model().getMigrations().get(0).getSource());
            assertEquals(1, cluster.model().getMigrations().get(0).getTarget());
            assertTrue(changes.stream().noneMatch(c -> c.getNotifier() == station(1) && c.getEventType() == Notification.SET
                    && c.getFeature() != org.plurix.model.ModelPackage.Literals.TRANSACTION__STATION), "station 1 has only a new transaction: " + changes);
        }
    }

    @Test
    void aLostClusterIsAStatusAndComesBack() throws InterruptedException {
        daemon.answer("state", state(1000, station(0, "READY", "")));
        cluster.addListener((c, topics) -> heard.add(topics));
        try (Interest interest = cluster.acquire(Topic.STATIONS, FAST)) {
            await("stations", () -> cluster.model().getStations().size() == 1);
            daemon.failure = "cluster 'default' does not answer: no such file";
            await("loss", () -> cluster.model().getConnection() == Connection.LOST);
            assertEquals(daemon.failure, cluster.model().getReason());
            assertEquals(1, cluster.model().getStations().size(), "the last values stay");
            assertEquals(1000, cluster.status().asOfMillis());
            daemon.failure = null;
            await("return", () -> cluster.model().getConnection() == Connection.CONNECTED);
            assertEquals("", cluster.model().getReason());
            daemon.running = false;
            await("end", () -> cluster.model().getConnection() == Connection.ABSENT);
            assertEquals(0, cluster.model().getStations().size());
            assertTrue(heard.contains(Set.of(Topic.STATIONS)) && heard.contains(Set.of()), heard.toString());
            daemon.running = true;
            await("another one", () -> cluster.model().getStations().size() == 1);
        }
    }

    @Test
    void aSlowUserInterfaceGetsTheNewestOnly() throws InterruptedException {
        for (int i = 1; i <= 5; i++) {
            daemon.answer("state", state(1000 * i, station(0, "READY", "")));
        }
        try (Interest interest = cluster.acquire(Topic.STATIONS, FAST)) {
            long end = System.nanoTime() + PATIENCE;
            while (daemon.count("state") < 6) {
                assertTrue(System.nanoTime() < end);
                Thread.onSpinWait();
            }
            assertEquals(1, tasks.size(), "batches wait for the user interface");
            await("the newest", () -> cluster.model().getAsOf() == 5000);
        }
    }

    @Test
    void updatesAreNoFasterThanTenASecond() throws InterruptedException {
        daemon.answer("state", state(1000, station(0, "READY", "")));
        long start = System.nanoTime();
        try (Interest interest = cluster.acquire(Topic.STATIONS, FAST); Interest second = cluster.acquire(Topic.STATIONS, Duration.ZERO)) {
            await("eleven answers", () -> {
                cluster.refresh();
                return daemon.count("state") >= 11;
            });
        }
        long millis = (System.nanoTime() - start) / 1_000_000;
        assertTrue(millis >= 950, "eleven answers within " + millis + " ms");
    }

    @Test
    void aRefusedTopicIsNoLoss() throws InterruptedException {
        daemon.answer("state", state(1000, station(0, "READY", ""))).answer("info", "{}");
        try (Interest stations = cluster.acquire(Topic.STATIONS, FAST); Interest histogram = cluster.acquire(Topic.HISTOGRAM, FAST)) {
            await("the reason", () -> "unknown operation 'histogram'".equals(cluster.model().getReason()));
            assertEquals(Connection.CONNECTED, cluster.model().getConnection());
            assertEquals(1, cluster.model().getStations().size());
            daemon.answer("histogram", "{\"at\":{\"commit\":5,\"epochMillis\":50},\"chunks\":[],\"classes\":[{\"name\":\"A\",\"objects\":3,\"bytes\":48}],"
                    + "\"objects\":3,\"bytes\":48}");
            await("the histogram", () -> cluster.model().getClasses().size() == 1 && cluster.model().getReason().isEmpty());
        }
    }

    private static String events(long run, long next, int count) {
        StringBuilder zeros = new StringBuilder();
        for (int i = 0; i < count; i++) {
            zeros.append(i == 0 ? "0" : ",0");
        }
        String column = "[" + zeros + "]";
        return "{\"run\":" + run + ",\"next\":" + next + ",\"missed\":0,\"nowMicros\":5,\"startEpochMillis\":0,\"station\":" + column + ",\"kind\":" + column
                + ",\"number\":" + column + ",\"a\":" + column + ",\"b\":" + column + ",\"c\":" + column + ",\"micros\":" + column + ",\"sources\":[]}";
    }

    @Test
    void afterAPauseTheTraceBeginsWithThePresent() throws InterruptedException {
        daemon.answer("state", state(1000, station(0, "READY", ""))).answer("events", events(7, 1_000_000, 3))
                .answer("aborts", "{\"at\":{\"commit\":1,\"epochMillis\":10},\"run\":7,\"next\":0,\"missed\":0,\"aborts\":[]}");
        try (Interest interest = cluster.acquire(Topic.TRACE, FAST)) {
            await("events", () -> cluster.trace().generation() > 0 && cluster.trace().missedEvents() > 0);
            assertEquals(940_000, cluster.trace().missedEvents());
        }
    }

    @Test
    void severalClustersAreIndependent() throws InterruptedException {
        daemon.answer("state", state(1000, station(0, "READY", "")));
        LiveCluster other = live.cluster("other");
        assertSame(other, live.cluster("other"));
        try (Interest interest = other.acquire(Topic.STATIONS, FAST)) {
            await("the other one", () -> other.model().getStations().size() == 1);
            assertEquals(0, cluster.model().getStations().size());
            assertEquals(Connection.UNKNOWN, cluster.status().connection());
            assertNull(cluster.model().getReason());
        }
    }
}
