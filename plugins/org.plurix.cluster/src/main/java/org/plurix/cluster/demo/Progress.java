package org.plurix.cluster.demo;

import java.io.PrintStream;

/** Progress of one activity: a line that is rewritten on a terminal, a line per quarter in a log. */
final class Progress {
    private static final int QUARTERS = 4;

    private final PrintStream out;
    private final boolean terminal = System.console() != null;
    private String activity = "";
    private int quarter;
    private boolean open;

    Progress(PrintStream out) {
        this.out = out;
    }

    void show(String what, int done, int all) {
        if (!what.equals(activity)) {
            activity = what;
            quarter = 0;
        }
        int reached = all == 0 ? QUARTERS : (int) ((long) done * QUARTERS / all);
        if (terminal) {
            out.printf("\r  %s: %d of %d", what, done, all);
            out.flush();
            open = true;
        } else if (reached > quarter) {
            out.printf("  %s: %d of %d%n", what, done, all);
        }
        quarter = Math.max(quarter, reached);
    }

    /** Ends the line, so that other text may follow. */
    void end() {
        if (open) {
            out.println();
            open = false;
        }
    }
}
