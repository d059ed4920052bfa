package org.plurix.cluster.soak;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import plurix.dhs.sim.check.AppendChecker;
import plurix.dhs.sim.check.AppendHistory;
import plurix.dhs.sim.check.Outcome;
import plurix.dhs.sim.check.Tx;

/**
 * Judges what a run has left behind, knowing nothing of the engine: accounts against the logged transfers, lists against the logged
 * operations, cycles of dependencies ({@link AppendChecker}), and for transactions whose commit number is known the order of the numbers.
 */
final class SoakChecks {
    private static final int MOST_REPORTED = 20;
    private static final int ACCOUNT_BITS = 8;
    private static final int ACCOUNT_MASK = 0xFF;

    /** A list transaction as logged; {@code place} is null when the events do not tell. */
    record ListTransaction(int worker, int serial, List<int[]> operations, EventStory.Committed place) {
        @Override
        public String toString() {
            return "transaction " + serial + " of worker " + worker + (place == null ? "" : " (commit " + place.number() + ")");
        }
    }

    private final SoakData data;
    /** How far times of different stations may be off. */
    private final long errorMicros;
    private final List<String> violations = new ArrayList<>();
    private final List<ListTransaction> transactions;
    private final Map<Integer, ListTransaction> appended = new HashMap<>();
    private int suppressed;

    SoakChecks(SoakData data, List<ListTransaction> transactions, long errorMicros) {
        this.data = data;
        this.transactions = transactions;
        this.errorMicros = errorMicros;
    }

    List<String> run() {
        accounts();
        audits();
        AppendHistory history = history();
        commitOrder();
        for (String violation : AppendChecker.check(history)) {
            report("lists: " + violation);
        }
        if (suppressed > 0) {
            violations.add("and " + suppressed + " more");
        }
        return violations;
    }

    private void report(String text) {
        if (violations.size() < MOST_REPORTED) {
            violations.add(text);
        } else {
            suppressed++;
        }
    }

    private void accounts() {
        int[] expected = new int[data.accounts.length];
        Arrays.fill(expected, SoakData.OPENING_BALANCE);
        for (SoakData.Worker teller : data.workers.stream().filter(w -> w.is("Teller")).toList()) {
            for (int word : teller.words()) {
                int amount = word & ACCOUNT_MASK;
                expected[word >>> 2 * ACCOUNT_BITS] -= amount;
                expected[word >>> ACCOUNT_BITS & ACCOUNT_MASK] += amount;
            }
            if (teller.words().length != teller.done()) {
                report("teller " + teller.index() + " has committed " + teller.done() + " transfers, its log has " + teller.words().length);
            }
        }
        for (int i = 0; i < expected.length; i++) {
            if (expected[i] != data.accounts[i]) {
                report("account " + i + " holds " + data.accounts[i] + ", the committed transfers make " + expected[i]);
            }
        }
    }

    private void audits() {
        for (SoakData.Worker auditor : data.workers.stream().filter(w -> w.is("Auditor")).toList()) {
            for (int sum : auditor.words()) {
                report("auditor " + auditor.index() + " saw " + sum + " in all accounts");
            }
        }
    }

    /** The logs in the form of the checker; what contradicts the final lists at once is reported here. */
    private AppendHistory history() {
        AppendHistory history = new AppendHistory();
        for (int i = 0; i < transactions.size(); i++) {
            ListTransaction t = transactions.get(i);
            boolean timed = t.place != null;
            Tx tx = history.add(i + 1, t.worker, timed ? Math.max(1, t.place.beginMicros() - errorMicros) : 0,
                    timed ? t.place.endMicros() + errorMicros : 0, Outcome.COMMITTED);
            for (int[] operation : t.operations) {
                add(tx, t, operation[0] >>> 1, (operation[0] & 1) != 0, operation[1], operation[2]);
            }
        }
        Tx last = history.addLast(transactions.size() + 1, data.workers.size());
        data.lists.forEach(last::read);
        return history;
    }

    private void add(Tx tx, ListTransaction t, int number, boolean append, int size, int value) {
        int[] list = data.lists.getOrDefault(number, new int[0]);
        if (append) {
            appended.put(value, t);
            tx.append(number, value);
            if (size >= list.length || list[size] != value) {
                report("lost or moved: " + Integer.toHexString(value) + " is not at place " + size + " of list " + number + ", where " + t + " put it");
            }
        } else if (size > list.length || fingerprint(list, size) != value) {
            report("read of what never was: " + t + " saw list " + number + " with " + size + " values, but not those that it has");
        } else {
            tx.read(number, Arrays.copyOf(list, size));
        }
    }

    private static int fingerprint(int[] list, int size) {
        int sum = 0;
        for (int i = 0; i < size; i++) {
            sum = 31 * sum + list[i];
        }
        return sum;
    }

    /** Along every list, and around every read, the commit numbers must ascend. */
    private void commitOrder() {
        data.lists.forEach((number, list) -> {
            long before = 0;
            for (int value : list) {
                long commit = commitOf(value);
                if (commit != 0 && commit < before) {
                    report("list " + number + ": commit " + commit + " stands behind commit " + before);
                }
                before = Math.max(before, commit);
            }
        });
        for (ListTransaction t : transactions) {
            for (int[] operation : t.operations) {
                if (t.place != null && (operation[0] & 1) == 0) {
                    around(t, operation[0] >>> 1, operation[1]);
                }
            }
        }
    }

    private long commitOf(int value) {
        ListTransaction writer = appended.get(value);
        return writer == null || writer.place == null ? 0 : writer.place.number();
    }

    private void around(ListTransaction reader, int number, int size) {
        int[] list = data.lists.getOrDefault(number, new int[0]);
        long commit = reader.place.number();
        if (size > 0 && size <= list.length && commitOf(list[size - 1]) > commit) {
            report(reader + " read from commit " + commitOf(list[size - 1]) + ", which is later (list " + number + ")");
        }
        if (size < list.length && commitOf(list[size]) != 0 && commitOf(list[size]) < commit) {
            report(reader + " did not see commit " + commitOf(list[size]) + ", which is earlier (list " + number + ")");
        }
    }
}
