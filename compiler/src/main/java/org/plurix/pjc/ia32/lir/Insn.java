package org.plurix.pjc.ia32.lir;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.plurix.pjc.ia32.asm.Operand;
import org.plurix.pjc.ia32.asm.Reg;

/**
 * One machine-level operation over virtual registers: what it reads, writes and destroys (for register allocation), and how it becomes
 * real instructions afterwards. An instruction that destroys registers gets its results after everything else has happened, so its
 * emission ends with moves from fixed registers into the results.
 */
public final class Insn {
    /** Mask of every allocatable register: calls destroy them all. */
    public static final int ALL = 0xFFCF;

    public final String name;
    public final int line;
    public final List<Occurrence> uses = new ArrayList<>(3);
    public final List<Occurrence> defs = new ArrayList<>(1);
    public final List<Occurrence> temps = new ArrayList<>(1);
    /** Registers destroyed: bit = number of the register, XMM from 8 on. */
    public int clobbers;
    public boolean resultsEarly;
    /** The emission has a rare path that calls; it saves {@link #liveAcross} itself. */
    public boolean savesLive;
    /** Registers holding values needed afterwards; filled in for {@link #savesLive}. */
    public int liveAcross;
    /** Calls on its usual path: the method is no leaf. */
    public boolean isCall;
    /** Only a jump to the block's one successor. */
    public boolean isGoto;
    /** For a move that register allocation inserted: what it moves. */
    public List<Move> moves;
    /** Position given by register allocation. */
    public int position;
    private Consumer<Emission> emission;

    public Insn(String name, int line) {
        this.name = name;
        this.line = line;
    }

    /** A parallel move between locations. */
    public static Insn move(String name, int line, List<Move> moves) {
        Insn insn = new Insn(name, line);
        insn.moves = moves;
        return insn.emits(out -> out.move(moves));
    }

    public static int bit(Reg reg) {
        return 1 << (reg.isXmm() ? 8 + reg.code : reg.code);
    }

    public static Reg register(int number) {
        return number < 8 ? Reg.gp(number) : Reg.xmm(number - 8);
    }

    public Insn clobber(Reg... regs) {
        for (Reg reg : regs) {
            clobbers |= bit(reg);
        }
        return this;
    }

    /** Results are written together with the destroyed registers and so must not be in them. */
    public Insn resultsEarly() {
        resultsEarly = true;
        return this;
    }

    /** Results may be written while late uses are still needed. */
    public boolean writesEarly() {
        return clobbers == 0 || resultsEarly;
    }

    public Occurrence constant(Operand operand) {
        return new Occurrence(operand);
    }

    public Occurrence use(VReg vreg, boolean mustBeRegister) {
        return add(uses, new Occurrence(vreg, Occurrence.Role.USE, mustBeRegister));
    }

    public Occurrence lateUse(VReg vreg, boolean mustBeRegister) {
        return add(uses, new Occurrence(vreg, Occurrence.Role.LATE_USE, mustBeRegister));
    }

    public Occurrence def(VReg vreg) {
        return add(defs, new Occurrence(vreg, Occurrence.Role.DEF, true));
    }

    public Occurrence temp(VReg vreg) {
        return add(temps, new Occurrence(vreg, Occurrence.Role.TEMP, true));
    }

    private static Occurrence add(List<Occurrence> list, Occurrence occurrence) {
        list.add(occurrence);
        return occurrence;
    }

    public Insn emits(Consumer<Emission> code) {
        emission = code;
        return this;
    }

    public void emit(Emission out) {
        emission.accept(out);
    }

    @Override
    public String toString() {
        return name + (defs.isEmpty() ? "" : " " + defs) + (uses.isEmpty() ? "" : " <- " + uses) + (temps.isEmpty() ? "" : " temps " + temps);
    }
}
