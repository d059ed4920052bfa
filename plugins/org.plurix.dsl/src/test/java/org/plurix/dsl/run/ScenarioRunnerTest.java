package org.plurix.dsl.run;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.function.BooleanSupplier;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.plurix.dsl.EnglishTexts;
import org.plurix.dsl.Golden;
import org.plurix.dsl.description.ClusterDescription;
import org.plurix.dsl.files.ClusterFiles;

/** Order, times and results of scenarios, on a cluster and a clock that are played. */
@ExtendWith(EnglishTexts.class)
class ScenarioRunnerTest {
    private final PlayedCluster cluster = new PlayedCluster();

    @TempDir
    Path folder;

    private ClusterDescription description(String text) throws IOException {
        Path demo = Files.createDirectories(folder.resolve("src/demo"));
        Files.writeString(demo.resolve("Main.java"), "package demo; class Main { static int count; int[] parts; }");
        return ClusterFiles.load(Files.writeString(folder.resolve("test.cluster"), text)).description().orElseThrow();
    }

    private ScenarioResult run(String text) throws IOException {
        return run(text, () -> false);
    }

    private ScenarioResult run(String text, BooleanSupplier cancelled) throws IOException {
        return new ScenarioRunner(description(text), cluster, cluster, new ScenarioListener() {
            @Override
            public void happened(long nanos, String what) {
                cluster.log(String.format(Locale.ROOT, "     %.2f %s", nanos / 1e9, what));
            }

            @Override
            public void status(long nanos, String what) {
                cluster.statuses++;
            }
        }, cancelled).run();
    }

    @Test
    void everythingHappensAtItsTime() throws IOException {
        cluster.output(4.5, 1, "hello from b");
        cluster.doneAt(20);
        ScenarioResult result = run("""
                cluster Times {
                    nodes a, b, c
                    network { loss 1% seed 9 }
                    sources "src"
                    start demo.Main(1, "x") on b priority 7
                    at 2s loss 10% latency 1ms for 3s
                    at 3s partition { a, host | b, c } for 500ms
                    at 4s loss 20%
                    at 6s kill c
                    at 7s expect c is killed
                    at 8s restart c
                    at 9s migrate "worker" to a
                    at 9s deploy "src"
                    expect all transactions done within 60s
                    expect output contains "hello" on b
                    expect output contains "hello"
                    expect sum demo.Main.parts == 6
                    expect demo.Main.count == 4
                    expect commits > 10 on a
                    expect no lost pages
                    expect no failures
                    expect a, b, c are ready
                }
                """);
        Golden.check("times.txt", cluster.log.toString().replace(folder.toString(), "FOLDER"));
        Golden.check("report.txt", ScenarioReport.text(description("cluster Times { nodes a, b, c }"), result));
        assertNull(result.error());
        assertTrue(result.isGood());
        assertTrue(cluster.statuses > 10 && cluster.statuses < 40, cluster.statuses + " statuses in 20 s");
        assertEquals(0, cluster.followers);
    }

    @Test
    void whatDoesNotHoldIsToldAndTheRestIsStillChecked() throws IOException {
        cluster.output(0.1, 0, "line");
        cluster.failures.add("node1: demo.Main: NullPointerException");
        ScenarioResult result = run("""
                cluster Fails {
                    nodes a, b
                    sources "src"
                    expect output matches "^l.ne$" on all
                    expect demo.Main.count == 5
                    expect demo.Main.parts == "none"
                    expect demo.Main.count != 5
                    expect sum demo.Main.count > 4
                    expect aborts < 1 within 3s
                    expect no failures
                    expect b is dead
                }
                """);
        assertFalse(result.isGood());
        assertNull(result.error());
        StringBuilder text = new StringBuilder();
        result.checks().forEach(c -> text.append(c.holds() ? "ok     " : "FAILED ").append(c.expectation().text()).append(" | ").append(c.detail())
                .append(String.format(Locale.ROOT, " | %.1f s%n", c.waitedNanos() / 1e9)));
        Golden.check("failures.txt", text.toString());
    }

    @Test
    void anActionThatFailsBreaksTheScenarioOff() throws IOException {
        cluster.refuse = "kill";
        ScenarioResult result = run("cluster A { at 1s kill node0 at 2s restart node0 expect no failures }");
        assertEquals("node 0 cannot be killed", result.error());
        assertTrue(result.checks().isEmpty() && !result.isGood());
        assertFalse(cluster.log.toString().contains("restart"));
        assertTrue(ScenarioReport.text(description("cluster A {}"), result).contains("broken off: node 0 cannot be killed"));
    }

    @Test
    void whatCannotBeFoundOutDoesNotHold() throws IOException {
        cluster.refuse = "lostPages";
        ScenarioResult result = run("cluster A { expect no lost pages within 2s expect no failures }");
        assertEquals(List.of(false, true), result.checks().stream().map(ScenarioResult.Check::holds).toList());
        assertTrue(result.checks().get(0).detail().contains("cannot be counted"));
    }

    @Test
    void cancelEndsTheWaiting() throws IOException {
        ScenarioResult result = run("cluster A { at 1s heal at 100s heal }", () -> cluster.seconds() > 30);
        assertEquals("broken off", result.error());
        assertTrue(cluster.seconds() < 40);
    }

    @Test
    void aLaterChangeOfTheSameThingOutlivesTheEndOfAnEarlierOne() throws IOException {
        run("cluster A { at 1s loss 10% for 10s at 2s loss 20% at 3s partition { node0 | node1 } for 5s at 4s heal at 5s partition { node2 | node1 } }");
        assertTrue(cluster.log.toString().strip().endsWith("end of: loss 10% for 10s"), cluster.log.toString());
        assertEquals("network loss=200000 delay=0 jitter=0 duplicate=0 reorder=0 seed=1 [[2], [1]]", cluster.lastNetwork);
    }

    @Test
    void namesOfClusters() throws IOException {
        assertEquals("A_b", ScenarioCommand.nameOf(description("cluster A$b {}")));
        assertEquals(24, ScenarioCommand.nameOf(description("cluster A234567890123456789012345678901234567890 {}")).length());
        assertEquals(48, ScenarioCommand.upOptions(description("cluster A { nodes 2 { memory 48M } }"), "x").memoryMiB());
    }
}
