package plurix.dhs.sim.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Hand-made histories of registers: the good ones pass, each kind of bad one is named. */
class RegisterCheckerTest {
    private final RegisterHistory h = new RegisterHistory();
    private long ids;

    private Tx tx() {
        return at(0, 0);
    }

    private Tx at(long begin, long end) {
        return h.add(++ids, (int) (ids % 3), begin, end, Outcome.COMMITTED);
    }

    private void assertBad(String name) {
        List<String> found = RegisterChecker.check(h);
        assertTrue(found.stream().anyMatch(v -> v.contains(name)), () -> "expected '" + name + "' in " + found);
    }

    @Test
    void serialHistory() {
        at(1, 2).read(1, 0).write(1, 10).read(1, 10);
        at(3, 4).read(1, 10).write(1, 11).write(2, 20);
        at(3, 9).read(1, 10);
        at(5, 6).read(1, 11).read(2, 20);
        assertEquals(List.of(), RegisterChecker.check(h));
    }

    @Test
    void lostUpdate() {
        tx().read(1, 0).write(1, 10);
        tx().read(1, 0).write(1, 11);
        assertBad("lost update");
    }

    @Test
    void circularInformationFlow() {
        tx().write(1, 10).read(2, 20);
        tx().write(2, 20).read(1, 10);
        assertBad("G1c");
    }

    @Test
    void writeSkew() {
        tx().read(1, 0).read(2, 0).write(2, 20);
        tx().read(1, 0).read(2, 0).write(1, 10);
        assertBad("G2");
    }

    @Test
    void skewedReadOfABlindWrite() {
        tx().write(1, 10).write(2, 20);
        tx().read(1, 10).read(2, 0);
        assertBad("G-single");
    }

    @Test
    void staleReadInRealTime() {
        at(1, 2).read(1, 0).write(1, 10);
        at(3, 4).read(1, 0);
        assertBad("-realtime");
    }

    @Test
    void mixedStateInADoomedTransaction() {
        tx().read(1, 0).write(1, 10).read(2, 0).write(2, 20);
        h.add(++ids, 0, 0, 0, Outcome.ABORTED).read(1, 10).read(2, 0);
        assertBad("mixed state in a doomed transaction");
    }

    @Test
    void abortedAndIntermediateReads() {
        h.add(++ids, 0, 0, 0, Outcome.ABORTED).write(1, 10);
        tx().read(1, 10);
        tx().write(2, 20).write(2, 21);
        tx().read(2, 20);
        assertEquals(2, RegisterChecker.check(h).stream().filter(v -> v.contains("G1")).count());
    }

    @Test
    void valueOfNobody() {
        tx().read(1, 77);
        assertBad("nobody wrote");
    }

    @Test
    void forgetsItsOwnWrite() {
        tx().write(1, 10).read(1, 0);
        assertBad("what the transaction itself knows");
    }
}
