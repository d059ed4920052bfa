package org.plurix.cluster.launch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.function.Function;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.plurix.cluster.client.RunDirectory;
import org.plurix.cluster.control.Commands;
import org.plurix.cluster.control.ControlException;
import org.plurix.cluster.control.Migration;
import org.plurix.cluster.control.NamedObjects;
import org.plurix.cluster.control.StationInfo;
import org.plurix.cluster.control.SystemView;
import org.plurix.cluster.control.TransactionInfo;
import org.plurix.cluster.deploy.DeployReport;
import org.plurix.cluster.deploy.DeployService;
import org.plurix.cluster.heap.HeapException;
import org.plurix.cluster.heap.HeapObject;
import org.plurix.cluster.station.HeapSession;
import org.plurix.pjc.deploy.ClassResult;
import org.plurix.pjc.front.SourceFile;

/** The whole line on three real QEMU nodes. The tests build on each other: one cluster serves all. */
@Tag("qemu")
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class QemuClusterTest {
    private static final Duration LIMIT = Duration.ofSeconds(120);
    private static final int NODES = 3;
    private static final String IDLER = """
            package test;
            public final class Idler extends plurix.Transaction {
                public int runs;
                public int station;
                public void run() { runs++; station = STATION.id; waitForChange(); }
            }
            """;
    private static final String VERSION = """
            package test;
            public final class Version {
                public static int seen;
                public static void run() { seen = number(); }
                static int number() { return 1; }
            }
            """;

    private static RunDirectory directory;
    private static LocalCluster cluster;
    private static DeployService deploys;

    @BeforeAll
    static void start() throws IOException {
        BootImage image = new ImageBuilder(ImageBuilder.projectHome()).image(System.out::println);
        directory = RunDirectory.of("test-" + ProcessHandle.current().pid());
        directory.create();
        cluster = new LocalCluster(new ClusterOptions(directory.name(), NODES, 32, directory.path(), directory.ramPath(), false), image);
        deploys = new DeployService(cluster);
    }

    @AfterAll
    static void end() throws IOException {
        if (cluster != null) {
            List<Long> processes = cluster.status().stream().map(NodeStatus::pid).filter(pid -> pid != 0).toList();
            cluster.close();
            directory.delete();
            assertFalse(Files.exists(directory.path()) || Files.exists(directory.ramPath()), "files stay behind");
            processes.forEach(pid -> assertFalse(ProcessHandle.of(pid).map(ProcessHandle::isAlive).orElse(false), "process " + pid));
        }
    }

    private static <T> T read(Function<HeapSession, T> body) {
        return cluster.heap().read("test", LIMIT, body);
    }

    private static <T> T update(Function<HeapSession, T> body) {
        return cluster.heap().update("test", LIMIT, body);
    }

    private static void await(String what, BooleanSupplier condition) {
        long end = System.nanoTime() + LIMIT.toNanos();
        while (!condition.getAsBoolean()) {
            assertTrue(System.nanoTime() < end, () -> what + " did not happen; stations: " + read(s -> new SystemView(s).stations()));
            long commit = cluster.station().query(e -> e.commitNumber());
            cluster.station().await(e -> e.commitNumber() != commit, Duration.ofMillis(100));
        }
    }

    private static int number(String object, String field) {
        return read(s -> {
            HeapObject found = NamedObjects.find(s, object);
            return found == null ? -1 : found.getInt(field);
        });
    }

    private static int staticNumber(String type, String field) {
        return read(s -> s.memory().load32(s.reader().staticAddress(s.reader().findClass(type), field)));
    }

    private static DeployReport deploy(String path, String source) {
        return deploys.deployFiles(List.of(new SourceFile(path, source)));
    }

    @Test
    @Order(1)
    void threeNodesJoin() {
        cluster.awaitFounded();
        for (int i = 0; i < NODES; i++) {
            assertEquals(i, cluster.addNode());
        }
        for (int i = 0; i < NODES; i++) {
            cluster.awaitReady(i, LIMIT);
        }
        List<StationInfo> stations = read(s -> new SystemView(s).stations());
        assertEquals(List.of("node0", "node1", "node2"), stations.stream().map(StationInfo::name).toList());
        assertTrue(cluster.status().stream().allMatch(n -> n.member() && n.state() == NodeState.READY), cluster.status().toString());
    }

    @Test
    @Order(2)
    void deployedCounterIsExactOnAllNodes() throws IOException {
        Path demos = ImageBuilder.projectHome().resolve("runtime-image/demos/src");
        DeployReport report = deploys.deploy(List.of(demos));
        assertTrue(report.classes().stream().allMatch(ClassResult::applied), report.toString());
        update(s -> Commands.start(s, "demo.Counter", List.of("200"), 0));
        await("the counter", () -> number("demo.Counter", "running") == 0);
        assertEquals(NODES * 200, number("demo.Counter", "value"));
        assertEquals(List.of(), read(s -> new SystemView(s).stations()).stream().flatMap(s -> s.failures().stream()).toList());
    }

    @Test
    @Order(3)
    void aTransactionMigratesAndRunsThere() {
        deploy("test/Idler.java", IDLER);
        update(s -> Commands.start(s, "test.Idler", List.of(), 1));
        await("the start", () -> idler(1) != null && idlerField("runs") > 0);
        assertEquals(1, idlerField("station"));
        TransactionInfo moved = Migration.run(cluster.heap(), "test.Idler", 2, LIMIT);
        assertEquals(1, moved.station());
        await("running at node 2", () -> idlerField("station") == 2);
        assertEquals(moved.id(), idler(2).id());
        assertThrows(ControlException.class, () -> Migration.run(cluster.heap(), "test.Idler", 2, LIMIT), "it is there already");
        assertThrows(ControlException.class, () -> Migration.run(cluster.heap(), "test.Idler", 40, LIMIT), "no such station");
        assertThrows(ControlException.class, () -> Migration.run(cluster.heap(), "nonsense", 1, LIMIT), "no such transaction");
    }

    private static TransactionInfo idler(int station) {
        return read(s -> new SystemView(s).stations()).stream().filter(s -> s.id() == station).flatMap(s -> s.transactions().stream())
                .filter(t -> t.type().equals("test.Idler")).findFirst().orElse(null);
    }

    private static int idlerField(String name) {
        TransactionInfo at = idler(1) != null ? idler(1) : idler(2);
        return read(s -> s.reader().object(at.address()).getInt(name));
    }

    @Test
    @Order(4)
    void changedCodeRunsOnEveryNodeAfterADeploy() {
        assertEquals(ClassResult.Status.NEW, deploy("test/Version.java", VERSION).classes().get(0).status());
        runVersion(0, 1);
        DeployReport changed = deploy("test/Version.java", VERSION.replace("return 1", "return 2"));
        assertEquals(ClassResult.Status.CHANGED, changed.classes().get(0).status());
        for (int node = 0; node < NODES; node++) {
            update(s -> {
                s.memory().store32(s.reader().staticAddress(s.reader().findClass("test.Version"), "seen"), 0);
                return null;
            });
            runVersion(node, 2);
        }
    }

    private static void runVersion(int node, int expected) {
        update(s -> Commands.start(s, "test.Version", List.of(), node));
        await("version on node " + node, () -> staticNumber("test.Version", "seen") != 0);
        assertEquals(expected, staticNumber("test.Version", "seen"), "node " + node);
    }

    @Test
    @Order(5)
    void badInputIsRefusedAndChangesNothing() {
        BuildException wrong = assertThrows(BuildException.class,
                () -> deploy("test/Wrong.java", "package test;\nclass Wrong {\n    int x = \"text\";\n}\n"));
        assertTrue(wrong.getMessage().contains("test/Wrong.java:3"), wrong.getMessage());
        HeapException unknown = assertThrows(HeapException.class, () -> update(s -> Commands.start(s, "test.Wrong", List.of(), 0)));
        assertTrue(unknown.getMessage().contains("demo.Counter"), unknown.getMessage());
        assertThrows(ControlException.class, () -> cluster.kill(17));
        boolean present = read(s -> s.reader().classes().containsKey("test.Wrong"));
        assertFalse(present);
    }

    @Test
    @Order(6)
    void anUncaughtExceptionIsReportedAndTheNodeGoesOn() {
        deploy("test/Fails.java", """
                package test;
                public final class Fails {
                    public static void run() {
                        int[] none = new int[1];
                        none[3] = 1;
                    }
                }
                """);
        update(s -> Commands.start(s, "test.Fails", List.of(), 1));
        await("the failure", () -> read(s -> new SystemView(s).stations()).get(1).failureCount() > 0);
        List<String> failures = read(s -> new SystemView(s).stations()).get(1).failures();
        String text = failures.get(failures.size() - 1);
        assertTrue(text.contains("ArrayIndexOutOfBoundsException") && text.contains("Fails.java:5"), text);
        runVersionAgain(1);
    }

    private static void runVersionAgain(int node) {
        update(s -> {
            s.memory().store32(s.reader().staticAddress(s.reader().findClass("test.Version"), "seen"), 0);
            return null;
        });
        runVersion(node, 2);
    }

    @Test
    @Order(7)
    void aKilledNodeIsReportedTheOthersGoOnAndItComesBack() {
        await("copies of all pages", cluster::isReplicated);
        assertTrue(ProcessHandle.of(cluster.process(2).pid()).orElseThrow().destroyForcibly());
        await("the report", () -> cluster.notices().all().stream().anyMatch(n -> n.station() == 2 && n.text().contains("QEMU ended")));
        assertEquals(NodeState.DEAD, cluster.state(2));
        assertTrue(cluster.station().await(e -> !e.isMember(2), LIMIT), "the dead node leaves the cluster");
        runVersionAgain(0);
        runVersionAgain(1);
        cluster.restart(2, LIMIT);
        runVersionAgain(2);
    }

    @Test
    @Order(8)
    void aFrozenNodeIsReportedAsSilent() {
        await("copies of all pages", cluster::isReplicated);
        cluster.process(1).freeze();
        await("the report", () -> cluster.state(1) == NodeState.SILENT);
        cluster.process(1).resume();
        cluster.restart(1, LIMIT);
        runVersionAgain(1);
    }
}
