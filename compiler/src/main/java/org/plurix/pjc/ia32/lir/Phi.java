package org.plurix.pjc.ia32.lir;

import java.util.List;

/** A phi: {@code args} in the order of the block's predecessors, each a virtual register or a constant. */
public record Phi(VReg target, List<Occurrence> args) {
    /** An argument, read at the end of the predecessor. */
    public static Occurrence argument(VReg vreg) {
        return new Occurrence(vreg, Occurrence.Role.USE, false);
    }
}
