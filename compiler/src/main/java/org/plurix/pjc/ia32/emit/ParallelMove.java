package org.plurix.pjc.ia32.emit;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.plurix.pjc.ia32.asm.Assembler;
import org.plurix.pjc.ia32.asm.Imm;
import org.plurix.pjc.ia32.asm.Mem;
import org.plurix.pjc.ia32.asm.Mn;
import org.plurix.pjc.ia32.asm.Operand;
import org.plurix.pjc.ia32.asm.Reg;
import org.plurix.pjc.ia32.lir.Move;

/**
 * Puts the parts of a parallel move in an order in which none destroys what another still needs. Cycles of general registers are
 * exchanged, all others go over the stack. Never changes the flags.
 */
final class ParallelMove {
    private static final int ESP_STEP = 8;

    private final Assembler asm;
    private final List<Move> pending;
    private final Deque<Move> saved = new ArrayDeque<>();

    private ParallelMove(Assembler asm, List<Move> moves) {
        this.asm = asm;
        this.pending = new ArrayList<>(moves);
        pending.removeIf(move -> move.to().equals(move.from()));
    }

    static void emit(Assembler asm, List<Move> moves) {
        if (moves.size() == 1) {
            Move move = moves.get(0);
            if (!move.to().equals(move.from())) {
                single(asm, move);
            }
            return;
        }
        new ParallelMove(asm, moves).run();
    }

    private void run() {
        while (!pending.isEmpty()) {
            if (!emitUnblocked()) {
                breakCycle();
            }
        }
        while (!saved.isEmpty()) {
            pop(saved.pop());
        }
    }

    private boolean emitUnblocked() {
        for (int i = 0; i < pending.size(); i++) {
            Move move = pending.get(i);
            if (!isSource(move.to(), i)) {
                single(asm, move);
                pending.remove(i);
                return true;
            }
        }
        return false;
    }

    private boolean isSource(Operand place, int except) {
        for (int i = 0; i < pending.size(); i++) {
            if (i != except && reads(pending.get(i).from(), place)) {
                return true;
            }
        }
        return false;
    }

    /** A memory source in front of registers, for instance a field, also reads its base. */
    private static boolean reads(Operand source, Operand place) {
        if (source.equals(place)) {
            return true;
        }
        return source instanceof Mem mem && (place == mem.base() || place == mem.index());
    }

    private void breakCycle() {
        Move move = pending.remove(0);
        if (move.to() instanceof Reg to && move.from() instanceof Reg from && !to.isXmm()) {
            asm.emit(Mn.XCHG, to, from);
            for (int i = 0; i < pending.size(); i++) {
                Move other = pending.get(i);
                Operand source = other.from() == to ? from : other.from() == from ? to : other.from();
                pending.set(i, new Move(other.to(), source, other.bytes()));
            }
            pending.removeIf(other -> other.to().equals(other.from()));
        } else {
            push(move);
            saved.push(move);
        }
    }

    private void push(Move move) {
        if (move.from() instanceof Reg reg && reg.isXmm()) {
            asm.emit(Mn.LEA, Reg.ESP, Mem.of(0, Reg.ESP, -ESP_STEP));
            asm.emit(Mn.MOVSD, Mem.of(64, Reg.ESP, 0), reg);
        } else if (move.bytes() == 8) {
            Mem mem = (Mem) move.from();
            asm.emit(Mn.PUSH, mem.withBits(32).plus(4));
            asm.emit(Mn.PUSH, mem.withBits(32));
        } else if (isFloat(move)) {
            asm.emit(Mn.LEA, Reg.ESP, Mem.of(0, Reg.ESP, -4));
            asm.emit(Mn.PUSH, move.from());
        } else {
            asm.emit(Mn.PUSH, move.from());
        }
    }

    /** Single-precision values take 8 bytes on the stack, because a register may be pushed and memory popped. */
    private static boolean isFloat(Move move) {
        return move.to() instanceof Reg reg && reg.isXmm();
    }

    private void pop(Move move) {
        boolean wide = move.bytes() == 8 || isFloat(move) || move.from() instanceof Reg reg && reg.isXmm();
        if (!wide) {
            asm.emit(Mn.POP, move.to());
        } else if (move.to() instanceof Reg reg) {
            asm.emit(move.bytes() == 8 ? Mn.MOVSD : Mn.MOVSS, reg, Mem.of(move.bytes() * 8, Reg.ESP, 0));
            asm.emit(Mn.LEA, Reg.ESP, Mem.of(0, Reg.ESP, ESP_STEP));
        } else {
            Mem mem = ((Mem) move.to()).withBits(32);
            asm.emit(Mn.POP, mem);
            if (move.bytes() == 8) {
                asm.emit(Mn.POP, mem.plus(4));
            } else {
                asm.emit(Mn.LEA, Reg.ESP, Mem.of(0, Reg.ESP, 4));
            }
        }
    }

    private static void single(Assembler asm, Move move) {
        Operand to = move.to();
        Operand from = move.from();
        if (to instanceof Reg reg && reg.isXmm()) {
            toXmm(asm, reg, from, move.bytes());
        } else if (from instanceof Reg reg && reg.isXmm()) {
            if (to instanceof Reg) {
                asm.emit(Mn.MOVD, to, reg);
            } else {
                asm.emit(move.bytes() == 8 ? Mn.MOVSD : Mn.MOVSS, to, reg);
            }
        } else if (to instanceof Mem target && from instanceof Mem source) {
            if (move.bytes() == 8) {
                asm.emit(Mn.PUSH, source.withBits(32).plus(4));
            }
            asm.emit(Mn.PUSH, source.withBits(32));
            asm.emit(Mn.POP, target.withBits(32));
            if (move.bytes() == 8) {
                asm.emit(Mn.POP, target.withBits(32).plus(4));
            }
        } else {
            asm.emit(Mn.MOV, to, from);
        }
    }

    private static void toXmm(Assembler asm, Reg to, Operand from, int bytes) {
        if (from instanceof Reg source) {
            asm.emit(source.isXmm() ? Mn.MOVAPS : Mn.MOVD, to, source);
        } else if (from instanceof Imm) {
            throw new IllegalStateException("immediate for " + to);
        } else {
            asm.emit(bytes == 8 ? Mn.MOVSD : Mn.MOVSS, to, from);
        }
    }
}
