package org.plurix.cluster.soak;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * What a run has shown.
 *
 * @param transactions       committed transfers and list transactions, from their own logs
 * @param commits            commits that wrote something, seen in the stations' events
 * @param timed              list transactions whose commit number and times are known from the events
 * @param longestStallMillis longest time without any commit of any station
 * @param violations         what must not be; empty: the run is good
 */
public record SoakReport(long seed, int nodes, double seconds, long transfers, long listTransactions, long audits, long commits, int timed,
        Map<String, Long> aborts, long longestStallMillis, long elections, String trouble, Map<String, Long> frames, long hostAudits,
        double checkSeconds, List<String> violations) {
    public long transactions() {
        return transfers + listTransactions;
    }

    /** Lines for people. */
    public List<String> text() {
        List<String> lines = new ArrayList<>();
        lines.add(String.format("%d nodes, %.0f s, seed %d", nodes, seconds, seed));
        lines.add("trouble: " + trouble + "; " + elections + " elections of a token holder");
        lines.add("frames: " + frames);
        lines.add(String.format("committed: %d transactions (%.0f/s): %d transfers, %d on lists; %d read-only audits, %d by the host station",
                transactions(), transactions() / seconds, transfers, listTransactions, audits, hostAudits));
        lines.add("aborts: " + aborts);
        lines.add("longest time without a commit: " + longestStallMillis + " ms");
        lines.add(String.format("checked in %.1f s: account by account, list order, cycles of dependencies, commit order of %d list transactions",
                checkSeconds, timed));
        violations.forEach(v -> lines.add("VIOLATION: " + v));
        lines.add(violations.isEmpty() ? "no violation" : violations.size() + " violations");
        return lines;
    }
}
