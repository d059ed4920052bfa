package org.plurix.cluster.kernel;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.stream.IntStream;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.plurix.cluster.client.RunDirectory;
import org.plurix.cluster.control.Commands;
import org.plurix.cluster.control.StationInfo;
import org.plurix.cluster.control.SystemView;
import org.plurix.cluster.deploy.DeployReport;
import org.plurix.cluster.deploy.DeployService;
import org.plurix.cluster.launch.BootImage;
import org.plurix.cluster.launch.ClusterOptions;
import org.plurix.cluster.launch.ImageBuilder;
import org.plurix.cluster.launch.LocalCluster;
import org.plurix.pjc.deploy.ClassResult;

/**
 * What a node does with programs that fail, need much memory, print and wait: {@code programs/behaviour}, deployed to two real nodes. The
 * tests share the cluster, none depends on another.
 */
@Tag("qemu")
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class NodeProgramsTest {
    private static final Duration LIMIT = Duration.ofSeconds(120);
    private static final int NODES = 2;

    private static RunDirectory directory;
    private static LocalCluster cluster;

    @BeforeAll
    static void start() throws IOException, URISyntaxException {
        BootImage image = new ImageBuilder(ImageBuilder.projectHome()).image(System.out::println);
        directory = RunDirectory.of("programs-" + ProcessHandle.current().pid());
        directory.create();
        cluster = new LocalCluster(new ClusterOptions(directory.name(), NODES, 32, directory.path(), directory.ramPath(), false), image);
        cluster.awaitFounded();
        for (int i = 0; i < NODES; i++) {
            cluster.addNode();
        }
        for (int i = 0; i < NODES; i++) {
            cluster.awaitReady(i, LIMIT);
        }
        Path programs = Path.of(NodeProgramsTest.class.getResource("/programs").toURI());
        DeployReport report = new DeployService(cluster).deploy(List.of(programs));
        assertTrue(report.classes().stream().allMatch(ClassResult::applied), report.toString());
    }

    @AfterAll
    static void end() throws IOException {
        if (cluster != null) {
            cluster.close();
        }
        directory.delete();
    }

    private static void run(int node, String className, String... arguments) {
        cluster.heap().update("start " + className, LIMIT, s -> Commands.start(s, className, List.of(arguments), node));
    }

    private static StationInfo station(int node) {
        return cluster.heap().read("stations", LIMIT, s -> new SystemView(s).stations()).get(node);
    }

    private static String console(int node) {
        try {
            return Files.readString(cluster.process(node).config().consoleLog());
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void await(String what, BooleanSupplier condition) {
        long end = System.nanoTime() + LIMIT.toNanos();
        while (!condition.getAsBoolean()) {
            assertTrue(System.nanoTime() < end, () -> what + " did not happen; console of node 0:\n" + console(0));
            long commit = cluster.station().query(e -> e.commitNumber());
            cluster.station().await(e -> e.commitNumber() != commit, Duration.ofMillis(50));
        }
    }

    /** Runs one kind of failure at node 0 and returns the text that the station keeps of it. */
    private static String failureOf(String kind) {
        int before = station(0).failureCount();
        run(0, "behaviour.Start", kind);
        await("failure of " + kind, () -> station(0).failureCount() > before);
        List<String> failures = station(0).failures();
        String text = failures.get(failures.size() - 1);
        assertTrue(text.startsWith("transaction " + kind + ": "), text);
        await("report of " + kind, () -> console(0).contains("transaction " + kind + " failed: "));
        assertTrue(station(0).transactions().stream().noneMatch(t -> t.name().equals(kind)), "it left the vector");
        return text;
    }

    private static void assertFailure(String kind, String exception, String method) {
        String text = failureOf(kind);
        assertTrue(text.contains(exception), text);
        assertTrue(text.contains("at behaviour.Behaviour." + method + "(Behaviour.java:"), text);
        assertFalse(text.contains("plurix.kernel.Loop"), text);
    }

    @Test
    @Order(1)
    void wrongAccessesAndOperationsAreExceptions() {
        assertFailure("null", "java.lang.NullPointerException", "run");
        assertFailure("divide", "java.lang.ArithmeticException: / by zero", "run");
        assertFailure("bounds", "java.lang.ArrayIndexOutOfBoundsException: Index 3 out of bounds for length 3", "run");
        assertFailure("cast", "java.lang.ClassCastException", "run");
        assertFailure("stack", "java.lang.StackOverflowError", "deep");
        assertFalse(console(0).contains("never printed"), "output of a run that was undone");
    }

    @Test
    @Order(2)
    void theEndOfMemoryAndOfTimeHitsOnlyTheTransaction() {
        assertFailure("memory", "java.lang.OutOfMemoryError", "run");
        String text = failureOf("endless");
        assertTrue(text.contains("time limit of 500 ms exceeded") && text.contains("at behaviour.Behaviour.run(Behaviour.java:"), text);
    }

    @Test
    @Order(3)
    void aProgramMayCatchThem() {
        run(0, "behaviour.Start", "caught");
        await("the last line", () -> console(0).contains("caught java.lang.OutOfMemoryError"));
        assertTrue(console(0).contains(
                "caught java.lang.NullPointerException\ncaught / by zero\ncaught java.lang.StackOverflowError\ncaught java.lang.OutOfMemoryError\n"),
                console(0));
    }

    @Test
    @Order(4)
    void aRunThatNeedsMoreMemoryIsRepeatedAndPrintsOnce() {
        run(1, "behaviour.Start", "large");
        await("the result", () -> console(1).contains("large 780 at node1"));
        assertEquals(2, console(1).split("large begins", -1).length, console(1));
    }

    @Test
    @Order(5)
    void outputOfAbortedTriesIsNeverSeen() {
        run(0, "behaviour.Tick");
        run(1, "behaviour.Tick");
        await("the last tick", () -> ticks().size() >= 120);
        List<Integer> seen = ticks();
        Collections.sort(seen);
        assertEquals(IntStream.rangeClosed(1, 120).boxed().toList(), seen);
    }

    private static List<Integer> ticks() {
        List<Integer> result = new ArrayList<>();
        for (int node = 0; node < NODES; node++) {
            String text = console(node);
            text.substring(0, text.lastIndexOf('\n') + 1).lines().filter(l -> l.startsWith("tick "))
                    .forEach(l -> result.add(Integer.parseInt(l.substring("tick ".length()).trim())));
        }
        return result;
    }

    @Test
    @Order(6)
    void aWaitingTransactionWakesWhenAnotherStationChangesWhatItRead() {
        run(0, "behaviour.Listener");
        await("its first look", () -> station(0).transactions().stream().anyMatch(t -> t.type().equals("behaviour.Listener")));
        run(1, "behaviour.Listener$Speaker");
        await("the word", () -> console(0).contains("heard hello from node1"));
        await("its end", () -> station(0).transactions().stream().noneMatch(t -> t.type().equals("behaviour.Listener")));
    }
}
