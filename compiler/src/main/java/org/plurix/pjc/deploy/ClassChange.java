package org.plurix.pjc.deploy;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.plurix.pjc.bytecode.FieldInfo;
import org.plurix.pjc.model.FieldRef;
import org.plurix.pjc.model.TypeRef;
import org.plurix.pjc.world.ClassLayout;
import org.plurix.pjc.world.ClassWorld;

/** Decides whether the new version of a class can take the place of the old one while instances, subclasses and old code exist. */
final class ClassChange {
    private ClassChange() { }

    /** Why not, or null if it can. */
    static String refusal(TypeRef type, ClassWorld before, ClassWorld after) {
        ClassLayout old = before.layout(type);
        ClassLayout now = after.layout(type);
        if (old.isInterface() != now.isInterface()) {
            return "it changes between class and interface";
        }
        if (old.superType() != null && !old.superType().equals(now.superType())) {
            return "its superclass changes from " + name(old.superType()) + " to " + name(now.superType());
        }
        if (!old.allInterfaces().equals(now.allInterfaces())) {
            return "its interfaces change";
        }
        String fields = fieldChange(old, now);
        if (fields != null) {
            return fields + "; instances may exist and cannot be converted yet: give the class a new name, or restart the cluster";
        }
        return methodChange(old, now);
    }

    private static String fieldChange(ClassLayout old, ClassLayout now) {
        List<FieldRef> before = instanceFields(old);
        List<FieldRef> after = instanceFields(now);
        List<FieldRef> added = new ArrayList<>(after);
        added.removeAll(before);
        List<FieldRef> removed = new ArrayList<>(before);
        removed.removeAll(after);
        if (!added.isEmpty()) {
            return "instance field " + added.get(0).name() + " is new";
        }
        if (!removed.isEmpty()) {
            return "instance field " + removed.get(0).name() + " is gone";
        }
        if (old.refCount() != now.refCount() || old.scalarSize() != now.scalarSize() || !sameOffsets(old, now, before)) {
            return "the layout of its instances changes";
        }
        return null;
    }

    private static boolean sameOffsets(ClassLayout old, ClassLayout now, List<FieldRef> fields) {
        return fields.stream().allMatch(f -> old.offsets().get(f).equals(now.offsets().get(f)));
    }

    private static List<FieldRef> instanceFields(ClassLayout layout) {
        return layout.file().fields.stream().filter(f -> !f.isStatic()).map(FieldInfo::ref).toList();
    }

    private static String methodChange(ClassLayout old, ClassLayout now) {
        if (old.isInterface()) {
            return interfaceMethods(old).equals(interfaceMethods(now)) ? null
                    : "the methods of the interface change; classes that implement it have fixed tables";
        }
        for (Map.Entry<String, Integer> slot : now.vtableIndex().entrySet()) {
            if (!slot.getValue().equals(old.vtableIndex().get(slot.getKey()))) {
                return "overridable method " + slot.getKey() + " is new; method tables are fixed: make it private, static or final";
            }
        }
        if (old.vtable().size() != now.vtable().size()) {
            return "an overridable method is gone; method tables are fixed: keep it";
        }
        return null;
    }

    private static List<String> interfaceMethods(ClassLayout layout) {
        return layout.file().methods.stream().filter(m -> !m.isStatic() && !m.isPrivate()).map(m -> m.ref.name() + m.ref.descriptor()).sorted().toList();
    }

    private static String name(TypeRef type) {
        return type == null ? "none" : type.internalName().replace('/', '.');
    }
}
