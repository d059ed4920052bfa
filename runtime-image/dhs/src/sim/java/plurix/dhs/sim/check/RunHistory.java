package plurix.dhs.sim.check;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What a run of a cluster showed from outside: every try with its accesses, and which commit numbers the stations applied. */
public final class RunHistory {
    public final List<Try> tries = new ArrayList<>();
    /** Commit number to committer, as applied by anybody. */
    final Map<Long, Integer> applied = new HashMap<>();
    private final boolean strictReaders;
    private final List<String> forks = new ArrayList<>();

    /** strictReaders: also a transaction that wrote nothing must see every commit that had ended before it began. */
    public RunHistory(boolean strictReaders) {
        this.strictReaders = strictReaders;
    }

    boolean strictReaders() {
        return strictReaders;
    }

    /** A station applied a commit of another one. */
    public void applied(int station, long number, int committer) {
        Integer before = applied.putIfAbsent(number, committer);
        if (before != null && before != committer) {
            forks.add("fork: commit " + number + " is by station " + before + ", but station " + station + " applied one by " + committer);
        }
    }

    public List<String> forks() {
        return forks;
    }

    /** The list operations of all tries, aborted ones too. */
    public AppendHistory appends() {
        AppendHistory h = new AppendHistory();
        int id = 0;
        for (Try t : tries) {
            id++;
            if (!t.listOps.isEmpty()) {
                boolean timed = timed(t);
                h.add(id, t.station, timed ? t.began : 0, timed ? t.ended : 0, t.outcome).ops.addAll(t.listOps);
            }
        }
        return h;
    }

    /** The register operations of all tries, as {@link #appends}. */
    public RegisterHistory registers() {
        RegisterHistory h = new RegisterHistory();
        int id = 0;
        for (Try t : tries) {
            id++;
            if (!t.registerOps.isEmpty()) {
                boolean timed = timed(t);
                h.add(id, t.station, timed ? t.began : 0, timed ? t.ended : 0, t.outcome).ops.addAll(t.registerOps);
            }
        }
        return h;
    }

    private boolean timed(Try t) {
        return t.outcome != Outcome.ABORTED && (strictReaders || t.writer());
    }

    /** Sum of a note over committed tries. */
    public int sum(String note) {
        int n = 0;
        for (Try t : tries) {
            if (t.outcome == Outcome.COMMITTED) {
                n += t.notes.getOrDefault(note, 0);
            }
        }
        return n;
    }
}
