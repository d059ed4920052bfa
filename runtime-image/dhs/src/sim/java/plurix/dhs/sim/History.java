package plurix.dhs.sim;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What a simulation saw from outside: every try with its accesses, and which commit numbers the stations applied. */
final class History {
    static final int ABORTED = 0;
    static final int COMMITTED = 1;
    /** The station died while the commit was in flight. */
    static final int UNKNOWN = 2;

    /** One try of one transaction. */
    static final class Try {
        final int station;
        final long began;
        final long beganAt;
        long ended;
        int result;
        /** Write commit: its number (unknown end: the number that it asked for). Otherwise the commit number that the station was at after the last read. */
        long number;
        boolean writer;
        int restarts;
        /** Word, value pairs; a word written before it was read is not in reads. */
        final List<int[]> reads = new ArrayList<>();
        final Map<Integer, Integer> writes = new HashMap<>();

        Try(int station, long began, long beganAt) {
            this.station = station;
            this.began = began;
            this.beganAt = beganAt;
        }

        @Override
        public String toString() {
            return "station " + station + (writer ? " commit " : " read-only at ") + number + " began " + began + " ended " + ended;
        }
    }

    final List<Try> tries = new ArrayList<>();
    /** Commit number to committer, as applied by anybody. */
    final Map<Long, Integer> applied = new HashMap<>();
    final List<String> violations = new ArrayList<>();

    void applied(int station, long number, int committer) {
        Integer before = applied.putIfAbsent(number, committer);
        if (before != null && before != committer) {
            violations.add("fork: commit " + number + " is by station " + before + ", but station " + station + " applied one by "
                    + committer);
        }
    }
}
