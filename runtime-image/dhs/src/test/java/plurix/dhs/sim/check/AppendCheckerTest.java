package plurix.dhs.sim.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Hand-made histories of lists: the good ones pass, each kind of bad one is named. */
class AppendCheckerTest {
    private final AppendHistory h = new AppendHistory();
    private long ids;

    /** Times unknown. */
    private Tx tx() {
        return at(0, 0);
    }

    private Tx at(long begin, long end) {
        return h.add(++ids, (int) (ids % 3), begin, end, Outcome.COMMITTED);
    }

    private Tx aborted() {
        return h.add(++ids, 0, 0, 0, Outcome.ABORTED);
    }

    private void assertGood() {
        assertEquals(List.of(), AppendChecker.check(h));
    }

    private void assertBad(String name) {
        List<String> found = AppendChecker.check(h);
        assertTrue(found.stream().anyMatch(v -> v.contains(name)), () -> "expected '" + name + "' in " + found);
    }

    @Test
    void serialHistory() {
        at(1, 2).append(1, 10).append(2, 20);
        at(3, 4).read(1, 10).append(1, 11).read(1, 10, 11);
        at(3, 5).read(2, 20);
        at(6, 7).read(1, 10, 11).read(2, 20);
        h.addLast(99, 0).read(1, 10, 11).read(2, 20);
        assertGood();
    }

    @Test
    void unknownEndsMayOrMayNotCount() {
        h.add(++ids, 0, 1, 0, Outcome.UNKNOWN).append(1, 10);
        h.add(++ids, 0, 1, 0, Outcome.UNKNOWN).append(1, 11);
        at(5, 6).read(1, 11);
        h.addLast(99, 0).read(1, 11);
        assertGood();
    }

    @Test
    void writeCycle() {
        tx().append(1, 10).append(2, 20);
        tx().append(1, 11).append(2, 21);
        tx().read(1, 10, 11);
        tx().read(2, 21, 20);
        assertBad("G0");
    }

    @Test
    void circularInformationFlow() {
        tx().append(1, 10).read(2, 20);
        tx().append(2, 20).read(1, 10);
        assertBad("G1c");
    }

    @Test
    void lostUpdate() {
        tx().append(1, 10);
        tx().read(1, 10).append(1, 11);
        tx().read(1, 10).append(1, 12);
        tx().read(1, 10, 11, 12);
        assertBad("G-single");
    }

    @Test
    void skewedRead() {
        tx().append(1, 10).append(2, 20);
        tx().read(1, 10).read(2);
        tx().read(2, 20);
        assertBad("G-single");
    }

    @Test
    void writeSkew() {
        tx().read(1).append(2, 20);
        tx().read(2).append(1, 10);
        tx().read(1, 10).read(2, 20);
        assertBad("G2");
    }

    @Test
    void staleReadInRealTime() {
        at(1, 2).append(1, 10);
        at(3, 4).read(1);
        at(5, 6).read(1, 10);
        assertBad("-realtime");
    }

    @Test
    void overlappingTransactionsHaveNoOrderInTime() {
        at(1, 4).append(1, 10);
        at(3, 6).read(1);
        at(5, 7).read(1, 10);
        assertGood();
    }

    @Test
    void abortedRead() {
        aborted().append(1, 10);
        tx().read(1, 10);
        assertBad("G1a");
    }

    @Test
    void intermediateRead() {
        tx().append(1, 10).append(1, 11);
        tx().read(1, 10);
        tx().read(1, 10, 11);
        assertBad("G1b");
    }

    @Test
    void mixedStateInADoomedTransaction() {
        tx().append(1, 10).append(2, 20);
        tx().read(1, 10).read(2, 20);
        aborted().read(1, 10).read(2).append(3, 30);
        assertBad("mixed state in a doomed transaction");
    }

    @Test
    void doomedTransactionWithOneStateIsFine() {
        tx().append(1, 10).append(2, 20);
        tx().append(1, 11);
        tx().read(1, 10, 11).read(2, 20);
        aborted().read(1, 10).append(1, 99).read(1, 10, 99).read(2, 20);
        assertGood();
    }

    @Test
    void twoOrdersOfOneList() {
        tx().append(1, 10);
        tx().append(1, 11);
        tx().read(1, 10, 11);
        tx().read(1, 11);
        assertBad("two orders");
    }

    @Test
    void lostCommit() {
        tx().append(1, 10);
        tx().append(1, 11);
        h.addLast(99, 0).read(1, 10);
        assertBad("lost commit");
    }

    @Test
    void phantomAndDoubledValues() {
        tx().append(1, 10);
        tx().read(1, 10, 10);
        tx().read(2, 77);
        assertBad("twice in list 1");
        assertBad("never appended");
    }

    @Test
    void forgetsItsOwnAppend() {
        tx().append(1, 10).read(1);
        assertBad("what the transaction itself knows");
    }

    @Test
    void readsTwoStatesOfOneList() {
        tx().append(1, 10);
        tx().read(1).read(1, 10);
        assertBad("what the transaction itself knows");
    }

    /** A long chain without a cycle: neither slow nor deep. */
    @Test
    void thirtyThousandTransactions() {
        int[] list = {};
        for (int i = 1; i <= 30_000; i++) {
            if (i % 50 == 1) {
                list = new int[0];
            }
            list = java.util.Arrays.copyOf(list, list.length + 1);
            list[list.length - 1] = i;
            at(2L * i, 2L * i + 1).append(i / 50 + (i % 50 == 0 ? -1 : 0), i).read(i / 50 + (i % 50 == 0 ? -1 : 0), list);
        }
        assertGood();
        h.add(++ids, 1, 100_000, 100_001, Outcome.COMMITTED).read(0, 1, 2);
        assertBad("-realtime");
    }
}
