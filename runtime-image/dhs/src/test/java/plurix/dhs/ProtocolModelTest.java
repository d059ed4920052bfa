package plurix.dhs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * The TLA+ model of token, commit and election (src/tla/Dhs.tla), checked by TLC: no state breaks an invariant, and with a rule of the protocol
 * switched off one does. More: -Dplurix.tla.commits=N -Dplurix.tla.epochs=N -Dplurix.tla.pages=N (hours).
 */
@Tag("slow")
class ProtocolModelTest {
    private static final List<String> RULES = List.of("CAUGHT_UP", "ADOPT", "VALIDATE_READS", "ACKNOWLEDGE", "EPOCH", "TOKEN", "CHECK_VERSION");

    @TempDir
    Path work;

    @Test
    void noStateBreaksAnInvariant() throws Exception {
        String report = check(configuration("", Integer.getInteger("plurix.tla.commits", 2), Integer.getInteger("plurix.tla.epochs", 1),
                Integer.getInteger("plurix.tla.pages", 1)));
        assertTrue(report.contains("Model checking completed. No error has been found."), report);
        assertTrue(report.contains(" 0 states left on queue."), report);
    }

    /** CAUGHT_UP alone breaks nothing: who is behind is refused by the acceptors. It spares a round, so it has no line here. */
    @ParameterizedTest
    @CsvSource({"ADOPT,Agreement", "VALIDATE_READS,Opacity", "ACKNOWLEDGE,Agreement", "EPOCH,Agreement", "TOKEN,Agreement", "CHECK_VERSION,Opacity"})
    void missingRuleIsNoticed(String rule, String invariant) throws Exception {
        String report = check(configuration(rule, 2, 1, 1));
        assertTrue(report.contains("Invariant " + invariant + " is violated."), report);
    }

    /** The rules of the model are rules of the engine, by name. */
    @Test
    void rulesAreThoseOfTheEngine() throws Exception {
        Map<String, Integer> known = new TreeMap<>();
        for (var field : Rules.class.getFields()) {
            known.put(field.getName(), field.getInt(null));
        }
        for (String rule : RULES) {
            assertTrue(known.containsKey(rule), rule + " is no rule of plurix.dhs.Rules");
        }
        assertEquals(RULES.size(), RULES.stream().distinct().count());
    }

    private static String configuration(String off, int commits, int epochs, int pages) {
        StringBuilder text = new StringBuilder("SPECIFICATION Spec\nCONSTANTS\n s1 = s1\n s2 = s2\n s3 = s3\n Stations = {s1, s2, s3}\n");
        StringBuilder names = new StringBuilder();
        for (int page = 1; page <= pages; page++) {
            text.append(" p").append(page).append(" = p").append(page).append('\n');
            names.append(page == 1 ? "" : ", ").append('p').append(page);
        }
        text.append(" Pages = {").append(names).append("}\n MaxCommit = ").append(commits).append("\n MaxEpoch = ").append(epochs).append('\n');
        RULES.forEach(rule -> text.append(' ').append(rule).append(" = ").append(rule.equals(off) ? "FALSE" : "TRUE").append('\n'));
        return text.append("INVARIANTS Agreement Opacity Serializable Durable\nSYMMETRY Symmetry\nCHECK_DEADLOCK FALSE\n").toString();
    }

    /** What TLC prints. It runs in a process of its own, since it ends its JVM and keeps its state in statics. */
    private String check(String configuration) throws IOException, InterruptedException {
        Path model = Path.of(System.getProperty("plurix.home"), "runtime-image/dhs/src/tla/Dhs.tla");
        Files.copy(model, work.resolve("Dhs.tla"));
        Files.writeString(work.resolve("Dhs.cfg"), configuration);
        String jar = Path.of(tlc2.TLC.class.getProtectionDomain().getCodeSource().getLocation().getPath()).toString();
        Path output = work.resolve("report.txt");
        Process process = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-XX:+UseParallelGC", "-Xmx1g",
                "-Djava.io.tmpdir=" + work, "-cp", jar, "tlc2.TLC", "-workers", "auto", "-metadir", work.resolve("states").toString(),
                "-config", "Dhs.cfg", "Dhs.tla").directory(work.toFile()).redirectErrorStream(true).redirectOutput(output.toFile()).start();
        try {
            process.waitFor();
        } finally {
            process.destroyForcibly();
        }
        return Files.readString(output);
    }
}
