package plurix.dhs.sim;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The engine under seeded faults: no seed may show a violation. A failing seed is printed and becomes a test of its own below. */
class SimulationTest {
    private static List<String> run(long seed, int nodes, String faults, String workload, int transactions) {
        Simulation.Options o = new Simulation.Options();
        o.seed = seed;
        o.nodes = nodes;
        o.faults = Faults.named(faults);
        o.workload = workload;
        o.transactionsPerNode = transactions;
        List<String> found = new ArrayList<>();
        for (String violation : new Simulation(o).run()) {
            found.add(o + ": " + violation);
        }
        return found;
    }

    private static void runAll(long first, long last, int nodes, String faults, String workload, int transactions) {
        List<String> found = new ArrayList<>();
        for (long seed = first; seed <= last; seed++) {
            found.addAll(run(seed, nodes == 0 ? 3 + (int) (seed % 5) : nodes, faults, workload, transactions));
        }
        assertEquals(List.of(), found);
    }

    @ParameterizedTest
    @ValueSource(strings = {"none", "loss", "tight", "storm", "partition", "crash", "chaos"})
    void manySeedsOfMixedWork(String faults) {
        runAll(1, 45, 0, faults, "mixed", 40);
    }

    @ParameterizedTest
    @CsvSource({"counter,loss", "bank,storm", "random,chaos"})
    void oneKindOfWork(String workload, String faults) {
        runAll(1001, 1020, 4, faults, workload, 100);
    }

    @Test
    void sixteenNodes() {
        runAll(2001, 2002, 16, "chaos", "mixed", 20);
    }

    @ParameterizedTest
    @Tag("slow")
    @ValueSource(strings = {"none", "loss", "tight", "storm", "partition", "crash", "chaos"})
    void thousandSeedsOfMixedWork(String faults) {
        runAll(10_001, 11_000, 0, faults, "mixed", 60);
    }

    @Test
    @Tag("slow")
    void manySeedsWithSixteenNodes() {
        runAll(20_001, 20_100, 16, "chaos", "mixed", 30);
    }

    @Test
    void theSameSeedGivesTheSameRun() {
        assertEquals(figures(7), figures(7));
        assertTrue(!figures(7).equals(figures(8)));
    }

    private static String figures(long seed) {
        Simulation.Options o = new Simulation.Options();
        o.seed = seed;
        o.faults = Faults.named("chaos");
        Simulation s = new Simulation(o);
        s.run();
        return s.figures();
    }

    // ---- seeds that once failed ----

    /** An abort unmapped pages whose frames it had already given back. */
    @Test
    void abortOfFreshPages() {
        assertEquals(List.of(), run(3, 6, "none", "mixed", 40));
    }

    /** A deposed holder that caught up from a log still signed frames as holder and made a peer take a dropped commit for decided. */
    @Test
    void deposedHolderAfterPartition() {
        assertEquals(List.of(), run(109, 7, "partition", "mixed", 40));
    }

    /** A commit whose resident pages died with its committer was adopted by the next epoch and never completed. */
    @Test
    void commitWhoseContentDiedWithItsCommitter() {
        assertEquals(List.of(), run(135, 3, "chaos", "mixed", 40));
    }

    /** A committer gave its transaction up when another commit was merely proposed under its number; then the first one was decided. */
    @Test
    void commitDecidedAfterItsNumberWasContested() {
        assertEquals(List.of(), run(28, 6, "chaos", "mixed", 40));
    }

    /** A candidate was removed, welcomed back into the older epoch, and won its old election in it: two tokens of one epoch. */
    @Test
    void removedCandidateGivesUp() {
        assertEquals(List.of(), run(166, 4, "chaos", "mixed", 40));
    }

    /** A late part of the directory brought back the owner of a page that was known as lost. */
    @Test
    void lossOfAnOwnerIsFinal() {
        assertEquals(List.of(), run(549, 7, "chaos", "mixed", 40));
    }

    /** Deposed holders served what they had in flight under a number that was decided otherwise. */
    @Test
    void contentInFlightIsNobodyElsesVersion() {
        assertEquals(List.of(), run(20019, 16, "chaos", "mixed", 30));
        assertEquals(List.of(), run(20043, 16, "chaos", "mixed", 30));
    }
}
