package org.plurix.pjc.ia32.lir;

import java.util.ArrayList;
import java.util.List;
import org.plurix.pjc.model.TypeRef;

/** A block of machine-level operations; its last instruction is the jump. Positions are set by register allocation. */
public final class MBlock {
    /** One exception edge; {@code type} null catches everything. */
    public record Handler(TypeRef type, MBlock target) { }

    public final int id;
    public final int loopDepth;
    public final List<Phi> phis = new ArrayList<>();
    public List<Insn> insns = new ArrayList<>();
    public final List<MBlock> succs = new ArrayList<>(2);
    public final List<MBlock> preds = new ArrayList<>(2);
    public List<Handler> handlers = List.of();
    /** Half-open range of positions; {@code from} is the block's start, before its first instruction. */
    public int from;
    public int to;

    public MBlock(int id, int loopDepth) {
        this.id = id;
        this.loopDepth = loopDepth;
    }

    @Override
    public String toString() {
        return "b" + id;
    }
}
