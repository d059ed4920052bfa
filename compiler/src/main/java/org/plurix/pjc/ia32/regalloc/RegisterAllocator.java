package org.plurix.pjc.ia32.regalloc;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.plurix.pjc.ia32.asm.Operand;
import org.plurix.pjc.ia32.lir.Insn;
import org.plurix.pjc.ia32.lir.MBlock;
import org.plurix.pjc.ia32.lir.MFunction;
import org.plurix.pjc.ia32.lir.Move;
import org.plurix.pjc.ia32.lir.Occurrence;
import org.plurix.pjc.ia32.lir.Phi;

/**
 * Gives every occurrence of a virtual register its place and inserts the moves this needs: between parts of a split value, on control-flow
 * edges, for phis, and one store at the definition of each value that is ever in memory.
 *
 * <p>Needs a function without critical edges. Afterwards the phis are gone in effect: moves at the ends of predecessors do their work.
 */
public final class RegisterAllocator {
    /** Moves to put before the instruction at one position, in this order. */
    private static final class Inserted {
        final List<Move> edgeIn = new ArrayList<>(0);
        final List<Move> stores = new ArrayList<>(0);
        final List<Move> splits = new ArrayList<>(0);
        final List<Move> edgeOut = new ArrayList<>(0);
    }

    private final MFunction function;
    private final Lifetimes lifetimes;
    private final Map<Integer, Inserted> inserted = new HashMap<>();

    private RegisterAllocator(MFunction function) {
        this.function = function;
        this.lifetimes = new Lifetimes(function);
    }

    public static void allocate(MFunction function) {
        RegisterAllocator allocator = new RegisterAllocator(function);
        new LinearScan(function, allocator.lifetimes).run();
        SlotAssignment.run(allocator.lifetimes.intervals, function.frame);
        allocator.finish();
    }

    private void finish() {
        for (Interval whole : lifetimes.intervals) {
            if (whole != null) {
                connectParts(whole);
            }
        }
        for (MBlock block : function.blocks) {
            for (MBlock succ : block.succs) {
                connectEdge(block, succ);
            }
        }
        noteLiveAcross();
        for (MBlock block : function.blocks) {
            insertMoves(block);
        }
    }

    private Inserted before(int position) {
        return inserted.computeIfAbsent(position, p -> new Inserted());
    }

    private void connectParts(Interval whole) {
        boolean everInMemory = false;
        for (int i = 0; i < whole.family.size(); i++) {
            Interval part = whole.family.get(i);
            part.assignUses();
            everInMemory |= part.inMemory;
            if (i > 0 && part.register >= 0) {
                connect(whole.family.get(i - 1), part);
            }
        }
        if (everInMemory && whole.register >= 0) {
            storeAtDefinition(whole);
        }
    }

    private void connect(Interval left, Interval right) {
        int position = right.start();
        boolean blockStart = lifetimes.blockOf[position / Lifetimes.STEP].from == position;
        if (left.end() == position && !blockStart && left.register != right.register) {
            before(position).splits.add(new Move(right.location(), left.location(), right.vreg.bytes()));
        }
    }

    private void storeAtDefinition(Interval first) {
        if (first.vreg.homeIsArgument) {
            return;
        }
        int next = (first.start() & -Lifetimes.STEP) + Lifetimes.STEP;
        before(next).stores.add(new Move(first.slot(), first.location(), first.vreg.bytes()));
    }

    private void connectEdge(MBlock pred, MBlock succ) {
        List<Move> moves = new ArrayList<>(4);
        BitSet live = lifetimes.liveIn[succ.id];
        for (int id = live.nextSetBit(0); id >= 0; id = live.nextSetBit(id + 1)) {
            Interval whole = lifetimes.intervals[id];
            if (whole.family.size() > 1) {
                Interval from = whole.partAt(pred.to - 1);
                Interval to = whole.partAt(succ.from);
                if (to.register >= 0 && from.register != to.register) {
                    moves.add(new Move(to.location(), from.location(), whole.vreg.bytes()));
                }
            }
        }
        int index = succ.preds.indexOf(pred);
        for (Phi phi : succ.phis) {
            phiMove(phi, index, pred, succ, moves);
        }
        if (moves.isEmpty()) {
            return;
        }
        if (pred.succs.size() == 1) {
            before(pred.insns.get(pred.insns.size() - 1).position).edgeOut.addAll(moves);
        } else if (succ.preds.size() == 1) {
            before(succ.from + Lifetimes.STEP).edgeIn.addAll(moves);
        } else {
            throw new IllegalStateException("critical edge " + pred + " -> " + succ);
        }
    }

    private void phiMove(Phi phi, int index, MBlock pred, MBlock succ, List<Move> moves) {
        Interval target = lifetimes.intervals[phi.target().id];
        Occurrence arg = phi.args().get(index);
        Operand from = arg.vreg == null ? arg.loc() : lifetimes.intervals[arg.vreg.id].partAt(pred.to - 1).location();
        Operand to = target.partAt(succ.from).location();
        if (!from.equals(to)) {
            moves.add(new Move(to, from, phi.target().bytes()));
        }
    }

    private void noteLiveAcross() {
        List<Insn> saving = new ArrayList<>();
        for (MBlock block : function.blocks) {
            for (Insn insn : block.insns) {
                if (insn.savesLive) {
                    saving.add(insn);
                }
            }
        }
        if (saving.isEmpty()) {
            return;
        }
        int[] positions = saving.stream().mapToInt(insn -> insn.position).toArray();
        for (Interval whole : lifetimes.intervals) {
            if (whole != null) {
                for (Interval part : whole.family) {
                    noteLiveAcross(part, saving, positions);
                }
            }
        }
    }

    private static void noteLiveAcross(Interval part, List<Insn> saving, int[] positions) {
        for (int i = 0; i < part.rangeCount() && part.register >= 0; i++) {
            int at = Arrays.binarySearch(positions, part.rangeFrom(i));
            for (at = at < 0 ? -at - 1 : at; at < positions.length && positions[at] + 2 < part.rangeTo(i); at++) {
                saving.get(at).liveAcross |= 1 << part.register;
            }
        }
    }

    private void insertMoves(MBlock block) {
        List<Insn> result = new ArrayList<>(block.insns.size() + 8);
        for (Insn insn : block.insns) {
            Inserted moves = inserted.get(insn.position);
            if (moves != null) {
                add(result, "edge-in", moves.edgeIn, insn.line);
                add(result, "store", moves.stores, insn.line);
                add(result, "split", moves.splits, insn.line);
                add(result, "edge-out", moves.edgeOut, insn.line);
            }
            result.add(insn);
        }
        block.insns = result;
    }

    private static void add(List<Insn> result, String name, List<Move> moves, int line) {
        if (!moves.isEmpty()) {
            result.add(Insn.move(name, line, moves));
        }
    }
}
