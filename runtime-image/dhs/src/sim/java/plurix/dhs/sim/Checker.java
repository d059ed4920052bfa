package plurix.dhs.sim;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Judges a history without any knowledge of the engine: replays the commits in order and compares every read, of aborted tries too,
 * with the replayed memory.
 */
final class Checker {
    private static final int MOST_REPORTED = 10;
    private final History history;
    private final boolean strict;
    private final Initial initial;
    /** Word to (commit number to value). */
    private final Map<Integer, TreeMap<Long, Integer>> model = new HashMap<>();
    private final List<String> violations;

    /** What memory holds before the first commit. */
    interface Initial {
        int word(int word);
    }

    Checker(History history, boolean strict, Initial initial) {
        this.history = history;
        this.strict = strict;
        this.initial = initial;
        violations = history.violations;
    }

    void report(String text) {
        if (violations.size() < MOST_REPORTED) {
            violations.add(text);
        }
    }

    int valueAt(int word, long number) {
        TreeMap<Long, Integer> versions = model.get(word);
        Map.Entry<Long, Integer> e = versions == null ? null : versions.floorEntry(number);
        return e == null ? initial.word(word) : e.getValue();
    }

    void check() {
        TreeMap<Long, History.Try> commits = order();
        for (History.Try t : commits.values()) {
            for (Map.Entry<Integer, Integer> w : t.writes.entrySet()) {
                model.computeIfAbsent(w.getKey(), k -> new TreeMap<>()).put(t.number, w.getValue());
            }
        }
        for (History.Try t : history.tries) {
            checkReads(t);
        }
        checkRealTime(commits);
    }

    /** Commits by number; tries whose end nobody saw are matched with numbers that nobody else claims. */
    private TreeMap<Long, History.Try> order() {
        TreeMap<Long, History.Try> commits = new TreeMap<>();
        for (History.Try t : history.tries) {
            if (t.writer && t.result == History.COMMITTED) {
                History.Try other = commits.put(t.number, t);
                if (other != null) {
                    report("two transactions committed under number " + t.number + ": " + other + "; " + t);
                }
                Integer committer = history.applied.get(t.number);
                if (committer != null && committer != t.station) {
                    report("commit " + t.number + " was reported to station " + t.station + " but belongs to station " + committer);
                }
            }
        }
        for (Map.Entry<Long, Integer> a : new TreeMap<>(history.applied).entrySet()) {
            if (!commits.containsKey(a.getKey())) {
                History.Try t = unknownOf(a.getValue(), a.getKey());
                if (t == null) {
                    report("commit " + a.getKey() + " by station " + a.getValue() + " was applied, but no transaction made it");
                } else {
                    t.result = History.COMMITTED;
                    commits.put(t.number, t);
                }
            }
        }
        return commits;
    }

    private History.Try unknownOf(int station, long number) {
        for (History.Try t : history.tries) {
            if (t.result == History.UNKNOWN && t.station == station && t.number == number) {
                return t;
            }
        }
        return null;
    }

    private void checkReads(History.Try t) {
        boolean committedWriter = t.writer && t.result == History.COMMITTED || t.result == History.UNKNOWN;
        long at = committedWriter ? t.number - 1 : t.number;
        for (int[] r : t.reads) {
            int expected = valueAt(r[0], at);
            if (expected != r[1]) {
                report((t.result == History.COMMITTED ? "stale or mixed read in " : "zombie read in aborted ") + t + ": word " + r[0]
                        + " was " + r[1] + ", should be " + expected + " as of commit " + at);
            }
        }
    }

    /** A read-only transaction has its place wherever all it read is so. */
    private boolean holdsAt(History.Try t, long number) {
        for (int[] r : t.reads) {
            if (valueAt(r[0], number) != r[1]) {
                return false;
            }
        }
        return true;
    }

    /** A transaction that began after another one had ended comes after it. */
    private void checkRealTime(TreeMap<Long, History.Try> commits) {
        List<long[]> points = new ArrayList<>();
        for (History.Try t : commits.values()) {
            if (t.ended > 0) {
                points.add(new long[] {t.ended, t.number});
            }
        }
        points.sort((a, b) -> Long.compare(a[0], b[0]));
        TreeMap<Long, Long> highestEnded = new TreeMap<>();
        long highest = 0;
        for (long[] p : points) {
            highest = Math.max(highest, p[1]);
            highestEnded.put(p[0], highest);
        }
        for (History.Try t : history.tries) {
            Map.Entry<Long, Long> before = highestEnded.lowerEntry(t.began);
            if (t.result == History.COMMITTED && before != null && t.number < before.getValue() && (strict || t.writer)
                    && (t.writer || !holdsAt(t, before.getValue()))) {
                report("order against real time: " + t + ", but commit " + before.getValue() + " had ended before it began");
            }
        }
    }
}
