package plurix.dhs.sim.check;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Judges a history of list appends: is it strictly serializable (where times are known; else serializable), and did no transaction, aborted
 * ones included, see a mixed state? The longest read of a list is the order of its versions; everything else follows from it.
 */
public final class AppendChecker {
    private static final int MOST_REPORTED = 10;
    private final AppendHistory history;
    private final List<String> violations = new ArrayList<>();
    /** List and value to the index of the transaction that appended it. */
    private final Map<Long, Integer> writers = new HashMap<>();
    /** List to its longest content. */
    private final Map<Integer, int[]> versions = new HashMap<>();
    private final Set<Integer> seen = new HashSet<>();

    private AppendChecker(AppendHistory history) {
        this.history = history;
    }

    /** All that is wrong, as text; empty: nothing. */
    public static List<String> check(AppendHistory history) {
        return new AppendChecker(history).check();
    }

    private void report(String text) {
        if (violations.size() < MOST_REPORTED) {
            violations.add(text);
        }
    }

    private static long name(int list, int value) {
        return (long) list << 32 | value & 0xFFFFFFFFL;
    }

    private List<String> check() {
        collectWriters();
        for (Tx t : history.transactions) {
            checkItself(t);
        }
        collectVersions();
        for (int i = 0; i < history.size(); i++) {
            checkReads(i, history.transactions.get(i));
        }
        checkLast();
        if (violations.isEmpty()) {
            String cycle = graph().findCycle();
            if (cycle != null) {
                report(cycle);
            }
        }
        return violations;
    }

    private void collectWriters() {
        for (int i = 0; i < history.size(); i++) {
            for (Tx.Op op : history.transactions.get(i).ops) {
                if (op.isRead) {
                    continue;
                }
                Integer other = writers.putIfAbsent(name(op.key, op.values[0]), i);
                if (other != null && other != i) {
                    // a try that is repeated appends another value; the same one twice is a fault of the client
                    report("value " + op.values[0] + " was appended to list " + op.key + " by " + history.transactions.get(other) + " and "
                            + history.transactions.get(i));
                }
            }
        }
    }

    /** What a transaction reads must fit what it read and appended before. */
    private void checkItself(Tx t) {
        Map<Integer, int[]> known = new HashMap<>();
        Map<Integer, int[]> own = new HashMap<>();
        for (Tx.Op op : t.ops) {
            if (!op.isRead) {
                own.put(op.key, with(own.get(op.key), op.values[0]));
                if (known.containsKey(op.key)) {
                    known.put(op.key, with(known.get(op.key), op.values[0]));
                }
                continue;
            }
            int[] expected = known.get(op.key);
            if (expected != null ? !Arrays.equals(expected, op.values) : !endsWith(op.values, own.get(op.key))) {
                report("list " + op.key + " does not hold what the transaction itself knows of it: " + t);
            }
            known.put(op.key, op.values);
        }
    }

    private static int[] with(int[] list, int value) {
        int[] r = list == null ? new int[1] : Arrays.copyOf(list, list.length + 1);
        r[r.length - 1] = value;
        return r;
    }

    private static boolean endsWith(int[] list, int[] tail) {
        return tail == null || list.length >= tail.length && Arrays.equals(tail, Arrays.copyOfRange(list, list.length - tail.length, list.length));
    }

    /** What of a read was there before the transaction's own appends. */
    private int[] foreign(int index, Tx.Op read) {
        int n = read.values.length;
        while (n > 0 && Integer.valueOf(index).equals(writers.get(name(read.key, read.values[n - 1])))) {
            n--;
        }
        return n == read.values.length ? read.values : Arrays.copyOf(read.values, n);
    }

    private void collectVersions() {
        for (int i = 0; i < history.size(); i++) {
            Tx t = history.transactions.get(i);
            for (Tx.Op op : t.ops) {
                if (op.isRead) {
                    int[] list = t.outcome == Outcome.COMMITTED ? op.values : foreign(i, op);
                    if (!versions.containsKey(op.key) || versions.get(op.key).length < list.length) {
                        versions.put(op.key, list);
                    }
                }
            }
        }
        versions.forEach((key, list) -> {
            for (int value : list) {
                Integer w = writers.get(name(key, value));
                if (w != null) {
                    seen.add(w);
                }
            }
        });
    }

    private void checkReads(int index, Tx t) {
        for (Tx.Op op : t.ops) {
            if (!op.isRead) {
                continue;
            }
            int[] list = foreign(index, op);
            int[] longest = versions.get(op.key);
            if (list.length > longest.length || !Arrays.equals(list, Arrays.copyOf(longest, list.length))) {
                report("two orders of list " + op.key + ": " + Arrays.toString(longest) + ", but " + Arrays.toString(list) + " in " + t);
            }
            checkElements(t, op.key, list);
        }
    }

    private void checkElements(Tx t, int key, int[] list) {
        Set<Integer> twice = new HashSet<>();
        for (int value : list) {
            Integer w = writers.get(name(key, value));
            if (!twice.add(value)) {
                report("value " + value + " is twice in list " + key + " as read by " + t);
            } else if (w == null) {
                report("value " + value + " of list " + key + " was never appended, but read by " + t);
            } else if (history.transactions.get(w).outcome == Outcome.ABORTED) {
                report("aborted read (G1a): value " + value + " of list " + key + " by " + history.transactions.get(w) + " was read by " + t);
            }
        }
        if (list.length > 0) {
            checkIntermediate(t, key, list[list.length - 1]);
        }
    }

    private void checkIntermediate(Tx t, int key, int lastSeen) {
        Integer w = writers.get(name(key, lastSeen));
        if (w == null) {
            return;
        }
        int lastAppended = lastSeen;
        for (Tx.Op op : history.transactions.get(w).ops) {
            if (!op.isRead && op.key == key) {
                lastAppended = op.values[0];
            }
        }
        if (lastAppended != lastSeen) {
            report("intermediate read (G1b): " + t + " saw " + lastSeen + " in list " + key + ", but not all of " + history.transactions.get(w));
        }
    }

    /** Nothing that was committed is missing at the end. */
    private void checkLast() {
        if (history.last == null) {
            return;
        }
        Map<Integer, Set<Integer>> there = new HashMap<>();
        for (Tx.Op read : history.last.ops) {
            Set<Integer> values = new HashSet<>();
            for (int value : read.values) {
                values.add(value);
            }
            there.put(read.key, values);
        }
        for (Tx t : history.transactions) {
            for (Tx.Op op : t.ops) {
                if (t.outcome == Outcome.COMMITTED && !op.isRead && there.containsKey(op.key) && !there.get(op.key).contains(op.values[0])) {
                    report("lost commit: value " + op.values[0] + " is not in list " + op.key + " at the end, appended by " + t);
                }
            }
        }
    }

    private boolean counts(Tx t, int index) {
        return t.outcome == Outcome.COMMITTED || t.outcome == Outcome.UNKNOWN && seen.contains(index);
    }

    private DependencyGraph graph() {
        DependencyGraph g = new DependencyGraph(history.transactions);
        versions.forEach((key, list) -> {
            for (int i = 1; i < list.length; i++) {
                g.edge(writers.get(name(key, list[i - 1])), writers.get(name(key, list[i])), DependencyGraph.WW,
                        "ww: its " + list[i - 1] + " in list " + key + " comes before " + list[i] + " of");
            }
        });
        for (int i = 0; i < history.size(); i++) {
            Tx t = history.transactions.get(i);
            if (t.outcome != Outcome.UNKNOWN || counts(t, i)) {
                for (Tx.Op op : t.ops) {
                    if (op.isRead) {
                        addRead(g, i, op.key, foreign(i, op));
                    }
                }
            }
        }
        g.addRealTime();
        return g;
    }

    private void addRead(DependencyGraph g, int reader, int key, int[] list) {
        if (list.length > 0) {
            int value = list[list.length - 1];
            g.edge(writers.get(name(key, value)), reader, DependencyGraph.WR, "wr: its " + value + " in list " + key + " was read by");
        }
        int[] all = versions.get(key);
        if (list.length < all.length) {
            int value = all[list.length];
            g.edge(reader, writers.get(name(key, value)), DependencyGraph.RW, "rw: it read list " + key + " without " + value + " of");
        }
    }
}
