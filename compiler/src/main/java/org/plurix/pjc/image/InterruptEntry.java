package org.plurix.pjc.image;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import org.plurix.pjc.bytecode.AnnotationInfo;
import org.plurix.pjc.bytecode.ClassFile;
import org.plurix.pjc.bytecode.MethodInfo;
import org.plurix.pjc.ia32.asm.Assembler;
import org.plurix.pjc.ia32.asm.Imm;
import org.plurix.pjc.ia32.asm.Label;
import org.plurix.pjc.ia32.asm.Mem;
import org.plurix.pjc.ia32.asm.Mn;
import org.plurix.pjc.ia32.asm.Reg;
import org.plurix.pjc.layout.CompiledMethod;
import org.plurix.pjc.layout.Reloc;
import org.plurix.pjc.layout.Symbol;
import org.plurix.pjc.world.ClassWorld;

/**
 * Gives methods marked {@code @Interrupt} the entry that the processor can call: saves all registers, passes the address of the saved
 * general registers and the error code to the method's body behind it, restores, returns from the interrupt (docs/abi.md section 7).
 */
final class InterruptEntry {
    private static final String ANNOTATION = "plurix/rt/Interrupt";
    /** Exceptions for which the processor pushes an error code. */
    private static final List<Integer> WITH_ERROR_CODE = List.of(8, 10, 11, 12, 13, 14, 17);
    private static final List<Reg> XMM = List.of(Reg.XMM0, Reg.XMM1, Reg.XMM2, Reg.XMM3, Reg.XMM4, Reg.XMM5, Reg.XMM6, Reg.XMM7);
    private static final int XMM_BYTES = 16;
    private static final int GENERAL_BYTES = 32;
    private static final int ALIGNMENT = 16;

    private InterruptEntry() { }

    /** The methods, those marked with their entry in front. */
    static List<CompiledMethod> addTo(ClassWorld world, Collection<CompiledMethod> methods) {
        List<CompiledMethod> result = new ArrayList<>();
        for (CompiledMethod method : methods) {
            int vector = vector(world, method);
            result.add(vector < 0 ? method : withEntry(method, vector));
        }
        return result;
    }

    private static int vector(ClassWorld world, CompiledMethod method) {
        ClassFile file = world.classFile(method.method().owner().internalName());
        MethodInfo info = file == null ? null : file.method(method.method().name(), method.method().descriptor());
        AnnotationInfo annotation = info == null ? null : info.annotation(ANNOTATION);
        return annotation == null ? -1 : (Integer) annotation.values().get("value");
    }

    private static CompiledMethod withEntry(CompiledMethod method, int vector) {
        byte[] entry = entry(!WITH_ERROR_CODE.contains(vector));
        int shift = entry.length;
        byte[] code = Arrays.copyOf(entry, shift + method.code().length);
        System.arraycopy(method.code(), 0, code, shift, method.code().length);
        Symbol self = new Symbol.Code(method.method());
        // a reference to the method itself means a place in its body (jump tables): handlers are never called
        List<Reloc> relocs = method.relocs().stream()
                .map(r -> new Reloc(r.offset() + shift, r.relative(), r.symbol(), r.symbol().equals(self) ? r.addend() + shift : r.addend()))
                .toList();
        List<CompiledMethod.Line> lines = method.lines().stream().map(l -> new CompiledMethod.Line(l.pc() + shift, l.line())).toList();
        List<CompiledMethod.HandlerRange> handlers = method.handlers().stream()
                .map(h -> new CompiledMethod.HandlerRange(h.startPc() + shift, h.endPc() + shift, h.handlerPc() + shift, h.type())).toList();
        return new CompiledMethod(method.method(), method.sourceFile(), code, relocs, method.frameSize(), lines, handlers);
    }

    private static byte[] entry(boolean pushErrorCode) {
        Assembler a = new Assembler();
        if (pushErrorCode) {
            a.emit(Mn.PUSH, Imm.of(0));
        }
        a.emit(Mn.PUSHAD);
        a.emit(Mn.SUB, Reg.ESP, Imm.of(XMM_BYTES * XMM.size()));
        for (int i = 0; i < XMM.size(); i++) {
            a.emit(Mn.MOVUPS, Mem.of(128, Reg.ESP, XMM_BYTES * i), XMM.get(i));
        }
        a.emit(Mn.CLD);
        a.emit(Mn.LEA, Reg.EAX, Mem.of(32, Reg.ESP, XMM_BYTES * XMM.size()));
        a.emit(Mn.MOV, Reg.EDX, Mem.of(32, Reg.EAX, GENERAL_BYTES));
        Label body = new Label();
        a.emit(Mn.CALL, body);
        for (int i = 0; i < XMM.size(); i++) {
            a.emit(Mn.MOVUPS, XMM.get(i), Mem.of(128, Reg.ESP, XMM_BYTES * i));
        }
        a.emit(Mn.ADD, Reg.ESP, Imm.of(XMM_BYTES * XMM.size()));
        a.emit(Mn.POPAD);
        a.emit(Mn.ADD, Reg.ESP, Imm.of(4));
        a.emit(Mn.IRETD);
        a.align(ALIGNMENT);
        a.bind(body);
        return a.finish(null).absolute();
    }
}
