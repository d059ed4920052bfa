package plurix.dhs.sim.check;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Replays the commits of a run in the order of their numbers on a memory of its own and compares: every read of every try, aborted ones too,
 * must be what that memory held at the try's commit number; and the numbers must agree with real time.
 */
public final class Replay {
    private static final int MOST_REPORTED = 10;

    /** What memory holds before the first commit. */
    public interface Initial {
        int word(int word);
    }

    /** The values of one word by commit number. */
    private static final class Versions {
        long[] number = new long[4];
        int[] value = new int[4];
        int count;

        void add(long n, int v) {
            if (count == number.length) {
                number = Arrays.copyOf(number, 2 * count);
                value = Arrays.copyOf(value, 2 * count);
            }
            number[count] = n;
            value[count++] = v;
        }
    }

    private final RunHistory history;
    private final Initial initial;
    private final Map<Integer, Versions> model = new HashMap<>();
    private final List<String> violations = new ArrayList<>();

    public Replay(RunHistory history, Initial initial) {
        this.history = history;
        this.initial = initial;
    }

    private void report(String text) {
        if (violations.size() < MOST_REPORTED) {
            violations.add(text);
        }
    }

    /** Value of a word as of a commit number; after {@link #check}. */
    public int valueAt(int word, long number) {
        Versions v = model.get(word);
        if (v == null) {
            return initial.word(word);
        }
        int i = Arrays.binarySearch(v.number, 0, v.count, number);
        i = i >= 0 ? i : -i - 2;
        return i < 0 ? initial.word(word) : v.value[i];
    }

    /** Words that any commit wrote. */
    public Iterable<Integer> writtenWords() {
        return model.keySet();
    }

    public List<String> check() {
        history.forks().forEach(this::report);
        TreeMap<Long, Try> commits = order();
        for (Try t : commits.values()) {
            for (Map.Entry<Integer, Integer> w : t.writes.entrySet()) {
                model.computeIfAbsent(w.getKey(), k -> new Versions()).add(t.number, w.getValue());
            }
        }
        for (Try t : history.tries) {
            checkReads(t);
        }
        checkRealTime(commits);
        return violations;
    }

    /** Commits by number; tries whose end nobody saw are matched with numbers that nobody else claims. */
    private TreeMap<Long, Try> order() {
        TreeMap<Long, Try> commits = new TreeMap<>();
        for (Try t : history.tries) {
            if (t.writer() && t.outcome == Outcome.COMMITTED) {
                Try other = commits.put(t.number, t);
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
                Try t = unknownOf(a.getValue(), a.getKey());
                if (t == null) {
                    report("commit " + a.getKey() + " by station " + a.getValue() + " was applied, but no transaction made it");
                } else {
                    t.outcome = Outcome.COMMITTED;
                    commits.put(t.number, t);
                }
            }
        }
        return commits;
    }

    private Try unknownOf(int station, long number) {
        for (Try t : history.tries) {
            if (t.outcome == Outcome.UNKNOWN && t.station == station && t.number == number) {
                return t;
            }
        }
        return null;
    }

    private void checkReads(Try t) {
        boolean numbered = t.writer() && t.outcome == Outcome.COMMITTED || t.outcome == Outcome.UNKNOWN;
        long at = numbered ? t.number - 1 : t.number;
        for (int i = 0; i < t.readCount(); i++) {
            int expected = valueAt(t.readWord(i), at);
            if (expected != t.readValue(i)) {
                report((t.outcome == Outcome.COMMITTED ? "stale or mixed read in " : "doomed transaction saw a mixed state: ") + t + ": word "
                        + t.readWord(i) + " was " + t.readValue(i) + ", should be " + expected + " as of commit " + at);
            }
        }
    }

    /** A read-only transaction has its place wherever all it read is so. */
    private boolean holdsAt(Try t, long number) {
        for (int i = 0; i < t.readCount(); i++) {
            if (valueAt(t.readWord(i), number) != t.readValue(i)) {
                return false;
            }
        }
        return true;
    }

    /** A transaction that began after another one had ended comes after it. */
    private void checkRealTime(TreeMap<Long, Try> commits) {
        List<Try> ended = new ArrayList<>();
        for (Try t : commits.values()) {
            if (t.ended > 0) {
                ended.add(t);
            }
        }
        ended.sort((a, b) -> Long.compare(a.ended, b.ended));
        TreeMap<Long, Long> highestEnded = new TreeMap<>();
        long highest = 0;
        for (Try t : ended) {
            highest = Math.max(highest, t.number);
            highestEnded.put(t.ended, highest);
        }
        for (Try t : history.tries) {
            Map.Entry<Long, Long> before = highestEnded.lowerEntry(t.began);
            if (t.outcome == Outcome.COMMITTED && before != null && t.number < before.getValue() && (history.strictReaders() || t.writer())
                    && (t.writer() || !holdsAt(t, before.getValue()))) {
                report("order against real time: " + t + ", but commit " + before.getValue() + " had ended before it began");
            }
        }
    }
}
