package org.plurix.pjc.ia32.regalloc;

import java.util.BitSet;
import java.util.List;
import java.util.ListIterator;
import org.plurix.pjc.ia32.lir.Insn;
import org.plurix.pjc.ia32.lir.MBlock;
import org.plurix.pjc.ia32.lir.MFunction;
import org.plurix.pjc.ia32.lir.Occurrence;
import org.plurix.pjc.ia32.lir.Phi;
import org.plurix.pjc.ia32.lir.VReg;

/**
 * Numbers the instructions and finds where each virtual register is alive.
 *
 * <p>Instruction n has position 4n. Uses are read at 4n, results appear at 4n+1 (at 4n+2 if the instruction destroys registers), late uses
 * and temporaries last to 4n+2, destroyed registers are taken at 4n+1. A block's own start takes one position.
 */
final class Lifetimes {
    static final int STEP = 4;

    final Interval[] intervals;
    final BitSet[] liveIn;
    private final MFunction function;
    /** Block of every position / STEP. */
    final MBlock[] blockOf;
    private final BitSet[] liveOut;

    Lifetimes(MFunction function) {
        this.function = function;
        this.intervals = new Interval[function.vregCount()];
        int blocks = function.blocks.stream().mapToInt(b -> b.id).max().orElse(0) + 1;
        this.liveIn = new BitSet[blocks];
        this.liveOut = new BitSet[blocks];
        this.blockOf = number();
        findLive();
        for (int i = function.blocks.size() - 1; i >= 0; i--) {
            build(function.blocks.get(i));
        }
        for (Interval interval : intervals) {
            if (interval != null) {
                interval.reverse();
            }
        }
    }

    private MBlock[] number() {
        int position = 0;
        int total = 0;
        for (MBlock block : function.blocks) {
            total += block.insns.size() + 1;
        }
        MBlock[] owner = new MBlock[total];
        for (MBlock block : function.blocks) {
            block.from = position;
            owner[position / STEP] = block;
            position += STEP;
            for (Insn insn : block.insns) {
                insn.position = position;
                owner[position / STEP] = block;
                position += STEP;
            }
            block.to = position;
        }
        return owner;
    }

    private void findLive() {
        for (MBlock block : function.blocks) {
            liveIn[block.id] = new BitSet();
            liveOut[block.id] = new BitSet();
        }
        boolean changed = true;
        while (changed) {
            changed = false;
            for (int i = function.blocks.size() - 1; i >= 0; i--) {
                changed |= flow(function.blocks.get(i));
            }
        }
    }

    private boolean flow(MBlock block) {
        BitSet live = liveOut[block.id];
        for (MBlock succ : block.succs) {
            live.or(liveIn[succ.id]);
            int index = succ.preds.indexOf(block);
            for (Phi phi : succ.phis) {
                VReg arg = phi.args().get(index).vreg;
                if (arg != null) {
                    live.set(arg.id);
                }
            }
        }
        BitSet in = (BitSet) live.clone();
        ListIterator<Insn> it = block.insns.listIterator(block.insns.size());
        while (it.hasPrevious()) {
            Insn insn = it.previous();
            for (Occurrence def : insn.defs) {
                in.clear(def.vreg.id);
            }
            for (Occurrence use : insn.uses) {
                in.set(use.vreg.id);
            }
        }
        for (Phi phi : block.phis) {
            in.clear(phi.target().id);
        }
        if (in.equals(liveIn[block.id])) {
            return false;
        }
        liveIn[block.id] = in;
        return true;
    }

    private void build(MBlock block) {
        BitSet live = liveOut[block.id];
        for (int id = live.nextSetBit(0); id >= 0; id = live.nextSetBit(id + 1)) {
            interval(function.vreg(id)).addRange(block.from, block.to);
        }
        for (MBlock succ : block.succs) {
            int index = succ.preds.indexOf(block);
            for (Phi phi : succ.phis) {
                Occurrence arg = phi.args().get(index);
                if (arg.vreg != null) {
                    interval(arg.vreg).addUse(block.to - 1, arg);
                }
            }
        }
        ListIterator<Insn> it = block.insns.listIterator(block.insns.size());
        while (it.hasPrevious()) {
            build(block, it.previous());
        }
        for (Phi phi : block.phis) {
            interval(phi.target()).define(block.from);
        }
    }

    private void build(MBlock block, Insn insn) {
        int position = insn.position;
        int result = position + (insn.writesEarly() ? 1 : 2);
        for (Occurrence def : insn.defs) {
            interval(def.vreg).define(result);
            interval(def.vreg).addUse(result, def);
        }
        for (Occurrence temp : insn.temps) {
            interval(temp.vreg).addRange(position, position + 2);
            interval(temp.vreg).addUse(position, temp);
        }
        for (Occurrence use : insn.uses) {
            int end = position + (use.role == Occurrence.Role.LATE_USE ? 2 : 1);
            interval(use.vreg).addRange(block.from, end);
            interval(use.vreg).addUse(position, use);
        }
    }

    private Interval interval(VReg vreg) {
        Interval interval = intervals[vreg.id];
        if (interval == null) {
            interval = new Interval(vreg);
            intervals[vreg.id] = interval;
        }
        return interval;
    }

    List<MBlock> blocks() {
        return function.blocks;
    }

    /** The earliest position in {@code min..max} with the lowest loop depth there. */
    int outermost(int min, int max) {
        int best = min;
        for (int p = min / STEP; p <= max / STEP; p++) {
            if (blockOf[p].from == p * STEP && blockOf[p].loopDepth < blockOf[best / STEP].loopDepth) {
                best = p * STEP;
            }
        }
        return best;
    }

    /** The best position in {@code min..max} (multiples of STEP) to cut an interval: outside of loops, and late. */
    int bestSplit(int min, int max) {
        MBlock last = blockOf[max / STEP];
        if (blockOf[min / STEP] == last) {
            return max;
        }
        int best = max;
        int depth = last.loopDepth;
        for (int p = max / STEP; p >= min / STEP; p--) {
            MBlock block = blockOf[p];
            if (block.from == p * STEP && block.loopDepth < depth) {
                depth = block.loopDepth;
                best = block.from;
            }
        }
        return best;
    }
}
