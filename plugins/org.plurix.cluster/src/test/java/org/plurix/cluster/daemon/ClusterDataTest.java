package org.plurix.cluster.daemon;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BooleanSupplier;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;
import org.plurix.cluster.client.AbortBatch;
import org.plurix.cluster.client.AbortBatch.Abort;
import org.plurix.cluster.client.ClientException;
import org.plurix.cluster.client.ClusterClient;
import org.plurix.cluster.client.ClusterData;
import org.plurix.cluster.client.ClusterState;
import org.plurix.cluster.client.DeployResult;
import org.plurix.cluster.client.DeployedCode;
import org.plurix.cluster.client.EditResult;
import org.plurix.cluster.client.EventBatch;
import org.plurix.cluster.client.HeapPaths;
import org.plurix.cluster.client.HeapSummary;
import org.plurix.cluster.client.ObjectRange;
import org.plurix.cluster.client.ObjectView;
import org.plurix.cluster.client.PageTable;
import org.plurix.cluster.client.PageView;
import org.plurix.cluster.client.RunDirectory;
import org.plurix.cluster.deploy.DeployHistory;
import org.plurix.cluster.launch.ClusterOptions;
import org.plurix.cluster.launch.ImageBuilder;
import org.plurix.cluster.launch.LocalCluster;
import org.plurix.cluster.trace.ChromeTrace;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;

import plurix.dhs.EventKind;

/** Everything that views ask, through the socket, against two real nodes. The tests build on each other. */
@Tag("qemu")
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class ClusterDataTest {
    private static final Duration LIMIT = Duration.ofSeconds(120);
    private static final int NODES = 2;
    private static final int ENOUGH = 50_000;
    private static final String THING = """
            package test;
            public final class Thing extends plurix.Transaction {
                public static Thing only;
                public int number = 5;
                public long wide;
                public double real;
                public boolean flag;
                public char letter;
                public byte small;
                public String text = "old";
                public int[] numbers = new int[300];
                public Thing next;
                public static void main(String[] words) {
                    only = new Thing();
                    only.next = new Thing();
                    System.out.println("thing made");
                }
                static int version() { return 1; }
                public void run() { number = version(); finish(); }
            }
            """;

    @TempDir
    static Path folder;
    private static RunDirectory directory;
    private static LocalCluster cluster;
    private static ClusterOperations operations;
    private static ControlServer server;
    private static ClusterData data;

    @BeforeAll
    static void start() throws IOException {
        directory = RunDirectory.of("data-" + ProcessHandle.current().pid());
        directory.create();
        directory.writeState(ProcessHandle.current());
        cluster = new LocalCluster(new ClusterOptions(directory.name(), NODES, 32, directory.path(), directory.ramPath(), false),
                new ImageBuilder(ImageBuilder.projectHome()).image(System.out::println));
        cluster.awaitFounded();
        for (int i = 0; i < NODES; i++) {
            cluster.addNode();
        }
        operations = new ClusterOperations(cluster);
        server = new ControlServer(directory.controlSocket(), operations.all());
        data = new ClusterData(ClusterClient.require(directory.name()));
        for (int i = 0; i < NODES; i++) {
            cluster.awaitReady(i, LIMIT);
        }
    }

    @AfterAll
    static void end() throws IOException {
        if (server != null) {
            server.close();
            operations.close();
        }
        if (cluster != null) {
            cluster.close();
        }
        directory.delete();
    }

    private static void await(String what, BooleanSupplier condition) {
        long end = System.nanoTime() + LIMIT.toNanos();
        while (!condition.getAsBoolean()) {
            assertTrue(System.nanoTime() < end, () -> what + " did not happen; " + data.state());
            cluster.station().await(e -> false, Duration.ofMillis(50));
        }
    }

    private static Path source(String text) throws IOException {
        Path file = Files.createDirectories(folder.resolve("test")).resolve("Thing.java");
        return Files.writeString(file, text);
    }

    private static int only() {
        return only("test.Thing");
    }

    private static int only(String type) {
        return data.statics(type).fields().stream().filter(f -> f.name().equals("only")).findFirst().orElseThrow().reference();
    }

    private static ObjectView.Field field(ObjectView object, String name) {
        return object.fields().stream().filter(f -> f.name().equals(name)).findFirst().orElseThrow();
    }

    @Test
    @Order(1)
    void aDeployTellsOfClassesAndNodes() throws IOException {
        source(THING);
        DeployResult result = data.deploy(List.of(folder), null, text -> { });
        assertEquals("NEW", result.classes().get(0).status());
        assertEquals(NODES, result.nodes().stream().filter(n -> n.applied() && n.commit() >= result.commit()).count(), result.toString());
        DeployedCode code = data.deployed();
        DeployedCode.DeployedClass thing = code.classes().stream().filter(c -> c.name().equals("test.Thing")).findFirst().orElseThrow();
        assertEquals("test/Thing.java", thing.source());
        assertEquals(DeployHistory.hash(THING), thing.sourceHash());
        assertEquals(1, thing.deploy());
        DeployResult again = data.deploy(List.of(folder), List.of(), text -> { });
        assertEquals(0, again.number(), "nothing has changed");
    }

    @Test
    @Order(2)
    void consoleLinesOfAllNodesComeWithACursor() {
        long cursor = data.consoles(-1, 10).next();
        data.run("test.Thing", List.of(), 0);
        // a Transaction class joins the vector and runs; its main does not
        await("its run", () -> data.state().stations().get(0).transactions().stream().noneMatch(t -> t.type().equals("test.Thing")));
        assertEquals(0, only());
        assertTrue(data.consoles(cursor, 10).next() >= cursor);
        assertTrue(data.consoles(0, ENOUGH).lines().stream().filter(l -> l.text().startsWith("READY")).map(l -> l.node()).distinct().count() == NODES);
    }

    @Test
    @Order(3)
    void changedCodeCanBeTakenBack() throws IOException {
        source(THING.replace("return 1", "return 2"));
        DeployResult changed = data.deploy(List.of(folder), List.of(folder.resolve("test/Thing.java")), text -> { });
        assertEquals("CHANGED", changed.classes().get(0).status());
        assertEquals(2, data.deployed().history().size());
        DeployResult undone = data.undoDeploy();
        assertTrue(undone.undo() && undone.number() == changed.number(), undone.toString());
        assertEquals("REVERTED", undone.classes().get(0).status());
        assertEquals(DeployHistory.hash(THING), data.deployed().classes().get(0).sourceHash());
        assertEquals(1, data.deployed().history().size());
        source(THING);
        data.undoDeploy();
        ClientException none = assertThrows(ClientException.class, data::undoDeploy);
        assertTrue(none.getMessage().contains("no deploy to take back"), none.getMessage());
        Path bad = Files.writeString(folder.resolve("Bad.java"), "class Bad { int x = \"a\"; }");
        ClientException wrong = assertThrows(ClientException.class, () -> data.deploy(List.of(folder), null, text -> { }));
        assertTrue(wrong.getMessage().contains("Bad.java:1"), wrong.getMessage());
        Files.delete(bad);
        data.deploy(List.of(folder, ImageBuilder.projectHome().resolve("runtime-image/demos/src/demo/Counter.java"),
                ImageBuilder.projectHome().resolve("runtime-image/demos/src/demo/CounterWorker.java"),
                ImageBuilder.projectHome().resolve("runtime-image/demos/src/demo/Spacing.java")), null, text -> { });
    }

    @Test
    @Order(4)
    void eventsOfAllStationsAreOnOneAxisAndAbortsAreExplained() throws IOException {
        long cursor = data.events(-1, 0).next();
        data.run("demo.Counter", List.of("3000"), 0);
        Set<Integer> running = new TreeSet<>();
        Set<Integer> kinds = new TreeSet<>();
        long last = 0;
        Path file = folder.resolve("trace.json");
        try (ChromeTrace trace = new ChromeTrace(file, data.state())) {
            long end = System.nanoTime() + LIMIT.toNanos();
            boolean done = false;
            while (!done && System.nanoTime() < end) {
                done = explained();     // before the events are read, so that those of the abort are among them
                EventBatch batch = data.events(cursor, ENOUGH);
                for (int i = 0; i < batch.size(); i++) {
                    assertTrue(batch.micros()[i] >= last, "order of time");
                    last = batch.micros()[i];
                    kinds.add(batch.kind()[i]);
                    if (batch.kind()[i] == EventKind.RUN && batch.a()[i] != 0) {
                        running.add(batch.station()[i]);
                    }
                }
                trace.add(batch);
                cursor = batch.next();
            }
            assertTrue(trace.written() > 0);
        }
        assertTrue(explained(), () -> data.aborts(-5, 5).toString());
        assertTrue(running.containsAll(List.of(0, 1)), "stations " + running);
        assertTrue(kinds.containsAll(List.of(EventKind.TRY, EventKind.COMMIT_BEGIN, EventKind.PROPOSE, EventKind.COMMIT, EventKind.WROTE,
                EventKind.UNDID, EventKind.ABORT)), "kinds " + kinds);
        JsonObject exported = JsonParser.parseString(Files.readString(file)).getAsJsonObject();
        assertTrue(exported.getAsJsonArray("traceEvents").size() > NODES);
    }

    /** An abort of a counter by a counter, with the field that both wrote. */
    private static boolean explained() {
        AbortBatch batch = data.aborts(0, ENOUGH);
        return batch.aborts().stream().anyMatch(ClusterDataTest::isCounterConflict);
    }

    private static boolean isCounterConflict(Abort abort) {
        return abort.sharing() == AbortBatch.Sharing.TRUE_SHARING && abort.winner().name().startsWith("counter of node")
                && abort.loser().name().startsWith("counter of node") && abort.winner().station() != abort.loser().station()
                && abort.objects().stream().anyMatch(o -> o.type().equals("demo.Counter") && o.byWinner().contains("value")
                        && o.byLoser().contains("value"));
    }

    @Test
    @Order(5)
    void pagesShowOwnersHeatAndObjects() {
        ObjectRange.Line counter = data.instances("demo.Counter", 0, 10).objects().get(0);
        int page = data.object(counter.address(), 0, 0).page();
        // writes are counted a few times a second, so how many there are by now says nothing
        await("writes of the counter's page", () -> writes(data.pages(0, 1 << 15, 0), page) > 100);
        PageTable all = data.pages(0, 1 << 15, 0);
        assertTrue(all.complete() && all.size() == all.total(), all.size() + " of " + all.total());
        int row = java.util.Arrays.binarySearch(all.page(), page);
        assertTrue(row >= 0, "page " + page + " is not in the table");
        assertEquals(PageTable.HEAP, all.kind()[row]);
        assertTrue(all.version()[row] > 0, "version " + all.version()[row]);
        PageView view = data.page(page);
        assertTrue(view.objects().stream().anyMatch(o -> o.address() == counter.address() && o.type().equals("demo.Counter")), view.toString());
        await("the end of the counter", () -> field(data.object(counter.address(), 0, 0), "running").value().equals("0"));
        PageTable later = data.pages(0, 1 << 15, all.next());
        assertTrue(!later.complete() && later.size() < all.size(), later.size() + " rows changed");
        assertThrows(ClientException.class, () -> data.page(1 << 15));
        assertThrows(ClientException.class, () -> data.pages(5, 1 << 20, 0));
        assertTrue(data.page((1 << 15) - 1).objects().isEmpty());
    }

    private static int writes(PageTable table, int page) {
        int row = java.util.Arrays.binarySearch(table.page(), page);
        return row < 0 ? 0 : table.writes()[row];
    }

    @Test
    @Order(6)
    void objectsAreTypedAndCanBeChangedAndChangedBack() throws IOException {
        String plain = THING.replace("Thing", "Plain").replace("extends plurix.Transaction ", "").replaceAll("public void run.*", "");
        Files.writeString(folder.resolve("test/Plain.java"), plain);
        data.deploy(List.of(folder.resolve("test/Plain.java")), null, text -> { });
        data.run("test.Plain", List.of(), 1);
        await("its end", () -> data.statics("test.Plain").fields().get(0).reference() != 0);
        int object = data.statics("test.Plain").fields().get(0).reference();
        ObjectView view = data.object(object, 0, 0);
        assertEquals("5", field(view, "number").value());
        assertEquals("\"old\"", field(view, "text").value());
        int array = field(view, "numbers").reference();
        assertEquals(300, data.object(array, 0, 0).length());
        assertEquals(10, data.object(array, 295 - 5, 10).elements().size());
        EditResult edit = data.editField(object, "number", "0x10", "5");
        assertEquals("16", field(data.object(object, 0, 0), "number").value());
        data.editField(object, "wide", "-9000000000", null);
        data.editField(object, "real", "2.5", null);
        data.editField(object, "flag", "true", null);
        data.editField(object, "letter", "'x'", null);
        data.editField(object, "text", "\"new\"", null);
        data.editField(object, "next", "null", null);
        EditResult element = data.editElement(array, 299, "77", "0");
        ObjectView changed = data.object(object, 0, 0);
        assertEquals(List.of("-9000000000", "2.5", "true", "'x'", "\"new\"", "null"), List.of("wide", "real", "flag", "letter", "text", "next").stream()
                .map(n -> field(changed, n).value()).toList());
        assertEquals("77", data.object(array, 299, 1).elements().get(0).value());
        data.undoEdit(element.edit());
        assertEquals("0", data.object(array, 299, 1).elements().get(0).value());
        data.editField(object, "number", "17", null);
        refused("somebody has changed it", () -> data.undoEdit(edit.edit()));
        refused("look at it again", () -> data.editField(object, "number", "1", "16"));
        refused("no edit 4711", () -> data.undoEdit(4711));
        wrongEdits(object, array);
    }

    private static void wrongEdits(int object, int array) {
        refused("no int", () -> data.editField(object, "number", "3000000000", null));
        refused("no byte", () -> data.editField(object, "small", "128", null));
        refused("no boolean", () -> data.editField(object, "flag", "yes", null));
        refused("no field 'nothing'", () -> data.editField(object, "nothing", "1", null));
        refused("indexes are 0 to 299", () -> data.editElement(array, 300, "1", null));
        refused("no array", () -> data.editElement(object, 0, "1", null));
        refused("but the place holds test.Plain", () -> data.editField(object, "next", "0x" + Integer.toHexString(array), null));
        refused("no object at", () -> data.object(object + 4, 0, 0));
        refused("no address of an object", () -> data.object(12345, 0, 0));
        refused("no class 'test.Nothing'", () -> data.statics("test.Nothing"));
        assertEquals("17", field(data.object(object, 0, 0), "number").value());
    }

    private static void refused(String reason, Runnable action) {
        ClientException failure = assertThrows(ClientException.class, action::run);
        assertTrue(failure.getMessage().contains(reason), failure.getMessage());
    }

    @Test
    @Order(7)
    void pathsLeadFromRootsToObjects() {
        int object = data.statics("test.Plain").fields().get(0).reference();
        int array = field(data.object(object, 0, 0), "numbers").reference();
        HeapPaths paths = data.paths(array, 3, text -> { }, () -> false);
        assertEquals("static test.Plain.only", paths.paths().get(0).root());
        assertEquals(List.of("numbers", ""), paths.paths().get(0).steps().stream().map(HeapPaths.Step::via).toList());
        HeapPaths referrers = data.referrers(array, 3, text -> { }, () -> false);
        assertEquals(object, referrers.paths().get(0).steps().get(0).address());
        assertTrue(data.roots(false).roots().stream().anyMatch(r -> r.name().equals("demo.Counter") && r.registered()));
        assertTrue(data.histogram().classes().stream().anyMatch(c -> c.name().equals("test.Plain") && c.objects() == 2));
        ClientException cancelled = assertThrows(ClientException.class, () -> data.paths(array, 1000, text -> { }, () -> true));
        assertEquals("cancelled", cancelled.getMessage());
    }

    @Test
    @Order(8)
    void aRestartedNodeGoesOnInTheSameRecording() {
        EventBatch before = data.events(-1, 0);
        data.node("restart", 1);
        long[] cursor = { before.next() };
        boolean[] booted = new boolean[1];
        await("its first event", () -> {
            EventBatch batch = data.events(cursor[0], ENOUGH);
            for (int i = 0; i < batch.size(); i++) {
                booted[0] |= batch.station()[i] == 1 && batch.kind()[i] == EventKind.BOOT;
            }
            cursor[0] = batch.next();
            return booted[0];
        });
        EventBatch after = data.events(cursor[0], 0);
        assertEquals(before.run(), after.run());
        assertEquals(2, after.sources().stream().filter(s -> s.station() == 1).findFirst().orElseThrow().boots());
        ClusterState state = data.state();
        ClusterState.Station host = state.stations().get(state.stations().size() - 1);
        assertTrue(host.host() && host.member() && host.commits() > 0, host.toString());
        assertFalse(host.transactions().isEmpty());
        refused("no node 17", () -> data.node("kill", 17));
    }

    @Test
    @Order(9)
    void afterAKillWhatIsLeftOfTheHeapIsShown() {
        for (int i = 0; i < 20; i++) {
            data.run("test.Plain", List.of(), 1);
        }
        await("their end", () -> data.state().stations().get(1).transactions().isEmpty());
        int object = only("test.Plain");
        data.node("kill", 1);
        assertTrue(cluster.station().await(e -> !e.isMember(1), LIMIT), "the dead node leaves the cluster");
        HeapSummary summary = data.histogram();
        PageTable table = data.pages(0, 1 << 15, 0);
        List<Integer> lost = java.util.stream.IntStream.range(0, table.size()).filter(i -> table.state()[i] == PageTable.LOST)
                .mapToObj(i -> table.page()[i]).toList();
        assertTrue(lost.containsAll(summary.lostPages()), summary.lostPages() + " of " + lost);
        assertTrue(summary.classes().stream().anyMatch(c -> c.name().equals("demo.Counter")), summary.toString());
        for (int page : lost.subList(0, Math.min(3, lost.size()))) {
            refused("lost", () -> data.object(plurix.dhs.AddressSpace.addressOf(page) + 4, 0, 0));
        }
        assertFalse(data.roots(true).roots().isEmpty());
        assertTrue(data.statics("test.Plain").fields().get(0).reference() == object);
        assertFalse(data.instances("java.lang.Object", 0, 10).objects().isEmpty());
    }
}
