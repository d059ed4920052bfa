package org.plurix.cluster.soak;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A good run passes; each kind of damage to it is noticed. */
class SoakChecksTest {
    private static final int APPENDER = 1;
    private static final int OTHER = 4;

    /** A run that is right: three transfers, two lists, two appenders that read what the other one appended. */
    private static final class Run {
        final int[] accounts = {1000, 1000, 1000};
        final List<SoakData.Worker> workers = new ArrayList<>();
        final List<SoakChecks.ListTransaction> transactions = new ArrayList<>();
        int[] first = {11, 41, 12};
        int[] second = {42, 13};

        Run() {
            accounts[0] -= 5;
            accounts[1] += 5;
            accounts[2] -= 7;
            accounts[0] += 7;
            workers.add(new SoakData.Worker(0, "soak.Teller", 1, 2, new int[] {0 << 16 | 1 << 8 | 5, 2 << 16 | 0 << 8 | 7}));
            workers.add(new SoakData.Worker(2, "soak.Auditor", 3, 0, new int[0]));
            transaction(APPENDER, 101, append(0, 0, 11));
            transaction(OTHER, 102, read(0, 1, 11), append(0, 1, 41));
            transaction(OTHER, 103, append(1, 0, 42));
            transaction(APPENDER, 104, read(0, 2, 31 * 11 + 41), append(0, 2, 12), append(1, 1, 13));
        }

        void transaction(int worker, long commit, int[]... operations) {
            transactions.add(new SoakChecks.ListTransaction(worker, transactions.size(), List.of(operations),
                    new EventStory.Committed(commit, commit * 1000, commit * 1000 + 500)));
        }

        SoakData data() {
            SoakData data = new SoakData(accounts);
            data.workers.addAll(workers);
            data.lists.put(0, first);
            data.lists.put(1, second);
            return data;
        }

        List<String> check() {
            return new SoakChecks(data(), transactions, 100).run();
        }
    }

    private static int[] append(int list, int place, int value) {
        return new int[] {list << 1 | 1, place, value};
    }

    private static int[] read(int list, int size, int fingerprint) {
        return new int[] {list << 1, size, fingerprint};
    }

    private static void found(String what, Consumer<Run> damage) {
        Run run = new Run();
        damage.accept(run);
        List<String> violations = run.check();
        assertTrue(violations.stream().anyMatch(v -> v.contains(what)), violations.toString());
    }

    @Test
    void aGoodRunPasses() {
        assertEquals(List.of(), new Run().check());
    }

    @Test
    void moneyIsCountedAccountByAccount() {
        found("account 1 holds", run -> {
            run.accounts[1]++;
            run.accounts[2]--;
        });
    }

    @Test
    void aTransferThatIsNotInTheLogIsNoticed() {
        found("its log has 2", run -> run.workers.set(0, new SoakData.Worker(0, "soak.Teller", 1, 3, run.workers.get(0).words())));
    }

    @Test
    void aWrongSumOfAnAuditorIsNoticed() {
        found("saw 2999", run -> run.workers.set(1, new SoakData.Worker(2, "soak.Auditor", 3, 1, new int[] {2999})));
    }

    @Test
    void aLostAppendIsNoticed() {
        found("lost or moved", run -> run.first[1] = 99);
    }

    @Test
    void aReadOfWhatNeverWasIsNoticed() {
        found("read of what never was", run -> run.transaction(APPENDER, 105, read(0, 2, 31 * 41 + 11)));
    }

    @Test
    void aStaleReadIsNoticedByTheCommitNumbers() {
        found("did not see commit 104", run -> run.transaction(OTHER, 105, read(0, 2, 31 * 11 + 41)));
    }

    @Test
    void aReadAgainstRealTimeIsNoticedByTheGraph() {
        found("lists:", run -> run.transaction(OTHER, 105, read(0, 2, 31 * 11 + 41)));
    }

    @Test
    void numbersAlongAListMustAscend() {
        found("stands behind", run -> {
            SoakChecks.ListTransaction last = run.transactions.get(3);
            run.transactions.set(3, new SoakChecks.ListTransaction(APPENDER, 3, last.operations(), new EventStory.Committed(90, 90_000, 90_500)));
        });
    }

    /** Two transactions that each did not see the other's append: no order of them explains that. */
    @Test
    void writeSkewIsNoticedWithoutAnyTimes() {
        found("lists:", run -> {
            run.transactions.add(new SoakChecks.ListTransaction(APPENDER, 4, List.of(read(0, 3, fingerprint(11, 41, 12)), append(1, 2, 14)), null));
            run.transactions.add(new SoakChecks.ListTransaction(OTHER, 5, List.of(read(1, 2, fingerprint(42, 13)), append(0, 3, 43)), null));
            run.first = new int[] {11, 41, 12, 43};
            run.second = new int[] {42, 13, 14};
        });
    }

    private static int fingerprint(int... values) {
        int sum = 0;
        for (int value : values) {
            sum = 31 * sum + value;
        }
        return sum;
    }

    @Test
    void theHistoryIsWrittenForOthers(@TempDir Path folder) throws IOException {
        Run run = new Run();
        HistoryFile.write(folder.resolve("history"), run.data(), run.transactions);
        List<String> lines = Files.readAllLines(folder.resolve("history"));
        assertEquals(6, lines.size());
        assertEquals("{\"process\":4,\"serial\":1,\"commit\":102,\"begin\":102000,\"end\":102500,"
                + "\"ops\":[[\"r\",0,[11]],[\"append\",0,41]]}", lines.get(1));
        assertEquals("{\"list\":1,\"values\":[42,13]}", lines.get(5));
    }

    @Test
    void aTornLogIsRefused() {
        SoakData.Worker torn = new SoakData.Worker(APPENDER, "soak.Appender", 2, 1, new int[] {2, 1, 0, 11});
        assertThrows(IllegalStateException.class, () -> new ListLog().transactions(torn, null));
        SoakData.Worker less = new SoakData.Worker(APPENDER, "soak.Appender", 2, 2, new int[] {1, 1, 0, 11});
        assertThrows(IllegalStateException.class, () -> new ListLog().transactions(less, null));
    }
}
