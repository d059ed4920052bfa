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
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The TLA+ models, checked by TLC: token, commit, election and pages (src/tla/Dhs.tla), members that come and go (src/tla/Members.tla). No state
 * breaks an invariant, and with a rule of the protocol switched off one does. More: -Dplurix.tla.commits=N -Dplurix.tla.epochs=N
 * -Dplurix.tla.pages=N (hours).
 */
@Tag("slow")
class ProtocolModelTest {
    private static final List<String> RULES = List.of("CAUGHT_UP", "ADOPT", "VALIDATE_READS", "ACKNOWLEDGE", "EPOCH", "TOKEN", "CHECK_VERSION");

    @TempDir
    Path work;

    @Test
    void noStateBreaksAnInvariant() throws Exception {
        String report = check("Dhs", configuration("", Integer.getInteger("plurix.tla.commits", 2), Integer.getInteger("plurix.tla.epochs", 1),
                Integer.getInteger("plurix.tla.pages", 1)));
        assertTrue(report.contains("Model checking completed. No error has been found."), report);
        assertTrue(report.contains(" 0 states left on queue."), report);
    }

    /** CAUGHT_UP alone breaks nothing: who is behind is refused by the acceptors. It spares a round, so it has no line here. */
    @ParameterizedTest
    @CsvSource({"ADOPT,Agreement", "VALIDATE_READS,Opacity", "ACKNOWLEDGE,Agreement", "EPOCH,Agreement", "TOKEN,Agreement", "CHECK_VERSION,Opacity"})
    void missingRuleIsNoticed(String rule, String invariant) throws Exception {
        String report = check("Dhs", configuration(rule, 2, 1, 1));
        assertTrue(report.contains("Invariant " + invariant + " is violated."), report);
    }

    @ParameterizedTest
    @ValueSource(strings = {"{1, 2, 3}", "{1, 2}"})
    void membersComeAndGoWithoutABrokenInvariant(String initial) throws Exception {
        String report = check("Members", members(initial, ""));
        assertTrue(report.contains("Model checking completed. No error has been found."), report);
        assertTrue(report.contains(" 0 states left on queue."), report);
    }

    /** NEW_QUORUM has no line here: within these bounds it breaks nothing alone. */
    @ParameterizedTest
    @ValueSource(strings = {"OLD_QUORUM", "SENIOR", "ADOPT"})
    void missingRuleOfMembershipIsNoticed(String rule) throws Exception {
        String report = check("Members", members("{1, 2, 3}", rule));
        assertTrue(report.contains("Invariant Agreement is violated."), report);
    }

    private static String members(String initial, String off) {
        StringBuilder text = new StringBuilder("SPECIFICATION Spec\nCONSTANTS\n Stations = {1, 2, 3}\n Initial = " + initial + "\n MaxCommit = 2\n MaxEpoch = 1\n");
        List.of("OLD_QUORUM", "NEW_QUORUM", "SENIOR", "ADOPT")
                .forEach(rule -> text.append(' ').append(rule).append(" = ").append(rule.equals(off) ? "FALSE" : "TRUE").append('\n'));
        return text.append("INVARIANTS Agreement Durable\nCHECK_DEADLOCK FALSE\n").toString();
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
    private String check(String module, String configuration) throws IOException, InterruptedException {
        Path model = Path.of(System.getProperty("plurix.home"), "runtime-image/dhs/src/tla/" + module + ".tla");
        Files.copy(model, work.resolve(module + ".tla"));
        Files.writeString(work.resolve(module + ".cfg"), configuration);
        String jar = Path.of(tlc2.TLC.class.getProtectionDomain().getCodeSource().getLocation().getPath()).toString();
        Path output = work.resolve("report.txt");
        Process process = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-XX:+UseParallelGC", "-Xmx1g",
                "-Djava.io.tmpdir=" + work, "-cp", jar, "tlc2.TLC", "-workers", "auto", "-metadir", work.resolve("states").toString(),
                "-config", module + ".cfg", module + ".tla").directory(work.toFile()).redirectErrorStream(true).redirectOutput(output.toFile()).start();
        try {
            process.waitFor();
        } finally {
            process.destroyForcibly();
        }
        return Files.readString(output);
    }
}
