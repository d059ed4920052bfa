package plurix.dhs.sim;

import java.util.List;
import plurix.dhs.Stats;

/** What came out of one simulation. */
public final class SimReport {
    private static final int TRACE_LINES = 40;
    public final SimOptions options;
    /** Empty: all is well. */
    public final List<String> violations;
    /** The last events before the end; only of a run with violations. */
    public final List<String> trace;
    public final int committed;
    public final int tries;
    public final int unavailable;
    public final int longestLosing;
    public final long frames;
    public final long virtualMicros;
    public final long nanos;
    /** Sums over the stations' last lives, by {@link Stats}. */
    private final long[] stats = new long[Stats.COUNT];

    SimReport(Simulation s, List<String> violations, long virtualMicros, long nanos) {
        options = s.options;
        this.violations = violations;
        trace = violations.isEmpty() ? java.util.Collections.emptyList() : s.trace.last(TRACE_LINES);
        tries = s.history.tries.size();
        frames = s.network.framesSent;
        this.virtualMicros = virtualMicros;
        this.nanos = nanos;
        int done = 0;
        int without = 0;
        int losing = 0;
        for (SimStation station : s.stations) {
            done += station.done;
            without += station.unavailable;
            losing = Math.max(losing, station.longestLosing);
            for (int i = 0; i < stats.length && station.engine != null; i++) {
                stats[i] += station.engine.stat(i);
            }
        }
        committed = done;
        unavailable = without;
        longestLosing = losing;
    }

    public long stat(int index) {
        return stats[index];
    }

    public String figures() {
        return committed + " transactions in " + virtualMicros / 1000 + " ms virtual; tries " + tries + ", aborts " + stat(Stats.ABORTS)
                + ", longest losing streak " + longestLosing + ", page requests " + stat(Stats.PAGE_REQUESTS) + ", token visits "
                + stat(Stats.TOKEN_VISITS) + ", elections " + stat(Stats.ELECTIONS) + ", repeated " + stat(Stats.RETRANSMISSIONS) + ", repaired "
                + stat(Stats.COMMITS_REPAIRED) + ", frames " + frames + ", unavailable " + unavailable;
    }
}
