package org.plurix.pjc.image;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.plurix.pjc.ia32.asm.Assembler;
import org.plurix.pjc.ia32.asm.CodeAddress;
import org.plurix.pjc.ia32.asm.CodeBlob;
import org.plurix.pjc.ia32.asm.Imm;
import org.plurix.pjc.ia32.asm.Mn;
import org.plurix.pjc.ia32.asm.Reg;
import org.plurix.pjc.layout.CompiledMethod;
import org.plurix.pjc.layout.Symbol;
import org.plurix.pjc.model.MethodRef;
import org.plurix.pjc.model.TypeRef;

/**
 * Code for interface table slots that several methods share: compares the selector in EBX and jumps on (docs/abi.md section 2). Classes with the
 * same choice share a stub.
 */
final class ImtStubs {
    private static final TypeRef OWNER = TypeRef.ofClass("plurix/rt/Code");

    private final ObjectModel model;
    private final CodeObjects codes;
    private final Map<Map<Integer, HeapObject>, HeapObject> stubs = new LinkedHashMap<>();
    private final String prefix;

    /** @param prefix makes the names of these stubs different from those of earlier images and deploys */
    ImtStubs(ObjectModel model, CodeObjects codes, String prefix) {
        this.model = model;
        this.codes = codes;
        this.prefix = prefix;
    }

    HeapObject stub(Map<Integer, HeapObject> methods) {
        HeapObject known = stubs.get(methods);
        if (known == null) {
            known = make(methods);
            stubs.put(methods, known);
        }
        return known;
    }

    private HeapObject make(Map<Integer, HeapObject> methods) {
        MethodRef name = new MethodRef(OWNER, "<imt" + prefix + stubs.size() + ">", "()V", true);
        Assembler assembler = new Assembler();
        List<HeapObject> targets = new ArrayList<>(methods.values());
        int i = 0;
        for (int selector : methods.keySet()) {
            CodeAddress target = new CodeAddress(model.codeSymbol(targets.get(i++)));
            if (i < targets.size()) {
                assembler.emit(Mn.CMP, Reg.EBX, Imm.of(selector));
                assembler.emit(Mn.JE, target);
            } else {
                assembler.emit(Mn.JMP, target);
            }
        }
        CodeBlob blob = assembler.finish(new Symbol.Code(name));
        return codes.add(new CompiledMethod(name, "", blob.code(), blob.relocs(), 0, List.of(), List.of()), 0);
    }
}
