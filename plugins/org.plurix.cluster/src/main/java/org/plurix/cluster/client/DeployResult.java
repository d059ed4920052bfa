package org.plurix.cluster.client;

import java.util.List;

/**
 * Outcome of a deploy or of taking one back.
 *
 * @param number        running number of the deploy; 0 when nothing changed
 * @param undo          it took that deploy back
 * @param compileMillis sources to machine code
 * @param commitMillis  until the cluster had decided the commit
 * @param visibleMillis until all living nodes had applied it
 */
public record DeployResult(Stamp at, int number, boolean undo, long commit, long bytes, double compileMillis, double commitMillis,
        double visibleMillis, List<ClassOutcome> classes, List<NodeOutcome> nodes) {
    /** {@code status}: NEW, CHANGED, UNCHANGED, REFUSED, or REVERTED. {@code reason}: why it was refused, or a remark. */
    public record ClassOutcome(String name, String status, boolean applied, int methods, String reason, String source) {
    }

    /** {@code commit}: up to which the node had applied commits; {@code reason}: empty if applied. */
    public record NodeOutcome(int station, String name, boolean applied, long commit, double millis, String reason) {
    }

    public boolean refusedAny() {
        return classes.stream().anyMatch(c -> c.status().equals("REFUSED"));
    }
}
