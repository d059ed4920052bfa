package org.plurix.pjc.ia32.regalloc;

import org.plurix.pjc.ia32.lir.Insn;
import org.plurix.pjc.ia32.lir.VReg;

/** Which register would save a move. */
final class Hints {
    private final Interval[] intervals;

    Hints(Interval[] intervals) {
        this.intervals = intervals;
    }

    /** A wished-for register that is free for all of {@code current}, or as long as any; -1 if none. */
    int pick(Interval current, int[] freeUntil) {
        int longest = -1;
        for (int until : freeUntil) {
            longest = Math.max(longest, until);
        }
        int enough = Math.min(longest, current.end());
        int before = previousPart(current);
        if (before >= 0 && freeUntil[before] >= enough) {
            return before;
        }
        VReg vreg = current.vreg;
        if (vreg.preferred != null) {
            int wished = Integer.numberOfTrailingZeros(Insn.bit(vreg.preferred));
            if (freeUntil[wished] >= enough) {
                return wished;
            }
        }
        for (VReg relative : vreg.relatives) {
            int wished = registerNear(intervals[relative.id], current.start());
            if (wished >= 0 && freeUntil[wished] >= enough) {
                return wished;
            }
        }
        return -1;
    }

    private static int previousPart(Interval current) {
        for (int i = current.family.indexOf(current) - 1; i >= 0; i--) {
            if (current.family.get(i).register >= 0) {
                return current.family.get(i).register;
            }
        }
        return -1;
    }

    /** The register a relative has at {@code position}, or had last before, or has first. */
    private static int registerNear(Interval whole, int position) {
        int register = -1;
        if (whole == null) {
            return register;
        }
        for (Interval part : whole.family) {
            if (part.register >= 0 && (register < 0 || part.start() <= position)) {
                register = part.register;
            }
        }
        return register;
    }
}
