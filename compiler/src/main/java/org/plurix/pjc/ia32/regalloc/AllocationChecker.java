package org.plurix.pjc.ia32.regalloc;

import java.util.ArrayDeque;
import java.util.BitSet;
import java.util.Deque;
import java.util.HashMap;
import java.util.Iterator;
import java.util.Map;
import org.plurix.pjc.ia32.asm.Operand;
import org.plurix.pjc.ia32.lir.Insn;
import org.plurix.pjc.ia32.lir.MBlock;
import org.plurix.pjc.ia32.lir.MFunction;
import org.plurix.pjc.ia32.lir.Move;
import org.plurix.pjc.ia32.lir.Occurrence;
import org.plurix.pjc.ia32.lir.Phi;
import org.plurix.pjc.ia32.lir.VReg;

/**
 * Proves an allocation independently of how it was made: follows which values each register and slot holds along every path, and checks
 * that each use finds its value, that late uses and temporaries collide with nothing.
 */
public final class AllocationChecker {
    private final MFunction function;
    private final Map<Operand, Integer> constants = new HashMap<>();
    private final Map<MBlock, Map<Operand, BitSet>> entryStates = new HashMap<>();
    private final Deque<MBlock> work = new ArrayDeque<>();

    private AllocationChecker(MFunction function) {
        this.function = function;
    }

    /** Throws IllegalStateException with the place if the allocation is wrong; returns true so that it can stand in an assertion. */
    public static boolean check(MFunction function) {
        new AllocationChecker(function).run();
        return true;
    }

    private void run() {
        MBlock entry = function.blocks.get(0);
        enter(entry, new HashMap<>());
        for (MBlock block : function.blocks) {
            if (block != entry && block.preds.isEmpty()) {
                enter(block, new HashMap<>());
            }
        }
        while (!work.isEmpty()) {
            flow(work.poll(), false);
        }
        for (MBlock block : function.blocks) {
            if (entryStates.containsKey(block)) {
                flow(block, true);
            }
        }
    }

    /** Joins a state into a block's entry: only what all predecessors agree on is known. */
    private void enter(MBlock block, Map<Operand, BitSet> incoming) {
        Map<Operand, BitSet> known = entryStates.get(block);
        if (known == null) {
            entryStates.put(block, incoming);
            work.add(block);
            return;
        }
        boolean changed = false;
        for (Iterator<Map.Entry<Operand, BitSet>> it = known.entrySet().iterator(); it.hasNext();) {
            Map.Entry<Operand, BitSet> place = it.next();
            BitSet other = incoming.getOrDefault(place.getKey(), new BitSet());
            int before = place.getValue().cardinality();
            place.getValue().and(other);
            changed |= place.getValue().cardinality() != before;
            if (place.getValue().isEmpty()) {
                it.remove();
            }
        }
        if (changed) {
            work.add(block);
        }
    }

    private static Map<Operand, BitSet> copy(Map<Operand, BitSet> state) {
        Map<Operand, BitSet> result = new HashMap<>();
        state.forEach((place, values) -> result.put(place, (BitSet) values.clone()));
        return result;
    }

    private void flow(MBlock block, boolean check) {
        Map<Operand, BitSet> state = copy(entryStates.get(block));
        for (Insn insn : block.insns) {
            step(block, insn, state, check);
        }
        if (check) {
            return;
        }
        for (MBlock succ : block.succs) {
            Map<Operand, BitSet> out = copy(state);
            rename(succ, succ.preds.indexOf(block), out);
            enter(succ, out);
        }
    }

    /** Entering a block by one edge, its phis get the values of that edge's arguments. */
    private void rename(MBlock succ, int edge, Map<Operand, BitSet> state) {
        for (BitSet values : state.values()) {
            BitSet before = (BitSet) values.clone();
            succ.phis.forEach(phi -> values.clear(phi.target().id));
            for (Phi phi : succ.phis) {
                if (before.get(valueOf(phi.args().get(edge)))) {
                    values.set(phi.target().id);
                }
            }
        }
    }

    private int valueOf(Occurrence occurrence) {
        return occurrence.vreg != null ? occurrence.vreg.id : constant(occurrence.loc());
    }

    private int constant(Operand operand) {
        return constants.computeIfAbsent(operand, o -> function.vregCount() + constants.size());
    }

    private void step(MBlock block, Insn insn, Map<Operand, BitSet> state, boolean check) {
        if (insn.moves != null) {
            move(block, insn, state);
            return;
        }
        if (check) {
            checkUses(block, insn, state);
            checkCollisions(block, insn);
        }
        for (int r = 0; r < 16; r++) {
            if ((insn.clobbers & 1 << r) != 0) {
                state.remove(Insn.register(r));
            }
        }
        insn.temps.forEach(temp -> state.remove(temp.loc()));
        insn.defs.forEach(def -> state.values().forEach(values -> values.clear(def.vreg.id)));
        for (Occurrence def : insn.defs) {
            define(def.loc(), def.vreg, state);
            if (def.vreg.homeIsArgument) {
                define(def.vreg.home, def.vreg, state);
            }
        }
    }

    private static void define(Operand place, VReg vreg, Map<Operand, BitSet> state) {
        BitSet values = new BitSet();
        values.set(vreg.id);
        state.put(place, values);
    }

    /** Moves at the start of a block with one predecessor belong to its edge: a constant moved there may be what a phi gets. */
    private void move(MBlock block, Insn insn, Map<Operand, BitSet> state) {
        Map<Operand, BitSet> before = copy(state);
        for (Move move : insn.moves) {
            BitSet values = before.get(move.from());
            if (values == null) {
                values = new BitSet();
                values.set(constant(move.from()));
                for (Phi phi : block.phis) {
                    if (block.preds.size() == 1 && move.from().equals(phi.args().get(0).vreg == null ? phi.args().get(0).loc() : null)) {
                        values.set(phi.target().id);
                    }
                }
            }
            state.put(move.to(), (BitSet) values.clone());
        }
    }

    private static void checkUses(MBlock block, Insn insn, Map<Operand, BitSet> state) {
        for (Occurrence use : insn.uses) {
            BitSet values = state.get(use.loc());
            if (values == null || !values.get(use.vreg.id)) {
                throw new IllegalStateException("allocation of " + insn + " in " + block + ": " + use.loc() + " does not hold " + use.vreg);
            }
        }
    }

    private static void checkCollisions(MBlock block, Insn insn) {
        for (Occurrence written : insn.temps) {
            for (Occurrence use : insn.uses) {
                refuse(written, use, block, insn);
            }
            insn.defs.forEach(def -> refuse(written, def, block, insn));
        }
        for (Occurrence use : insn.uses) {
            if (use.role == Occurrence.Role.LATE_USE) {
                if (insn.writesEarly()) {
                    insn.defs.forEach(def -> refuse(use, def, block, insn));
                }
                if (use.isReg() && (insn.clobbers & Insn.bit(use.reg())) != 0) {
                    throw new IllegalStateException("allocation of " + insn + " in " + block + ": " + use + " is destroyed");
                }
            }
        }
    }

    private static void refuse(Occurrence a, Occurrence b, MBlock block, Insn insn) {
        if (a.loc().equals(b.loc())) {
            throw new IllegalStateException("allocation of " + insn + " in " + block + ": " + a + " and " + b + " collide");
        }
    }
}
