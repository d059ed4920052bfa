package org.plurix.pjc.image;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.plurix.pjc.bytecode.ClassFile;
import org.plurix.pjc.bytecode.MethodInfo;
import org.plurix.pjc.layout.CompiledMethod;
import org.plurix.pjc.layout.DescriptorLayout;
import org.plurix.pjc.layout.InlineTable;
import org.plurix.pjc.layout.Reloc;
import org.plurix.pjc.layout.Symbol;
import org.plurix.pjc.model.MethodRef;
import org.plurix.pjc.model.TypeRef;
import org.plurix.pjc.world.ClassWorld;

/**
 * Code objects and their MethodRecords. {@link #add} makes both, {@link #resolve} (when all code is there) turns relocations into references
 * to objects. Code whose record changes nothing but its machine code keeps nothing: a new body is a new pair.
 */
final class CodeObjects {
    private static final String CODE = "plurix/rt/Code";
    private static final String RECORD = "plurix/rt/MethodRecord";
    private static final String CATCH_ALL = "plurix/rt/CatchAll";
    private static final int FLAG_CATCH_ALL = 1;
    private static final int MIN_CODE_BYTES = 5;

    private final ObjectModel model;
    private final ClassWorld world;
    private final Map<MethodRef, HeapObject> codes = new LinkedHashMap<>();
    private final Map<MethodRef, HeapObject> records = new LinkedHashMap<>();
    private final List<CompiledMethod> unresolved = new ArrayList<>();

    CodeObjects(ObjectModel model) {
        this.model = model;
        this.world = model.world;
    }

    /** Makes the code object and the record of a compiled method; in a deploy they take the place of older ones in the symbol table. */
    HeapObject add(CompiledMethod method, int modifiers) {
        int size = Math.max(method.code().length, MIN_CODE_BYTES);
        HeapObject code = model.make("code " + method.method(), Region.CODE, model.descriptor(TypeRef.ofClass(CODE)), 1, size);
        code.setBytes(0, method.code());
        HeapObject record = model.instance("method " + method.method(), RECORD, Region.RESIDENT);
        model.setField(code, CODE, "record", record);
        model.add(new Symbol.Code(method.method()), code);
        model.add(new Symbol.Record(method.method()), record);
        codes.put(method.method(), code);
        records.put(method.method(), record);
        unresolved.add(method);
        fillRecord(record, method, code, modifiers);
        return code;
    }

    /** Connects all code added since the last call. */
    void resolve() {
        List<CompiledMethod> pending = List.copyOf(unresolved);
        unresolved.clear();
        for (CompiledMethod method : pending) {
            HeapObject code = codes.get(method.method());
            for (Reloc reloc : method.relocs()) {
                code.add(fixup(reloc));
            }
            fillInlined(records.get(method.method()), method);
        }
    }

    private HeapObject.Fixup fixup(Reloc reloc) {
        if (reloc.symbol() instanceof Symbol.Statics statics) {
            ObjectModel.FieldPlace place = model.staticPlace(statics.type(), reloc.addend());
            return new HeapObject.Fixup(reloc.offset(), reloc.relative(), place.object(), place.offset());
        }
        return new HeapObject.Fixup(reloc.offset(), reloc.relative(), model.require(reloc.symbol()), reloc.addend());
    }

    /** Records of what was added, by class. */
    Map<TypeRef, List<HeapObject>> recordsByClass() {
        Map<TypeRef, List<HeapObject>> result = new LinkedHashMap<>();
        records.forEach((m, r) -> result.computeIfAbsent(m.owner(), o -> new ArrayList<>()).add(r));
        return result;
    }

    Map<MethodRef, HeapObject> codes() {
        return codes;
    }

    Map<MethodRef, HeapObject> records() {
        return records;
    }

    private void fillRecord(HeapObject record, CompiledMethod method, HeapObject code, int modifiers) {
        model.setField(record, RECORD, "name", model.literal(method.method().name()));
        model.setField(record, RECORD, "descriptor", model.literal(method.method().descriptor()));
        model.setField(record, RECORD, "owner", model.descriptor(method.method().owner()));
        model.setField(record, RECORD, "code", code);
        fillHandlers(record, method);
        int[] lines = new int[method.lines().size() * 2];
        for (int i = 0; i < method.lines().size(); i++) {
            lines[2 * i] = method.lines().get(i).pc();
            lines[2 * i + 1] = method.lines().get(i).line();
        }
        model.setField(record, RECORD, "lines", model.ints("lines of " + method.method(), lines));
        int[] relocs = new int[method.relocs().size() * 2];
        for (int i = 0; i < method.relocs().size(); i++) {
            relocs[2 * i] = method.relocs().get(i).offset();
            relocs[2 * i + 1] = method.relocs().get(i).relative() ? 1 : 0;
        }
        model.setField(record, RECORD, "relocs", model.ints("relocs of " + method.method(), relocs));
        record.setAddress(model.offset(RECORD, "codeAddress"), code);
        model.setField(record, RECORD, "codeSize", code.scalarSize());
        model.setField(record, RECORD, "frameSize", method.frameSize());
        model.setField(record, RECORD, "modifiers", modifiers);
        ClassFile owner = world.classFile(method.method().owner().internalName());
        MethodInfo info = owner == null ? null : owner.method(method.method().name(), method.method().descriptor());
        Integer slot = info == null ? null : world.layout(owner.type()).vtableIndex().get(info.ref.name() + info.ref.descriptor());
        model.setField(record, RECORD, "vtableIndex", slot == null ? -1 : slot);
        model.setField(record, RECORD, "flags", info != null && info.hasAnnotation(CATCH_ALL) ? FLAG_CATCH_ALL : 0);
    }

    /** Only where something is inlined: the fields stay null otherwise. */
    private void fillInlined(HeapObject record, CompiledMethod method) {
        InlineTable table = method.inlined();
        if (table.isEmpty()) {
            return;
        }
        List<MethodRef> methods = table.calls().stream().map(InlineTable.Call::method).distinct().toList();
        int[] pcs = table.marks().stream().flatMapToInt(m -> IntStream.of(m.pc(), m.call())).toArray();
        int[] calls = table.calls().stream().flatMapToInt(c -> IntStream.of(methods.indexOf(c.method()), c.line(), c.outer())).toArray();
        model.setField(record, RECORD, "inlinePcs", model.ints("inlined code of " + method.method(), pcs));
        model.setField(record, RECORD, "inlineCalls", model.ints("inlined lines of " + method.method(), calls));
        model.setField(record, RECORD, "inlinedMethods", model.references("inlined in " + method.method(), TypeRef.ofClass(RECORD),
                methods.stream().map(m -> model.require(new Symbol.Record(m))).toList()));
    }

    private void fillHandlers(HeapObject record, CompiledMethod method) {
        List<TypeRef> types = new ArrayList<>();
        int[] table = new int[method.handlers().size() * DescriptorLayout.WORD];
        int i = 0;
        for (CompiledMethod.HandlerRange range : method.handlers()) {
            table[i++] = range.startPc();
            table[i++] = range.endPc();
            table[i++] = range.handlerPc();
            if (range.type() != null && !types.contains(range.type())) {
                types.add(range.type());
            }
            table[i++] = range.type() == null ? -1 : types.indexOf(range.type());
        }
        model.setField(record, RECORD, "handlers", model.ints("handlers of " + method.method(), table));
        model.setField(record, RECORD, "handlerTypes", model.references("handler types of " + method.method(),
                TypeRef.ofClass("java/lang/Class"), types.stream().map(model::descriptor).toList()));
    }
}
