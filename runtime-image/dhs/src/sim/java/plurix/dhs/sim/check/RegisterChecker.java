package plurix.dhs.sim.check;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Judges a history of registers with unique values. The order of versions is known where a transaction read a register before it wrote it;
 * of a blind write only that it comes after the initial value. So it may miss what {@link AppendChecker} finds, but reports nothing wrongly.
 */
public final class RegisterChecker {
    private static final int MOST_REPORTED = 10;
    private final RegisterHistory history;
    private final List<String> violations = new ArrayList<>();
    /** Register and value to the index of the transaction that wrote it. */
    private final Map<Long, Integer> writers = new HashMap<>();
    /** Register and value to the transaction that read this one and overwrote it. */
    private final Map<Long, Integer> successors = new HashMap<>();
    private final Map<Integer, List<Integer>> blindWriters = new HashMap<>();
    private final Set<Integer> seen = new HashSet<>();

    private RegisterChecker(RegisterHistory history) {
        this.history = history;
    }

    /** All that is wrong, as text; empty: nothing. */
    public static List<String> check(RegisterHistory history) {
        return new RegisterChecker(history).check();
    }

    private void report(String text) {
        if (violations.size() < MOST_REPORTED) {
            violations.add(text);
        }
    }

    private static long name(int key, int value) {
        return (long) key << 32 | value & 0xFFFFFFFFL;
    }

    private List<String> check() {
        collectWriters();
        for (int i = 0; i < history.size(); i++) {
            checkReads(i, history.transactions.get(i));
        }
        for (int i = 0; i < history.size(); i++) {
            collectSuccessors(i, history.transactions.get(i));
        }
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
                if (!op.isRead) {
                    Integer other = writers.putIfAbsent(name(op.key, op.values[0]), i);
                    if (other != null && other != i || op.values[0] == RegisterHistory.INITIAL) {
                        report("value " + op.values[0] + " of register " + op.key + " is written twice or initial: " + history.transactions.get(i));
                    }
                }
            }
        }
    }

    private void checkReads(int index, Tx t) {
        Map<Integer, Integer> known = new HashMap<>();
        for (Tx.Op op : t.ops) {
            int value = op.values[0];
            Integer expected = known.put(op.key, value);
            if (!op.isRead) {
                continue;
            }
            if (expected != null && expected != value) {
                report("register " + op.key + " does not hold what the transaction itself knows of it: " + t);
            }
            Integer w = writers.get(name(op.key, value));
            if (w == null ? value != RegisterHistory.INITIAL : w != index && !mayBeRead(w, op.key, value)) {
                report((w == null ? "value that nobody wrote" : "aborted or intermediate read (G1)") + " in register " + op.key + ": " + t
                        + (w == null ? "" : " of " + history.transactions.get(w)));
            } else if (w != null && w != index) {
                seen.add(w);
            }
        }
    }

    private boolean mayBeRead(int writer, int key, int value) {
        Tx t = history.transactions.get(writer);
        int last = value;
        for (Tx.Op op : t.ops) {
            last = !op.isRead && op.key == key ? op.values[0] : last;
        }
        return t.outcome != Outcome.ABORTED && last == value;
    }

    private boolean counts(int index) {
        Outcome o = history.transactions.get(index).outcome;
        return o == Outcome.COMMITTED || o == Outcome.UNKNOWN && seen.contains(index);
    }

    private void collectSuccessors(int index, Tx t) {
        if (!counts(index)) {
            return;
        }
        Map<Integer, Integer> before = new HashMap<>();
        Set<Integer> written = new HashSet<>();
        for (Tx.Op op : t.ops) {
            if (op.isRead) {
                before.putIfAbsent(op.key, op.values[0]);
            } else if (written.add(op.key)) {
                if (before.containsKey(op.key)) {
                    addSuccessor(index, op.key, before.get(op.key));
                } else {
                    blindWriters.computeIfAbsent(op.key, k -> new ArrayList<>()).add(index);
                }
                before.put(op.key, op.values[0]);
            }
        }
    }

    private void addSuccessor(int index, int key, int value) {
        Integer other = successors.putIfAbsent(name(key, value), index);
        if (other != null) {
            report("lost update: " + history.transactions.get(other) + " and " + history.transactions.get(index) + " both overwrote value " + value
                    + " of register " + key);
        }
    }

    private DependencyGraph graph() {
        DependencyGraph g = new DependencyGraph(history.transactions);
        for (int i = 0; i < history.size(); i++) {
            Tx t = history.transactions.get(i);
            if (t.outcome == Outcome.UNKNOWN && !counts(i)) {
                continue;
            }
            Set<Integer> own = new HashSet<>();
            for (Tx.Op op : t.ops) {
                if (!op.isRead) {
                    own.add(op.key);
                } else if (!own.contains(op.key)) {
                    addRead(g, i, op.key, op.values[0]);
                }
            }
        }
        g.addRealTime();
        return g;
    }

    private void addRead(DependencyGraph g, int reader, int key, int value) {
        Integer writer = writers.get(name(key, value));
        Integer next = successors.get(name(key, value));
        String what = value + " of register " + key;
        if (writer != null) {
            g.edge(writer, reader, DependencyGraph.WR, "wr: its " + what + " was read by");
        }
        if (next != null) {
            g.edge(reader, next, DependencyGraph.RW, "rw: the " + what + " that it read was overwritten by");
            if (writer != null) {
                g.edge(writer, next, DependencyGraph.WW, "ww: its " + what + " was overwritten by");
            }
        }
        if (value == RegisterHistory.INITIAL) {
            for (int blind : blindWriters.getOrDefault(key, new ArrayList<>())) {
                g.edge(reader, blind, DependencyGraph.RW, "rw: the initial " + what + " that it read was overwritten by");
            }
        }
    }
}
