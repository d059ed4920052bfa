package org.plurix.pjc.ia32.isel;

import java.util.List;
import org.plurix.pjc.ia32.asm.Imm;
import org.plurix.pjc.ia32.asm.Mem;
import org.plurix.pjc.ia32.asm.Mn;
import org.plurix.pjc.ia32.asm.Reg;
import org.plurix.pjc.ia32.lir.Emission;
import org.plurix.pjc.ia32.lir.Insn;
import org.plurix.pjc.ia32.lir.Occurrence;
import org.plurix.pjc.ir.Op;
import org.plurix.pjc.ir.Value;
import org.plurix.pjc.layout.Symbol;
import org.plurix.pjc.model.FieldRef;
import org.plurix.pjc.model.MethodRef;
import org.plurix.pjc.model.TypeRef;

/** Expands the methods of {@code plurix.rt.Magic} in place (docs/abi.md section 6). Processor control is in {@link SystemSelect}. */
final class MagicSelect {
    private static final int WORD = 4;
    private static final int HEADER = -4;
    private static final TypeRef CLASS = TypeRef.ofClass("java/lang/Class");
    private static final TypeRef OBJECT = TypeRef.ofClass("java/lang/Object");
    private static final TypeRef METHOD_RECORD = TypeRef.ofClass("plurix/rt/MethodRecord");

    private final Selection s;
    private final FloatSelect floats;
    private final CallSelect calls;
    private final MemorySelect memory;
    private final SystemSelect system;

    MagicSelect(Selection s, FloatSelect floats, CallSelect calls, MemorySelect memory) {
        this.s = s;
        this.floats = floats;
        this.calls = calls;
        this.memory = memory;
        this.system = new SystemSelect(s);
    }

    void select(Value v) {
        MethodRef method = (MethodRef) v.aux;
        switch (method.name()) {
            case "load8" -> load(v, "B");
            case "load8u" -> load(v, "Z");
            case "load16" -> load(v, "S");
            case "load16u" -> load(v, "C");
            case "load32" -> load(v, "I");
            case "load64" -> load(v, "J");
            case "store8" -> store(v, "B");
            case "store16" -> store(v, "S");
            case "store32" -> store(v, "I");
            case "store64" -> store(v, "J");
            case "addressOf", "objectAt" -> s.copy(s.vreg(v), s.part(v.arg(0)));
            case "classWord" -> loadWord(v, HEADER);
            case "codeAddress" -> loadWord(v, s.layout.fieldOffset(new FieldRef(METHOD_RECORD, "codeAddress", new TypeRef("I"), false)));
            case "staticsAddress" -> staticsAddress(v);
            case "callStatic" -> calls.call(v, List.of(word(v, 0)), out -> out.emit(Mn.CALL, Reg.EAX));
            case "callObject" -> calls.call(v, List.of(word(v, 1), word(v, 0)), out -> out.emit(Mn.CALL, Reg.EDX));
            case "copyWords", "fillWords", "moveBytes", "compareWords" -> new BlockSelect(s).select(v, method.name());
            default -> arithmetic(v, method);
        }
    }

    private void arithmetic(Value v, MethodRef method) {
        switch (method.name()) {
            case "intBitsToFloat", "floatToIntBits" -> floats.bits32(s.vreg(v), s.part(v.arg(0)));
            case "longBitsToDouble" -> floats.longToDouble(s.vreg(v), s.part(v.arg(0)), s.highPart(v.arg(0)));
            case "doubleToLongBits" -> floats.doubleToLong(s.vreg(v), s.highVReg(v), s.part(v.arg(0)));
            case "sqrt" -> floats.sqrt(v, v.arg(0));
            case "mulHigh" -> WideMultiply.select(s, Mn.IMUL, null, s.vreg(v), s.part(v.arg(0)), s.part(v.arg(1)));
            case "udiv" -> divide(v, Reg.EAX);
            case "urem" -> divide(v, Reg.EDX);
            default -> {
                if (!system.select(v, method.name())) {
                    throw new IllegalStateException("unknown intrinsic " + method);
                }
            }
        }
    }

    private CallSelect.Arg word(Value v, int i) {
        return CallSelect.Arg.word(s.part(v.arg(i)));
    }

    /** An address operand, resolved at emission: constants are absolute, {@code x + constant} becomes a displacement. */
    private interface Place {
        Mem mem(int bits);
    }

    private Place place(Insn insn, Value address, boolean late) {
        if (address.op == Op.CONST) {
            return bits -> Mem.absolute(bits, (int) address.imm);
        }
        if (address.op == Op.ADD && address.arg(1).op == Op.CONST && address.arg(0).op != Op.CONST) {
            int disp = (int) address.arg(1).imm;
            Occurrence base = base(insn, address.arg(0), late);
            return bits -> Mem.of(bits, base.reg(), disp);
        }
        Occurrence base = base(insn, address, late);
        return bits -> Mem.of(bits, base.reg(), 0);
    }

    private Occurrence base(Insn insn, Value value, boolean late) {
        return late ? s.lateReg(insn, s.part(value)) : s.reg(insn, s.part(value));
    }

    private void load(Value v, String descriptor) {
        TypeRef type = new TypeRef(descriptor);
        Insn insn = s.insn("load");
        boolean wide = descriptor.equals("J");
        Place place = place(insn, v.arg(0), wide);
        Occurrence d = insn.def(s.vreg(v));
        Occurrence hi = wide ? insn.def(s.highVReg(v)) : null;
        s.add(insn.emits(out -> {
            if (wide) {
                out.emit(Mn.MOV, d.loc(), place.mem(32));
                out.emit(Mn.MOV, hi.loc(), place.mem(32).plus(WORD));
            } else {
                out.emit(MemorySelect.loadOf(type), d.loc(), place.mem(MemorySelect.bits(type)));
            }
        }));
    }

    private void store(Value v, String descriptor) {
        TypeRef type = new TypeRef(descriptor);
        Insn insn = s.insn("store");
        Place place = place(insn, v.arg(0), false);
        MemorySelect.Store store = memory.store(insn, type, v.arg(1));
        s.add(insn.emits(out -> store.emit(out, place.mem(MemorySelect.bits(type)))));
    }

    private void loadWord(Value v, int offset) {
        Insn insn = s.insn("load");
        Occurrence base = s.reg(insn, s.part(v.arg(0)));
        Occurrence d = insn.def(s.vreg(v));
        s.add(insn.emits(out -> out.emit(Mn.MOV, d.loc(), Mem.of(32, base.reg(), offset))));
    }

    private void staticsAddress(Value v) {
        Value type = Selection.origin(v.arg(0));
        if (type.op == Op.CLASS) {
            s.copy(s.vreg(v), Part.of(Imm.address(new Symbol.Statics((TypeRef) type.aux), 0)));
        } else {
            loadWord(v, s.layout.fieldOffset(new FieldRef(CLASS, "statics", OBJECT, false)));
        }
    }

    /** Unsigned {@code hi:lo / by}. */
    private void divide(Value v, Reg result) {
        Insn insn = s.insn("div").clobber(Reg.EAX, Reg.EDX);
        Occurrence hi = s.any(insn, s.part(v.arg(0)));
        Occurrence lo = s.any(insn, s.part(v.arg(1)));
        Occurrence by = s.lateRegOrMemory(insn, s.part(v.arg(2)));
        Occurrence d = insn.def(s.vreg(v));
        s.vreg(v).prefer(result);
        s.add(insn.emits(out -> emitDivide(out, hi, lo, by, d, result)));
    }

    private static void emitDivide(Emission out, Occurrence hi, Occurrence lo, Occurrence by, Occurrence d, Reg result) {
        Moves.parallel(out, Reg.EDX, hi.loc(), Reg.EAX, lo.loc());
        out.emit(Mn.DIV, by.loc());
        out.move(d.loc(), result, WORD);
    }
}
