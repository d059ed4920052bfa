package org.plurix.pjc.ia32.isel;

import org.plurix.pjc.ia32.asm.Imm;
import org.plurix.pjc.ia32.asm.Label;
import org.plurix.pjc.ia32.asm.Mem;
import org.plurix.pjc.ia32.asm.Mn;
import org.plurix.pjc.ia32.asm.Operand;
import org.plurix.pjc.ia32.asm.Reg;
import org.plurix.pjc.ia32.lir.Emission;
import org.plurix.pjc.ia32.lir.Insn;
import org.plurix.pjc.ia32.lir.Occurrence;
import org.plurix.pjc.ir.Type;
import org.plurix.pjc.ir.Value;
import org.plurix.pjc.layout.DescriptorLayout;
import org.plurix.pjc.layout.RuntimeHelper;
import org.plurix.pjc.layout.Symbol;
import org.plurix.pjc.model.FieldRef;
import org.plurix.pjc.model.TypeRef;

/**
 * Array elements. Primitive element i is at {@code array + 4 + i*size}; reference element i at {@code array - 4 + 4*(i - length)}, so the
 * subtraction is the bound check too. Reading the length faults for null.
 */
final class ArraySelect {
    private static final int FIRST = 4;
    private static final int HEADER = -4;
    private static final int WORD = 4;
    private static final TypeRef OBJECT = TypeRef.ofClass("java/lang/Object");
    private static final TypeRef CLASS = TypeRef.ofClass("java/lang/Class");

    private final Selection s;
    private final MemorySelect memory;

    ArraySelect(Selection s, MemorySelect memory) {
        this.s = s;
        this.memory = memory;
    }

    void length(Value v) {
        Insn insn = s.insn("arraylength");
        Occurrence array = s.reg(insn, s.part(v.arg(0)));
        Occurrence d = insn.def(s.vreg(v));
        s.add(insn.emits(out -> out.emit(Mn.MOV, d.loc(), lengthOf(array.reg()))));
    }

    private static Mem lengthOf(Reg array) {
        return Mem.of(32, array, 0);
    }

    void load(Value v) {
        TypeRef element = (TypeRef) v.aux;
        if (element.isReference()) {
            loadReference(v);
            return;
        }
        Insn insn = s.insn("aload");
        boolean wide = v.type == Type.I64;
        Part a = s.part(v.arg(0));
        Part i = s.part(v.arg(1));
        Occurrence array = wide ? s.lateReg(insn, a) : s.reg(insn, a);
        Occurrence index = wide ? s.lateRegOrConstant(insn, i) : s.regOrConstant(insn, i);
        Occurrence d = insn.def(s.vreg(v));
        Occurrence hi = wide ? insn.def(s.highVReg(v)) : null;
        s.add(insn.emits(out -> {
            checkBounds(out, v, array.reg(), index.loc());
            Mem place = place(element, array.reg(), index.loc());
            if (wide) {
                out.emit(Mn.MOV, d.loc(), place.withBits(32));
                out.emit(Mn.MOV, hi.loc(), place.withBits(32).plus(WORD));
            } else {
                out.emit(MemorySelect.loadOf(element), d.loc(), place);
            }
        }));
    }

    void store(Value v) {
        TypeRef element = (TypeRef) v.aux;
        if (element.isReference()) {
            storeReference(v);
            return;
        }
        Insn insn = s.insn("astore");
        Occurrence array = s.reg(insn, s.part(v.arg(0)));
        Occurrence index = s.regOrConstant(insn, s.part(v.arg(1)));
        MemorySelect.Store store = memory.store(insn, element, v.arg(2));
        s.add(insn.emits(out -> {
            checkBounds(out, v, array.reg(), index.loc());
            store.emit(out, place(element, array.reg(), index.loc()));
        }));
    }

    private static Mem place(TypeRef element, Reg array, Operand index) {
        int bits = MemorySelect.bits(element);
        if (index instanceof Imm imm) {
            return Mem.of(bits, array, FIRST + imm.value() * (bits / 8));
        }
        return Mem.indexed(bits, array, (Reg) index, bits / 8, FIRST);
    }

    private static void checkBounds(Emission out, Value access, Reg array, Operand index) {
        if (isInRange(access)) {
            return;
        }
        Label bad = out.cold(() -> throwIndex(out, array, index));
        if (index instanceof Imm) {
            out.emit(Mn.CMP, lengthOf(array), index);
            out.emit(Mn.JBE, bad);
        } else {
            out.emit(Mn.CMP, index, lengthOf(array));
            out.emit(Mn.JAE, bad);
        }
    }

    private static boolean isInRange(Value access) {
        return access.has(Value.IN_RANGE);
    }

    private static void throwIndex(Emission out, Reg array, Operand index) {
        out.emit(Mn.PUSH, index);
        out.emit(Mn.PUSH, lengthOf(array));
        out.emit(Mn.POP, Reg.EDX);
        out.emit(Mn.POP, Reg.EAX);
        out.emit(Mn.CALL, CallSelect.target(RuntimeHelper.ARRAY_INDEX));
    }

    private void loadReference(Value v) {
        Insn insn = s.insn("aaload");
        Occurrence array = s.lateReg(insn, s.part(v.arg(0)));
        Part i = s.part(v.arg(1));
        Occurrence index = s.any(insn, i);
        Occurrence d = insn.def(s.vreg(v));
        IntSelect.relate(s.vreg(v), i);
        s.add(insn.emits(out -> {
            referenceSlot(out, v, d.reg(), array.reg(), index.loc());
            out.emit(Mn.MOV, d.loc(), Mem.indexed(32, array.reg(), d.reg(), WORD, HEADER));
        }));
    }

    /** Leaves {@code index - length} in {@code slot} after checking it. */
    private static void referenceSlot(Emission out, Value access, Reg slot, Reg array, Operand index) {
        out.move(slot, index, WORD);
        out.emit(Mn.SUB, slot, lengthOf(array));
        if (isInRange(access)) {
            return;
        }
        out.emit(Mn.JAE, out.cold(() -> {
            out.emit(Mn.ADD, slot, lengthOf(array));
            throwIndex(out, array, slot);
        }));
    }

    private void storeReference(Value v) {
        Value value = Selection.origin(v.arg(2));
        boolean check = !v.has(Value.FITS) && !(value.isConst() && value.imm == 0);
        Insn insn = s.insn("aastore");
        insn.savesLive = check;
        Occurrence array = s.lateReg(insn, s.part(v.arg(0)));
        Occurrence index = s.any(insn, s.part(v.arg(1)));
        Occurrence stored = s.lateRegOrConstant(insn, s.part(v.arg(2)));
        Occurrence slot = insn.temp(s.word());
        Occurrence scratch = check ? insn.temp(s.word()) : null;
        s.add(insn.emits(out -> {
            referenceSlot(out, v, slot.reg(), array.reg(), index.loc());
            if (check) {
                checkStore(out, insn, array.reg(), stored.loc(), slot.reg(), scratch.reg());
            }
            out.emit(Mn.MOV, Mem.indexed(32, array.reg(), slot.reg(), WORD, HEADER), stored.loc());
        }));
    }

    /** Passes quickly if the value is null, of the array's component class, or the array is an Object[]. */
    private void checkStore(Emission out, Insn insn, Reg array, Operand value, Reg slot, Reg scratch) {
        int component = s.layout.fieldOffset(new FieldRef(CLASS, "componentType", CLASS, false));
        Label ok = new Label();
        Label slow = out.cold(() -> {
            if (value instanceof Reg reg) {
                out.emit(Mn.DEC, scratch);
                checkSubtype(out, array, reg, slot, scratch, ok);
            }
            int saved = insn.liveAcross | Insn.bit(array) | Insn.bit(slot) | (value instanceof Reg reg ? Insn.bit(reg) : 0);
            out.save(saved);
            Moves.parallel(out, Reg.EAX, array, Reg.EDX, value);
            out.emit(Mn.CALL, CallSelect.target(RuntimeHelper.ARRAY_STORE_CHECK));
            out.restore(saved);
            out.emit(Mn.JMP, ok);
        });
        if (value instanceof Reg reg) {
            out.emit(Mn.TEST, reg, reg);
            out.emit(Mn.JE, ok);
        }
        out.emit(Mn.MOV, scratch, Mem.of(32, array, HEADER));
        out.emit(Mn.MOV, scratch, Mem.of(32, scratch, component - 1));
        out.emit(Mn.CMP, scratch, Imm.address(new Symbol.Descriptor(OBJECT), 0));
        if (value instanceof Reg reg) {
            out.emit(Mn.JE, ok);
            out.emit(Mn.INC, scratch);
            out.emit(Mn.CMP, scratch, Mem.of(32, reg, HEADER));
        }
        out.emit(Mn.JNE, slow);
        out.asm().bind(ok);
    }

    /**
     * Goes to {@code ok} if the value's class has the component class in its display or, for an interface, in its interface table. Looking up
     * the wrong kind or too deep a class finds some other address, never the component's.
     */
    private static void checkSubtype(Emission out, Reg array, Reg value, Reg slot, Reg component, Label ok) {
        out.emit(Mn.PUSH, array);
        out.emit(Mn.PUSH, slot);
        out.emit(Mn.MOV, slot, Mem.of(32, value, HEADER));
        out.emit(Mn.MOV, array, Mem.of(32, component, DescriptorLayout.DEPTH));
        out.emit(Mn.CMP, component, Mem.indexed(32, slot, array, WORD, DescriptorLayout.DISPLAY - DescriptorLayout.HEADER_TAG));
        Label found = new Label();
        out.emit(Mn.JE, found);
        out.emit(Mn.MOV, array, Mem.of(32, slot, DescriptorLayout.INTERFACE_MASK - DescriptorLayout.HEADER_TAG));
        out.emit(Mn.AND, array, Mem.of(32, component, DescriptorLayout.TYPE_ID));
        out.emit(Mn.MOV, slot, Mem.of(32, slot, DescriptorLayout.INTERFACE_TABLE - DescriptorLayout.HEADER_TAG));
        out.emit(Mn.CMP, component, Mem.indexed(32, slot, array, WORD, 0));
        out.asm().bind(found);
        out.emit(Mn.POP, slot);
        out.emit(Mn.POP, array);
        out.emit(Mn.JE, ok);
    }
}
