package org.plurix.pjc.ia32.isel;

import org.plurix.pjc.ia32.asm.Imm;
import org.plurix.pjc.ia32.asm.Label;
import org.plurix.pjc.ia32.asm.Mem;
import org.plurix.pjc.ia32.asm.Mn;
import org.plurix.pjc.ia32.asm.Reg;
import org.plurix.pjc.ia32.lir.Emission;
import org.plurix.pjc.layout.DescriptorLayout;
import org.plurix.pjc.layout.LayoutInfo;
import org.plurix.pjc.layout.RuntimeHelper;
import org.plurix.pjc.layout.Symbol;
import org.plurix.pjc.model.TypeRef;

/**
 * Is a non-null object an instance of a type? Exact classes compare the header, classes up to depth 7 look into the display, interfaces
 * into the perfect hash table; all else compares the header and then asks the run time.
 */
final class TypeTest {
    private static final int HEADER = -4;
    private static final int TAG = DescriptorLayout.HEADER_TAG;
    private static final int WORD = 4;

    private final TypeRef type;
    private final boolean exact;
    private final boolean isInterface;
    private final int depth;
    private final int typeId;

    TypeTest(LayoutInfo layout, TypeRef type) {
        this.type = type;
        this.exact = layout.isExact(type);
        this.isInterface = !type.isArray() && layout.isInterface(type);
        this.depth = exact || isInterface || type.isArray() ? -1 : layout.depth(type);
        this.typeId = isInterface ? layout.typeId(type) : 0;
    }

    private Imm descriptor(int addend) {
        return Imm.address(new Symbol.Descriptor(type), addend);
    }

    /** Two scratch registers are enough for every kind; exact tests need none. */
    boolean needsScratch() {
        return !exact && (isInterface || inDisplay());
    }

    boolean needsSecondScratch() {
        return !exact && isInterface;
    }

    private boolean inDisplay() {
        return depth >= 0 && depth < DescriptorLayout.DISPLAY_LENGTH;
    }

    /** Falls through if {@code object} (not null) is an instance, else goes to {@code no}. {@code saved}: registers to keep over a slow test. */
    void emit(Emission out, Reg object, Reg scratch, Reg scratch2, int saved, Label no) {
        if (exact) {
            out.emit(Mn.CMP, Mem.of(32, object, HEADER), descriptor(TAG));
            out.emit(Mn.JNE, no);
        } else if (isInterface) {
            out.emit(Mn.MOV, scratch, Mem.of(32, object, HEADER));
            out.emit(Mn.MOV, scratch2, Mem.of(32, scratch, DescriptorLayout.INTERFACE_MASK - TAG));
            out.emit(Mn.MOV, scratch, Mem.of(32, scratch, DescriptorLayout.INTERFACE_TABLE - TAG));
            out.emit(Mn.AND, scratch2, Imm.of(typeId));
            out.emit(Mn.CMP, Mem.indexed(32, scratch, scratch2, WORD, 0), descriptor(0));
            out.emit(Mn.JNE, no);
        } else if (inDisplay()) {
            out.emit(Mn.MOV, scratch, Mem.of(32, object, HEADER));
            out.emit(Mn.CMP, Mem.of(32, scratch, DescriptorLayout.DISPLAY + WORD * depth - TAG), descriptor(0));
            out.emit(Mn.JNE, no);
        } else {
            slow(out, object, saved, no);
        }
    }

    private void slow(Emission out, Reg object, int saved, Label no) {
        Label yes = new Label();
        out.emit(Mn.CMP, Mem.of(32, object, HEADER), descriptor(TAG));
        out.emit(Mn.JNE, out.cold(() -> {
            out.save(saved);
            Moves.parallel(out, Reg.EAX, object, Reg.EDX, descriptor(0));
            out.emit(Mn.CALL, CallSelect.target(RuntimeHelper.INSTANCE_OF_SLOW));
            out.emit(Mn.TEST, Reg.EAX, Reg.EAX);
            out.restore(saved);
            out.emit(Mn.JE, no);
            out.emit(Mn.JMP, yes);
        }));
        out.asm().bind(yes);
    }
}
