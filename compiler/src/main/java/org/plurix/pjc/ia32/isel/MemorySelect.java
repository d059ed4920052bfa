package org.plurix.pjc.ia32.isel;

import org.plurix.pjc.ia32.asm.Imm;
import org.plurix.pjc.ia32.asm.Mem;
import org.plurix.pjc.ia32.asm.Mn;
import org.plurix.pjc.ia32.asm.Operand;
import org.plurix.pjc.ia32.asm.Reg;
import org.plurix.pjc.ia32.lir.Emission;
import org.plurix.pjc.ia32.lir.Insn;
import org.plurix.pjc.ia32.lir.Occurrence;
import org.plurix.pjc.ir.Type;
import org.plurix.pjc.ir.Value;
import org.plurix.pjc.layout.Symbol;
import org.plurix.pjc.model.FieldRef;
import org.plurix.pjc.model.TypeRef;

/** Fields, statics, frame slots: loads and stores of every width. */
final class MemorySelect {
    /** A null reference plus or minus this much still faults. */
    private static final int NULL_PAGE = 4096;
    private static final int HEADER = -4;

    private final Selection s;

    MemorySelect(Selection s) {
        this.s = s;
    }

    /** Bits in memory of a Java type. */
    static int bits(TypeRef type) {
        return switch (type.descriptor().charAt(0)) {
            case 'Z', 'B' -> 8;
            case 'C', 'S' -> 16;
            case 'J', 'D' -> 64;
            default -> 32;
        };
    }

    static Mn loadOf(TypeRef type) {
        return switch (type.descriptor().charAt(0)) {
            case 'Z', 'C' -> Mn.MOVZX;
            case 'B', 'S' -> Mn.MOVSX;
            case 'F' -> Mn.MOVSS;
            case 'D' -> Mn.MOVSD;
            default -> Mn.MOV;
        };
    }

    void getField(Value v) {
        FieldRef field = (FieldRef) v.aux;
        int offset = s.layout.fieldOffset(field);
        Part object = s.part(v.arg(0));
        explicitNullCheck(object, offset);
        if (v.type == Type.I64) {
            loadLong(v, object, offset);
            return;
        }
        Insn insn = s.insn("getfield");
        Occurrence base = s.reg(insn, object);
        Occurrence d = insn.def(s.vreg(v));
        s.add(insn.emits(out -> out.emit(loadOf(field.type()), d.loc(), Mem.of(bits(field.type()), base.reg(), offset))));
    }

    private void loadLong(Value v, Part object, int offset) {
        Insn insn = s.insn("getfield");
        Occurrence base = s.lateReg(insn, object);
        Occurrence lo = insn.def(s.vreg(v));
        Occurrence hi = insn.def(s.highVReg(v));
        s.add(insn.emits(out -> {
            out.emit(Mn.MOV, lo.loc(), Mem.of(32, base.reg(), offset));
            out.emit(Mn.MOV, hi.loc(), Mem.of(32, base.reg(), offset + 4));
        }));
    }

    /** Far fields of a null reference might not fault: touch the header first. */
    private void explicitNullCheck(Part object, int offset) {
        if (Math.abs(offset) + 8 > NULL_PAGE) {
            Insn insn = s.insn("nullcheck");
            Occurrence base = s.reg(insn, object);
            s.add(insn.emits(out -> out.emit(Mn.CMP, Mem.of(32, base.reg(), HEADER), Imm.of(0))));
        }
    }

    void putField(Value v) {
        FieldRef field = (FieldRef) v.aux;
        int offset = s.layout.fieldOffset(field);
        Part object = s.part(v.arg(0));
        explicitNullCheck(object, offset);
        Insn insn = s.insn("putfield");
        Occurrence base = s.reg(insn, object);
        Store store = store(insn, field.type(), v.arg(1));
        s.add(insn.emits(out -> store.emit(out, Mem.of(bits(field.type()), base.reg(), offset))));
    }

    void getStatic(Value v) {
        FieldRef field = (FieldRef) v.aux;
        Mem mem = staticPlace(field);
        Insn insn = s.insn("getstatic");
        Occurrence d = insn.def(s.vreg(v));
        if (v.type == Type.I64) {
            Occurrence hi = insn.def(s.highVReg(v));
            s.add(insn.emits(out -> {
                out.emit(Mn.MOV, d.loc(), mem.withBits(32));
                out.emit(Mn.MOV, hi.loc(), mem.withBits(32).plus(4));
            }));
        } else {
            s.add(insn.emits(out -> out.emit(loadOf(field.type()), d.loc(), mem)));
        }
    }

    void putStatic(Value v) {
        FieldRef field = (FieldRef) v.aux;
        Mem mem = staticPlace(field);
        Insn insn = s.insn("putstatic");
        Store store = store(insn, field.type(), v.arg(0));
        s.add(insn.emits(out -> store.emit(out, mem)));
    }

    private Mem staticPlace(FieldRef field) {
        if (s.layout.isLocalCell(field)) {
            return Mem.absolute(bits(field.type()), s.layout.localCell(field));
        }
        return Mem.symbol(bits(field.type()), new Symbol.Statics(field.owner()), s.layout.staticOffset(field));
    }

    /** How one value is written to a place known at emission. */
    interface Store {
        void emit(Emission out, Mem mem);
    }

    /** Registers the operands of storing {@code value} as {@code type} with {@code insn}. */
    Store store(Insn insn, TypeRef type, Value value) {
        return switch (type.descriptor().charAt(0)) {
            case 'Z', 'B' -> {
                Occurrence x = s.byteOrConstant(insn, s.part(value));
                yield (out, mem) -> out.emit(Mn.MOV, mem, Selection.low8(x));
            }
            case 'C', 'S' -> {
                Occurrence x = s.regOrConstant(insn, s.part(value));
                yield (out, mem) -> out.emit(Mn.MOV, mem, Selection.low16(x));
            }
            case 'J' -> storeLong(insn, value);
            case 'F', 'D' -> storeFloat(insn, type, value);
            default -> {
                Occurrence x = s.regOrConstant(insn, s.part(value));
                yield (out, mem) -> out.emit(Mn.MOV, mem, x.loc());
            }
        };
    }

    private Store storeLong(Insn insn, Value value) {
        Occurrence lo = s.regOrConstant(insn, s.part(value));
        Occurrence hi = s.regOrConstant(insn, s.highPart(value));
        return (out, mem) -> storePair(out, mem, lo.loc(), hi.loc());
    }

    private static void storePair(Emission out, Mem mem, Operand lo, Operand hi) {
        out.emit(Mn.MOV, mem.withBits(32), lo);
        out.emit(Mn.MOV, mem.withBits(32).plus(4), hi);
    }

    private Store storeFloat(Insn insn, TypeRef type, Value value) {
        if (value.isConst()) {
            long bits = value.imm;
            return bits(type) == 32 ? (out, mem) -> out.emit(Mn.MOV, mem, Imm.of((int) bits))
                    : (out, mem) -> storePair(out, mem, Imm.of((int) bits), Imm.of((int) (bits >> 32)));
        }
        Occurrence x = s.reg(insn, s.part(value));
        return (out, mem) -> out.emit(bits(type) == 32 ? Mn.MOVSS : Mn.MOVSD, mem, x.loc());
    }

    void frameSet(Value v) {
        Mem slot = s.slots[(int) v.imm];
        Insn insn = s.insn("frame_set");
        Value value = v.arg(0);
        Store store = switch (value.type) {
            case I64 -> storeLong(insn, value);
            case F32 -> storeFloat(insn, new TypeRef("F"), value);
            case F64 -> storeFloat(insn, new TypeRef("D"), value);
            default -> store(insn, new TypeRef("I"), value);
        };
        s.add(insn.emits(out -> store.emit(out, slot)));
    }

    void frameGet(Value v) {
        Mem slot = s.slots[(int) v.imm];
        Insn insn = s.insn("frame_get");
        Occurrence d = insn.def(s.vreg(v));
        if (v.type == Type.I64) {
            Occurrence hi = insn.def(s.highVReg(v));
            s.add(insn.emits(out -> {
                out.emit(Mn.MOV, d.loc(), slot.withBits(32));
                out.emit(Mn.MOV, hi.loc(), slot.withBits(32).plus(4));
            }));
        } else {
            s.add(insn.emits(out -> out.emit(Selection.moveOf(v.type), d.loc(), slot)));
        }
    }

    /** Tests a reference that is about to be used in a way that does not fault by itself. */
    void nullCheck(Value object) {
        if (isNeverNull(object)) {
            return;
        }
        Insn insn = s.insn("nullcheck");
        Occurrence x = s.reg(insn, s.part(object));
        s.add(insn.emits(out -> emitNullCheck(out, x.reg())));
    }

    static void emitNullCheck(Emission out, Reg reg) {
        out.emit(Mn.TEST, reg, reg);
        out.emit(Mn.JE, out.cold(() -> out.emit(Mn.CALL, CallSelect.NULL_POINTER)));
    }

    boolean isNeverNull(Value object) {
        Value v = Selection.origin(object);
        return switch (v.op) {
            case NEW, NEWARRAY, MULTINEWARRAY, STRING, CLASS, CATCH -> true;
            case PARAM -> v.imm == 0 && !s.graph.method.isStatic();
            default -> false;
        };
    }
}
