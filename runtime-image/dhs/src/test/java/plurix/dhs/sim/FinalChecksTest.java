package plurix.dhs.sim;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import plurix.dhs.sim.check.Outcome;
import plurix.dhs.sim.check.Try;
import plurix.dhs.sim.work.Layout;

/** The judgements at the end of a simulation can fail: a clean run is falsified by hand, one thing at a time. */
class FinalChecksTest {
    private Simulation simulation;
    private SimReport report;

    @BeforeEach
    void cleanRun() {
        simulation = new Simulation(new SimOptions(5, 4, "loss", "mixed", 30, 0));
        report = simulation.run();
        assertEquals(java.util.List.of(), report.violations);
    }

    private void assertNoticed(String what) {
        new FinalChecks(simulation).check();
        assertTrue(report.violations.stream().anyMatch(v -> v.contains(what)), () -> "expected '" + what + "' in " + report.violations);
    }

    /** One of the later ones, when everybody is a member and applies it. */
    private Try someCommit() {
        return simulation.history.tries.stream().filter(t -> t.outcome == Outcome.COMMITTED && t.writer()).skip(70).findFirst().orElseThrow();
    }

    private static int present(SimStation s) {
        for (int p = Layout.IMAGE_PAGES; p < Layout.PAGES; p++) {
            if (s.engine.isPresent(p)) {
                return p;
            }
        }
        throw new AssertionError("station " + s.id + " has no page");
    }

    @Test
    void aByteThatDiffers() {
        SimStation s = simulation.stations[2];
        s.pages.content(present(s))[77] ^= 1;
        assertNoticed("station 2 page");
    }

    @Test
    void aLostCommit() {
        Try t = someCommit();
        int word = t.writes.keySet().iterator().next();
        for (Try other : simulation.history.tries) {
            if (other.number > t.number) {
                other.writes.remove(word);
            }
        }
        t.writes.put(word, t.writes.get(word) + 1);
        assertNoticed("should be");
    }

    @Test
    void aCommitThatNobodyMade() {
        simulation.history.tries.remove(someCommit());
        assertNoticed("no transaction made it");
    }

    @Test
    void twoCommitsOfOneNumber() {
        Try t = someCommit();
        Try twin = new Try(t.station, t.began, t.beganAt);
        twin.outcome = Outcome.COMMITTED;
        twin.number = t.number;
        twin.writes.putAll(t.writes);
        simulation.history.tries.add(twin);
        assertNoticed("two transactions committed under number");
    }

    @Test
    void aStaleRead() {
        Try t = someCommit();
        t.read(t.writes.keySet().iterator().next(), -12345);
        assertNoticed("stale or mixed read");
    }

    @Test
    void aMixedStateInADoomedTransaction() {
        Try doomed = new Try(1, 1, 1);
        doomed.outcome = Outcome.ABORTED;
        doomed.read(Layout.IMAGE_PAGES * Layout.WORDS_PER_PAGE, 4711);
        simulation.history.tries.add(doomed);
        assertNoticed("doomed transaction saw a mixed state");
    }

    @Test
    void anOrderAgainstRealTime() {
        Try t = someCommit();
        Try late = new Try(t.station, Long.MAX_VALUE - 1, 0);
        late.ended = Long.MAX_VALUE;
        late.outcome = Outcome.COMMITTED;
        late.number = 1;
        late.read(t.writes.keySet().iterator().next(), Layout.initialWord(t.writes.keySet().iterator().next()));
        simulation.history.tries.add(late);
        assertNoticed("order against real time");
    }

    @Test
    void anIncrementTooMuch() {
        Try t = someCommit();
        t.notes.merge("counter 0", 1, Integer::sum);
        assertNoticed("counter 0");
    }

    @Test
    void aFork() {
        simulation.history.applied(0, 1, 1);
        simulation.history.applied(0, 1, 2);
        assertNoticed("fork");
    }

    @Test
    void aFrameThatIsNeverGivenBack() {
        SimStation s = simulation.stations[1];
        int page = present(s);
        s.pages.saveShadow(page);
        assertNoticed("still mapped, shadowed or staged");
    }

    @Test
    void aFrameThatNobodyKnows() {
        simulation.stations[3].pages.lose();
        assertNoticed("has lost 1 page frames");
    }

    @Test
    void aLosingStreak() {
        simulation.stations[0].longestLosing = 100;
        assertNoticed("lost 100 times in a row");
    }
}
