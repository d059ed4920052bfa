package plurix.dhs.sim;

import java.util.Arrays;
import plurix.dhs.AddressSpace;
import plurix.dhs.sim.check.Replay;
import plurix.dhs.sim.work.Layout;

/** All judgements at the end of a simulation: its history, the memory of all stations, what the workload says, restarts, leaks. */
final class FinalChecks {
    /** A transaction may lose so often in a row; then the protocol must let it win. With lost stations and links it may take longer. */
    private static final int MOST_RESTARTS = 8;
    private static final int MOST_RESTARTS_WITH_FAULTS = 40;
    private final Simulation simulation;
    private final SimStation[] stations;
    private Replay replay;

    FinalChecks(Simulation simulation) {
        this.simulation = simulation;
        stations = simulation.stations;
    }

    private void report(String text) {
        simulation.violation(text);
    }

    void check() {
        replay = new Replay(simulation.history, Layout::initialWord);
        replay.check().forEach(this::report);
        simulation.workload.verify(w -> replay.valueAt(w, Long.MAX_VALUE), simulation.history, this::report);
        checkRestarts();
        checkUnavailable();
        if (simulation.isCalm()) {
            if (simulation.isAtRest()) {
                checkMemory();
            } else {
                report("the cluster did not come to rest: " + describe());
            }
        }
    }

    /** The memory of all stations is the same, byte by byte, and what the replay says; nothing is left over. */
    private void checkMemory() {
        byte[][] expected = new byte[Layout.PAGES][];
        for (int p = 0; p < Layout.PAGES; p++) {
            expected[p] = new byte[AddressSpace.PAGE_SIZE];
            for (int i = 0; i < Layout.WORDS_PER_PAGE && p < Layout.IMAGE_PAGES; i++) {
                SimPages.putWord(expected[p], i * Integer.BYTES, Layout.imageWord(p, i));
            }
        }
        for (int word : replay.writtenWords()) {
            SimPages.putWord(expected[word / Layout.WORDS_PER_PAGE], word % Layout.WORDS_PER_PAGE * Integer.BYTES,
                    replay.valueAt(word, Long.MAX_VALUE));
        }
        for (int p = 0; p < Layout.PAGES; p++) {
            int holders = 0;
            for (SimStation s : stations) {
                holders += checkPage(s, p, expected[p]) ? 1 : 0;
            }
            if (holders == 0 && stations[0].engine.version(p) > 0 && !mayLosePages()) {
                report("nobody has page " + p);
            }
            boolean ordinary = p >= Layout.RESIDENT_PAGES && stations[0].engine.version(p) > 0;
            if (holders == 1 && ordinary && simulation.options.faults.frames == 0) {
                report("only one station has page " + p);
            }
        }
        for (SimStation s : stations) {
            if (s.pages.leaked() != 0) {
                report("station " + s.id + " has lost " + s.pages.leaked() + " page frames");
            }
        }
    }

    private boolean mayLosePages() {
        return simulation.options.faults.endsLives() && !simulation.isReplicating();
    }

    private boolean checkPage(SimStation s, int p, byte[] expected) {
        if (s.pages.hasExtra(p)) {
            report("page " + p + " of station " + s.id + " is still mapped, shadowed or staged");
        }
        if (s.engine.version(p) != stations[0].engine.version(p) || s.engine.owner(p) != stations[0].engine.owner(p)) {
            report("directories differ at page " + p + ": station 0 version " + stations[0].engine.version(p) + " owner "
                    + stations[0].engine.owner(p) + ", station " + s.id + " version " + s.engine.version(p) + " owner " + s.engine.owner(p));
        }
        if (!s.engine.isPresent(p)) {
            if (s.pages.hasFrame(p)) {
                report("station " + s.id + " keeps a frame for page " + p + " that it does not have");
            }
            return false;
        }
        byte[] content = s.pages.content(p);
        for (int i = 0; !Arrays.equals(content, expected) && i < AddressSpace.PAGE_SIZE; i += Integer.BYTES) {
            if (SimPages.getWord(content, i) != SimPages.getWord(expected, i)) {
                report("station " + s.id + " page " + p + " word " + i / Integer.BYTES + " is " + SimPages.getWord(content, i)
                        + ", should be " + SimPages.getWord(expected, i));
                break;
            }
        }
        return true;
    }

    private void checkRestarts() {
        int most = simulation.options.faults.strictReaders() ? MOST_RESTARTS : MOST_RESTARTS_WITH_FAULTS;
        for (SimStation s : stations) {
            if (s.longestLosing > most) {
                report("a transaction of station " + s.id + " lost " + s.longestLosing + " times in a row");
            }
        }
    }

    private void checkUnavailable() {
        for (SimStation s : stations) {
            if (s.unavailable > 0 && !mayLosePages() && !simulation.options.faults.separates()) {
                report("station " + s.id + " did not get a page " + s.unavailable + " times");
            }
        }
    }

    /** Where every station is. */
    String describe() {
        StringBuilder b = new StringBuilder();
        for (SimStation s : stations) {
            b.append("station ").append(s.id).append(s.alive ? "" : " (down)");
            if (s.engine != null) {
                b.append(" state ").append(s.engine.state()).append(" left ").append(s.left).append(" at ").append(s.engine.commitNumber())
                        .append(" epoch ").append(s.engine.epoch()).append(s.engine.holdsToken() ? " token" : "")
                        .append(s.engine.isIsolated() ? " isolated" : "").append(s.engine.inTransaction() ? " in tx" : "")
                        .append(" members ").append(Long.toHexString(s.engine.members())).append("; ");
            }
        }
        return b.toString();
    }
}
