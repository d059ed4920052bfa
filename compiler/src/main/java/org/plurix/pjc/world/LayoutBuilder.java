package org.plurix.pjc.world;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.plurix.pjc.bytecode.ClassFile;
import org.plurix.pjc.bytecode.FieldInfo;
import org.plurix.pjc.bytecode.MethodInfo;
import org.plurix.pjc.bytecode.Resolver;
import org.plurix.pjc.layout.DescriptorLayout;
import org.plurix.pjc.model.FieldRef;
import org.plurix.pjc.model.TypeRef;

/** Computes one {@link ClassLayout}: two-sided field packing, vtable, interfaces (docs/abi.md sections 1 and 2). One use. */
final class LayoutBuilder {
    private static final List<String> ARRAY_INTERFACES = List.of("java/lang/Cloneable", "java/io/Serializable");
    private static final TypeRef OBJECT = TypeRef.ofClass(Resolver.OBJECT);
    private static final String CODE_CLASS = "plurix/rt/Code";

    private final ClassWorld world;
    private final TypeRef type;
    private final Map<FieldRef, Integer> offsets = new LinkedHashMap<>();
    private int refs;
    private int scalars;

    LayoutBuilder(ClassWorld world, TypeRef type) {
        this.world = world;
        this.type = type;
    }

    ClassLayout build() {
        if (type.isPrimitive()) {
            return new ClassLayout(type, null, DescriptorLayout.KIND_PRIMITIVE, null, List.of(), List.of(), 0, world.typeId(type), 0,
                    fieldSize(type), Map.of(), 0, 0, List.of(), Map.of(), false);
        }
        return type.isArray() ? array() : classOrInterface();
    }

    private ClassLayout array() {
        ClassLayout object = world.layout(OBJECT);
        TypeRef element = type.element();
        List<TypeRef> interfaces = new ArrayList<>();
        for (String name : ARRAY_INTERFACES) {
            if (world.classFile(name) != null) {
                interfaces.add(TypeRef.ofClass(name));
            }
        }
        int kind = element.isPrimitive() ? DescriptorLayout.KIND_PRIMITIVE_ARRAY : DescriptorLayout.KIND_REFERENCE_ARRAY;
        return new ClassLayout(type, null, kind, OBJECT, interfaces, interfaces, 1, world.typeId(type), 0, fieldSize(element),
                Map.of(), 0, 0, object.vtable(), object.vtableIndex(), false);
    }

    private ClassLayout classOrInterface() {
        ClassFile file = world.classFile(type.internalName());
        if (file == null) {
            throw new IllegalStateException("class " + type.internalName() + " is missing");
        }
        ClassLayout parent = file.superName == null ? null : world.layout(TypeRef.ofClass(file.superName));
        boolean plain = parent != null && !file.isInterface();
        pack(file, false, plain ? parent.refCount() : 0, plain ? parent.scalarSize() : 0);
        int instanceRefs = refs;
        int instanceScalars = scalars;
        ClassLayout before = world.previousLayout(type);
        if (before == null) {
            pack(file, true, 0, DescriptorLayout.STATICS_STATE_SIZE);
        } else {
            file.fields.stream().filter(f -> before.offsets().containsKey(f.ref()) && f.isStatic())
                    .forEach(f -> offsets.put(f.ref(), before.offsets().get(f.ref())));
            pack(file, true, before.staticRefCount(), before.staticScalarSize());
        }
        List<MethodInfo> vtable = new ArrayList<>();
        Map<String, Integer> index = new HashMap<>();
        if (!file.isInterface()) {
            fillVtable(file, parent, vtable, index);
        } else {
            vtable.addAll(parent.vtable());
            index.putAll(parent.vtableIndex());
        }
        int kind = file.isInterface() ? DescriptorLayout.KIND_INTERFACE
                : file.name.equals(CODE_CLASS) ? DescriptorLayout.KIND_CODE : DescriptorLayout.KIND_CLASS;
        List<TypeRef> all = world.interfacesOf(file).stream().map(TypeRef::ofClass).toList();
        return new ClassLayout(type, file, kind, parent == null ? null : parent.type(),
                file.interfaces.stream().map(TypeRef::ofClass).toList(), all, plain ? parent.depth() + 1 : 0, world.typeId(type),
                instanceRefs, instanceScalars, Map.copyOf(offsets), refs, scalars, List.copyOf(vtable), Map.copyOf(index),
                needsInit(file, parent, all));
    }

    private boolean needsInit(ClassFile file, ClassLayout parent, List<TypeRef> all) {
        if (file.name.equals(Resolver.OBJECT)) {
            return false;       // its only static is STATION, a cell of the local page
        }
        if (file.classInitializer() != null) {
            return true;
        }
        if (file.isInterface()) {
            return false;
        }
        return parent.needsInit() || all.stream().map(i -> world.classFile(i.internalName()))
                .anyMatch(i -> i.classInitializer() != null && hasDefaults(i));
    }

    static boolean hasDefaults(ClassFile file) {
        return file.isInterface() && file.methods.stream().anyMatch(m -> !m.isStatic() && !m.isAbstract() && !m.isPrivate());
    }

    /** References downwards in order of declaration, scalars upwards by descending size. */
    private void pack(ClassFile file, boolean statics, int firstRef, int firstScalar) {
        refs = firstRef;
        scalars = firstScalar;
        List<FieldInfo> words = new ArrayList<>();
        for (FieldInfo field : file.fields) {
            if (field.isStatic() != statics || world.isLocalCell(field.ref()) || offsets.containsKey(field.ref())) {
                continue;
            }
            if (field.ref().type().isReference()) {
                refs++;
                offsets.put(field.ref(), -DescriptorLayout.WORD - DescriptorLayout.WORD * refs);
            } else {
                words.add(field);
            }
        }
        words.sort(Comparator.comparingInt(f -> -fieldSize(f.ref().type())));
        for (FieldInfo field : words) {
            offsets.put(field.ref(), scalars);
            scalars += fieldSize(field.ref().type());
        }
        scalars = scalars + DescriptorLayout.WORD - 1 & -DescriptorLayout.WORD;
    }

    private void fillVtable(ClassFile file, ClassLayout parent, List<MethodInfo> vtable, Map<String, Integer> index) {
        if (parent != null) {
            vtable.addAll(parent.vtable());
            index.putAll(parent.vtableIndex());
        }
        for (MethodInfo method : file.methods) {
            if (method.isStatic() || method.isPrivate() || method.isConstructor() || method.isClassInitializer()) {
                continue;
            }
            String key = ClassWorld.key(method.ref);
            Integer slot = index.get(key);
            if (slot != null && canOverride(file, vtable.get(slot))) {
                vtable.set(slot, method);
            } else if (!method.isFinal() && !file.isFinal() || method.isAbstract()) {
                index.put(key, vtable.size());
                vtable.add(method);
            }
        }
    }

    private boolean canOverride(ClassFile file, MethodInfo inherited) {
        boolean packagePrivate = (inherited.access & (java.lang.reflect.Modifier.PUBLIC | java.lang.reflect.Modifier.PROTECTED)) == 0;
        return !packagePrivate || world.classFile(inherited.ref.owner().internalName()).packageName().equals(file.packageName());
    }

    static int fieldSize(TypeRef type) {
        return switch (type.descriptor().charAt(0)) {
            case 'Z', 'B' -> 1;
            case 'C', 'S' -> 2;
            case 'J', 'D' -> 8;
            case 'V' -> 0;
            default -> 4;
        };
    }
}
