package org.plurix.dsl.run;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.plurix.cluster.client.RunDirectory;
import org.plurix.dsl.EnglishTexts;

/** Descriptions on real nodes: one whose expectations hold, one of which one does not. Nothing of the cluster is left. */
@Tag("qemu")
@ExtendWith(EnglishTexts.class)
class ScenarioQemuTest {
    private static final Path DEMOS = Path.of(System.getProperty("plurix.home"), "runtime-image/demos");
    private final StringWriter out = new StringWriter();
    private final String name = "scenario-" + ProcessHandle.current().pid();

    @TempDir
    Path folder;

    private int run(Path file) throws Exception {
        PrintWriter writer = new PrintWriter(out, true);
        int exit = ScenarioCommand.run(file, new ScenarioCommand.Options(name, false, false), writer, writer);
        assertFalse(Files.exists(RunDirectory.of(name).path()), "something of the cluster is left");
        return exit;
    }

    @Test
    void theCounterExampleHolds() throws Exception {
        assertEquals(ScenarioCommand.GOOD, run(DEMOS.resolve("counter.cluster")), out.toString());
        assertTrue(out.toString().contains("all hold"), out.toString());
    }

    @Test
    void aWrongExpectationFails() throws Exception {
        Path file = Files.writeString(folder.resolve("wrong.cluster"), """
                cluster Wrong {
                    nodes 2
                    sources "%s"
                    start demo.Counter(20)
                    at 500ms loss 5%% for 500ms
                    expect all transactions done within 3min
                    expect demo.Counter.value == 41
                    expect sum demo.Counter.value == 40
                    expect output contains "READY station=1" on node1
                }
                """.formatted(DEMOS.resolve("src")));
        assertEquals(ScenarioCommand.FAILED, run(file), out.toString());
        assertTrue(out.toString().contains("FAILED  demo.Counter.value == 41 (40 in object "), out.toString());
        assertTrue(out.toString().contains("4 expectations, 1 failed"), out.toString());
    }
}
