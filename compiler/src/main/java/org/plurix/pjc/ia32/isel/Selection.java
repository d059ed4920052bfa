package org.plurix.pjc.ia32.isel;

import org.plurix.pjc.ia32.asm.Imm;
import org.plurix.pjc.ia32.asm.Mem;
import org.plurix.pjc.ia32.asm.Mn;
import org.plurix.pjc.ia32.asm.Operand;
import org.plurix.pjc.ia32.asm.Reg;
import org.plurix.pjc.ia32.lir.Insn;
import org.plurix.pjc.ia32.lir.MBlock;
import org.plurix.pjc.ia32.lir.MFunction;
import org.plurix.pjc.ia32.lir.Occurrence;
import org.plurix.pjc.ia32.lir.VReg;
import org.plurix.pjc.ir.Graph;
import org.plurix.pjc.ir.Op;
import org.plurix.pjc.ir.Type;
import org.plurix.pjc.ir.Value;
import org.plurix.pjc.layout.LayoutInfo;
import org.plurix.pjc.layout.Symbol;
import org.plurix.pjc.model.TypeRef;

/** State of selecting instructions for one method, and the vocabulary all selectors share. */
final class Selection {
    static final String CONST = "const";

    final Graph graph;
    final LayoutInfo layout;
    final MFunction function;
    final Mem[] slots;
    MBlock block;
    int line;
    private final VReg[] low;
    private final VReg[] high;

    Selection(Graph graph, LayoutInfo layout, MFunction function) {
        this.graph = graph;
        this.layout = layout;
        this.function = function;
        this.low = new VReg[graph.valueCount()];
        this.high = new VReg[graph.valueCount()];
        this.slots = graph.slotTypes.stream().map(type -> function.frame.allocate(type.size())).toArray(Mem[]::new);
    }

    // ---- instructions

    /** A new instruction; not yet in the block, so that constants can be loaded in front of it. */
    Insn insn(String name) {
        return new Insn(name, line);
    }

    void add(Insn insn) {
        block.insns.add(insn);
    }

    // ---- values

    /** The value that {@code value} is a mere renaming of. */
    static Value origin(Value value) {
        Value v = value;
        while (v.op == Op.CHECKCAST) {
            v = v.arg(0);
        }
        return v;
    }

    /** A word or floating-point value, or the low word of a long. */
    Part part(Value value) {
        Value v = origin(value);
        if (v.op == Op.L2I || v.op == Op.I2L) {
            return part(v.arg(0));
        }
        return switch (v.op) {
            case CONST -> Part.of(constant(v));
            case STRING -> Part.of(Imm.address(new Symbol.Literal((String) v.aux), 0));
            case CLASS -> Part.of(Imm.address(new Symbol.Descriptor((TypeRef) v.aux), 0));
            default -> Part.of(vreg(v));
        };
    }

    private Operand constant(Value v) {
        return switch (v.type) {
            case F32 -> function.pool.floatBits((int) v.imm);
            case F64 -> function.pool.doubleBits(v.imm);
            default -> Imm.of((int) v.imm);
        };
    }

    /** High word of a long. */
    Part highPart(Value value) {
        if (value.op == Op.CONST) {
            return Part.of((int) (value.imm >> 32));
        }
        if (value.op == Op.I2L && value.arg(0).op == Op.CONST) {
            return Part.of((int) value.arg(0).imm >> 31);
        }
        return Part.of(highVReg(value));
    }

    VReg vreg(Value value) {
        VReg vreg = low[value.id];
        if (vreg == null) {
            vreg = function.newVReg(kind(value.type));
            low[value.id] = vreg;
        }
        return vreg;
    }

    VReg highVReg(Value value) {
        VReg vreg = high[value.id];
        if (vreg == null) {
            vreg = function.newVReg(VReg.Kind.WORD);
            high[value.id] = vreg;
        }
        return vreg;
    }

    static VReg.Kind kind(Type type) {
        return switch (type) {
            case F32 -> VReg.Kind.FLOAT;
            case F64 -> VReg.Kind.DOUBLE;
            case VOID -> throw new IllegalArgumentException("no value");
            default -> VReg.Kind.WORD;
        };
    }

    VReg word() {
        return function.newVReg(VReg.Kind.WORD);
    }

    // ---- operands

    /** Register, memory or constant. */
    Occurrence any(Insn insn, Part part) {
        return part.isConstant() ? insn.constant(part.constant()) : insn.use(part.vreg(), false);
    }

    Occurrence lateAny(Insn insn, Part part) {
        return part.isConstant() ? insn.constant(part.constant()) : insn.lateUse(part.vreg(), false);
    }

    Occurrence reg(Insn insn, Part part) {
        return insn.use(inVReg(part), true);
    }

    Occurrence lateReg(Insn insn, Part part) {
        return insn.lateUse(inVReg(part), true);
    }

    /** Register or constant. */
    Occurrence regOrConstant(Insn insn, Part part) {
        return part.isConstant() ? insn.constant(part.constant()) : insn.use(part.vreg(), true);
    }

    Occurrence lateRegOrConstant(Insn insn, Part part) {
        return part.isConstant() ? insn.constant(part.constant()) : insn.lateUse(part.vreg(), true);
    }

    /** Register or memory. */
    Occurrence lateRegOrMemory(Insn insn, Part part) {
        return insn.lateUse(inVReg(part), false);
    }

    Occurrence regOrMemory(Insn insn, Part part) {
        return insn.use(inVReg(part), false);
    }

    VReg inVReg(Part part) {
        return part.isConstant() ? load(part.constant()) : part.vreg();
    }

    private VReg load(Operand constant) {
        if (constant instanceof Mem mem) {
            VReg vreg = function.newVReg(mem.bits() == 64 ? VReg.Kind.DOUBLE : VReg.Kind.FLOAT);
            copy(vreg, Part.of(constant));
            return vreg;
        }
        VReg vreg = word();
        copy(vreg, Part.of(constant));
        return vreg;
    }

    /** {@code target = source}. */
    void copy(VReg target, Part source) {
        Insn insn = insn(source.isConstant() ? CONST : "copy");
        Occurrence to = insn.def(target);
        if (source.isConstant()) {
            add(insn.emits(out -> out.move(to.reg(), source.constant(), target.bytes())));
            return;
        }
        Occurrence from = any(insn, source);
        VReg.relate(target, source.vreg());
        add(insn.emits(out -> out.move(to.reg(), from.loc(), target.bytes())));
    }

    /** {@code part} in a register that has a byte part (or the constant itself). */
    Occurrence byteOrConstant(Insn insn, Part part) {
        if (part.isConstant()) {
            return insn.constant(part.constant());
        }
        VReg copy = function.newVReg(VReg.Kind.BYTE);
        copy(copy, part);
        return insn.use(copy, true);
    }

    static Operand low8(Occurrence occurrence) {
        return occurrence.loc() instanceof Reg reg ? reg.low8() : Imm.of((byte) ((Imm) occurrence.loc()).value());
    }

    static Operand low16(Occurrence occurrence) {
        return occurrence.loc() instanceof Reg reg ? reg.low16() : Imm.of((short) ((Imm) occurrence.loc()).value());
    }

    static Mn moveOf(Type type) {
        return type == Type.F64 ? Mn.MOVSD : type == Type.F32 ? Mn.MOVSS : Mn.MOV;
    }
}
