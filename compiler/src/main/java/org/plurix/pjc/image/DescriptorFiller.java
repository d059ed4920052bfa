package org.plurix.pjc.image;

import static org.plurix.pjc.layout.DescriptorLayout.WORD;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.plurix.pjc.bytecode.FieldInfo;
import org.plurix.pjc.bytecode.MethodInfo;
import org.plurix.pjc.layout.DescriptorLayout;
import org.plurix.pjc.layout.RuntimeHelper;
import org.plurix.pjc.layout.Symbol;
import org.plurix.pjc.model.TypeRef;
import org.plurix.pjc.world.ClassLayout;
import org.plurix.pjc.world.ClassWorld;

/** Fills class descriptors (docs/abi.md section 2): names, supertypes, members, dispatch tables. All code must be in the model before. */
final class DescriptorFiller {
    private static final String CLASS = "java/lang/Class";
    private static final String FIELD_RECORD = "plurix/rt/FieldRecord";
    private static final String METHOD_RECORD = "plurix/rt/MethodRecord";
    /** ACC_PUBLIC | ACC_FINAL | ACC_ABSTRACT, as the JVM gives for arrays and primitive types. */
    private static final int MODIFIERS_WITHOUT_CLASS = 0x0411;

    private final ObjectModel model;
    private final ClassWorld world;
    private final ImtStubs stubs;
    private final Map<TypeRef, List<HeapObject>> records;

    /** @param records MethodRecords of each class's methods, in the order of the class file */
    DescriptorFiller(ObjectModel model, ImtStubs stubs, Map<TypeRef, List<HeapObject>> records) {
        this.model = model;
        this.world = model.world;
        this.stubs = stubs;
        this.records = records;
    }

    void fill(TypeRef type) {
        String name = type.internalName();
        int suffix = name.indexOf(ObjectModel.STATICS_SUFFIX);
        if (suffix >= 0) {
            fillStatics(type, TypeRef.ofClass(name.substring(0, suffix)), model.descriptor(type));
            return;
        }
        ClassLayout layout = world.layout(type);
        HeapObject d = model.descriptor(type);
        header(d, layout);
        fillReferences(d, layout);
        if (layout.kind() == DescriptorLayout.KIND_PRIMITIVE) {
            return;
        }
        int vtableLength = layout.isInterface() ? 0 : layout.vtable().size();
        int tableAt = DescriptorLayout.VTABLE + vtableLength * WORD;
        int tableSlots = interfaceSlots(layout.allInterfaces());
        d.extend(tableAt + tableSlots * WORD);
        d.setInt(DescriptorLayout.EXTRA_SIZE, tableAt + tableSlots * WORD - DescriptorLayout.FIXED_SIZE);
        d.setInt(DescriptorLayout.VTABLE_LENGTH, vtableLength);
        fillDisplay(d, layout);
        fillInterfaces(d, layout, tableAt, tableSlots);
        if (!layout.isInterface()) {
            fillVtable(d, layout);
            fillImt(d, layout);
        }
    }

    private void fillStatics(TypeRef type, TypeRef owner, HeapObject d) {
        HeapObject object = model.extension(type) != null ? model.extension(type) : model.statics(owner);
        d.setInt(DescriptorLayout.KIND, DescriptorLayout.KIND_CLASS);
        d.setInt(DescriptorLayout.REF_COUNT, object.lowBytes() / WORD - 1);
        d.setInt(DescriptorLayout.SCALAR_SIZE, object.scalarSize());
        model.setField(d, CLASS, "name", model.literal(javaName(type)));
        model.setField(d, CLASS, "superclass", model.descriptor(owner));
    }

    private void header(HeapObject d, ClassLayout layout) {
        d.setInt(DescriptorLayout.KIND, layout.kind());
        d.setInt(DescriptorLayout.REF_COUNT, layout.refCount());
        d.setInt(DescriptorLayout.SCALAR_SIZE, layout.scalarSize());
        d.setInt(DescriptorLayout.DEPTH, layout.depth());
        d.setInt(DescriptorLayout.MODIFIERS, modifiers(layout));
        d.setInt(DescriptorLayout.TYPE_ID, layout.typeId());
        d.setInt(DescriptorLayout.INIT_STATE, layout.needsInit() ? DescriptorLayout.NOT_INITIALIZED : DescriptorLayout.INITIALIZED);
        MethodInfo initializer = layout.file() == null ? null : layout.file().classInitializer();
        HeapObject code = initializer == null ? null : model.code(initializer.ref);
        if (code != null) {
            d.setAddress(DescriptorLayout.INITIALIZER, code);
        }
    }

    private int modifiers(ClassLayout layout) {
        if (layout.file() == null) {
            return MODIFIERS_WITHOUT_CLASS;
        }
        return layout.file().access & 0xFFFF | (world.hasDefaultMethods(layout.type()) ? DescriptorLayout.ACC_DEFAULT_METHODS : 0);
    }

    private void fillReferences(HeapObject d, ClassLayout layout) {
        TypeRef type = layout.type();
        model.setField(d, CLASS, "name", model.literal(javaName(type)));
        if (layout.superType() != null) {
            model.setField(d, CLASS, "superclass", model.descriptor(layout.superType()));
        }
        if (type.isArray()) {
            model.setField(d, CLASS, "componentType", model.descriptor(type.element()));
        }
        List<HeapObject> interfaces = layout.interfaces().stream().map(model::descriptor).toList();
        model.setField(d, CLASS, "interfaces", model.references("interfaces of " + type, TypeRef.ofClass(CLASS), interfaces));
        if (layout.file() == null) {
            return;
        }
        model.setField(d, CLASS, "fields", fields(layout));
        model.setField(d, CLASS, "methods",
                model.references("methods of " + type, TypeRef.ofClass(METHOD_RECORD), records.getOrDefault(type, List.of())));
        model.setField(d, CLASS, "sourceFile", model.literal(layout.file().sourceFile));
        HeapObject statics = model.statics(type);
        if (statics != null) {
            model.setField(d, CLASS, "statics", statics);
        }
    }

    /** A new array of FieldRecords. */
    HeapObject fields(ClassLayout layout) {
        List<HeapObject> fields = new ArrayList<>();
        for (FieldInfo field : layout.file().fields) {
            if (!world.isLocalCell(field.ref())) {
                fields.add(fieldRecord(layout, field));
            }
        }
        return model.references("fields of " + layout.type(), TypeRef.ofClass(FIELD_RECORD), fields);
    }

    private HeapObject fieldRecord(ClassLayout layout, FieldInfo field) {
        HeapObject r = model.instance("field " + field.ref(), FIELD_RECORD, Region.RESIDENT);
        model.setField(r, FIELD_RECORD, "name", model.literal(field.ref().name()));
        model.setField(r, FIELD_RECORD, "type", model.literal(field.ref().type().descriptor()));
        model.setField(r, FIELD_RECORD, "offset", layout.offsets().get(field.ref()));
        model.setField(r, FIELD_RECORD, "modifiers", field.access());
        ObjectModel.FieldPlace moved = model.movedStatics().get(field.ref());
        if (moved != null) {    // the record's offset counts from the statics object all the same
            int offset = model.offset(FIELD_RECORD, "offset");
            r.add(new HeapObject.Fixup(offset, false, moved.object(), moved.offset() - model.statics(layout.type()).address()));
        }
        return r;
    }

    private void fillDisplay(HeapObject d, ClassLayout layout) {
        TypeRef start = layout.isInterface() ? layout.superType() : layout.type();    // an interface type is assignable to Object
        for (TypeRef c = start; c != null; c = world.layout(c).superType()) {
            int depth = world.layout(c).depth();
            if (depth < DescriptorLayout.DISPLAY_LENGTH) {
                d.setAddress(DescriptorLayout.DISPLAY + depth * WORD, model.descriptor(c));
            }
        }
    }

    private void fillVtable(HeapObject d, ClassLayout layout) {
        for (int i = 0; i < layout.vtable().size(); i++) {
            d.setAddress(DescriptorLayout.VTABLE + i * WORD, codeOrTrap(layout.vtable().get(i)));
        }
    }

    private HeapObject codeOrTrap(MethodInfo method) {
        HeapObject code = method == null || method.isAbstract() ? null : model.code(method.ref);
        return code != null ? code : trap();
    }

    private HeapObject trap() {
        return model.require(new Symbol.Code(RuntimeHelper.ABSTRACT_METHOD.method));
    }

    /** Smallest power of two that keeps the interfaces' type ids apart; one empty slot if there are none, so that code need not ask. */
    private int interfaceSlots(List<TypeRef> interfaces) {
        int slots = Integer.highestOneBit(Math.max(1, interfaces.size() * 2 - 1));
        while (!distinct(interfaces, slots - 1)) {
            slots *= 2;
        }
        return slots;
    }

    private boolean distinct(List<TypeRef> interfaces, int mask) {
        return interfaces.stream().mapToInt(i -> world.typeId(i) & mask).distinct().count() == interfaces.size();
    }

    private void fillInterfaces(HeapObject d, ClassLayout layout, int tableAt, int slots) {
        d.setInt(DescriptorLayout.INTERFACE_MASK, slots - 1);
        d.add(new HeapObject.Fixup(DescriptorLayout.INTERFACE_TABLE, false, d, tableAt));
        for (TypeRef i : layout.allInterfaces()) {
            d.setAddress(tableAt + (world.typeId(i) & slots - 1) * WORD, model.descriptor(i));
        }
    }

    private void fillImt(HeapObject d, ClassLayout layout) {
        Map<Integer, Map<Integer, HeapObject>> slots = new TreeMap<>();
        for (TypeRef i : layout.allInterfaces()) {
            for (MethodInfo declared : world.classFile(i.internalName()).methods) {
                if (declared.isStatic() || declared.isPrivate() || declared.isClassInitializer()) {
                    continue;
                }
                MethodInfo target = world.select(layout.type(), declared);
                HeapObject code = target == null || target.isAbstract() ? null : model.code(target.ref);
                if (code != null) {
                    int selector = world.selector(declared.ref);
                    slots.computeIfAbsent(selector & DescriptorLayout.IMT_LENGTH - 1, s -> new TreeMap<>()).put(selector, code);
                }
            }
        }
        for (int slot = 0; slot < DescriptorLayout.IMT_LENGTH; slot++) {
            Map<Integer, HeapObject> methods = slots.getOrDefault(slot, new LinkedHashMap<>());
            HeapObject target = methods.isEmpty() ? trap() : methods.size() == 1 ? methods.values().iterator().next() : stubs.stub(methods);
            d.setAddress(DescriptorLayout.IMT + slot * WORD, target);
        }
    }

    /** {@code java.lang.String}, {@code [I}, {@code [Ljava.lang.String;}, {@code int}. */
    static String javaName(TypeRef type) {
        if (!type.isPrimitive()) {
            return type.internalName().replace('/', '.');
        }
        return switch (type.descriptor().charAt(0)) {
            case 'Z' -> "boolean";
            case 'B' -> "byte";
            case 'C' -> "char";
            case 'S' -> "short";
            case 'I' -> "int";
            case 'J' -> "long";
            case 'F' -> "float";
            case 'D' -> "double";
            default -> "void";
        };
    }
}
