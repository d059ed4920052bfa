package org.plurix.pjc.bytecode;

import java.util.LinkedHashSet;
import java.util.Set;
import org.plurix.pjc.model.FieldRef;
import org.plurix.pjc.model.MethodRef;
import org.plurix.pjc.model.TypeRef;

/**
 * Finds the declaration behind a symbolic reference of a class file, by the JVM's lookup rules (access rights were checked by the
 * front end). Implementors give {@link #classFile}; the class world may override the rest by cached versions. Misses are null.
 */
public interface Resolver {
    String OBJECT = "java/lang/Object";

    /** The class of that internal name (never an array), or null if there is none. */
    ClassFile classFile(String internalName);

    /** How messages name the source of a class: the path given to the front end if known, else package and file name. */
    default String sourcePath(String internalName) {
        ClassFile type = classFile(internalName);
        return type == null ? internalName : type.sourcePath();
    }

    /** The field as its declaring class declares it: the class, then its superinterfaces, then its superclass. */
    default FieldRef field(TypeRef owner, String name, String descriptor) {
        ClassFile type = classFile(owner.internalName());
        if (type == null) {
            return null;
        }
        FieldInfo own = type.field(name, descriptor);
        if (own != null) {
            return own.ref();
        }
        for (String superInterface : type.interfaces) {
            FieldRef found = field(TypeRef.ofClass(superInterface), name, descriptor);
            if (found != null) {
                return found;
            }
        }
        return type.superName == null ? null : field(TypeRef.ofClass(type.superName), name, descriptor);
    }

    /** The declaration of a method: superclass chain first, then the most specific superinterface method. */
    default MethodInfo method(TypeRef owner, String name, String descriptor) {
        String start = owner.isArray() ? OBJECT : owner.internalName();
        for (ClassFile c = classFile(start); c != null; c = c.superName == null ? null : classFile(c.superName)) {
            MethodInfo found = c.method(name, descriptor);
            if (found != null) {
                return found;
            }
        }
        return interfaceMethod(start, name, descriptor);
    }

    /** The method that superinterfaces of {@code start} give: a default method that no other overrides, else an abstract one. */
    default MethodInfo interfaceMethod(String start, String name, String descriptor) {
        MethodInfo best = null;
        for (String candidate : superInterfaces(start)) {
            ClassFile type = classFile(candidate);
            MethodInfo found = type == null ? null : type.method(name, descriptor);
            if (found == null || found.isStatic() || found.isPrivate()) {
                continue;
            }
            boolean better = best == null || best.isAbstract() && !found.isAbstract()
                    || best.isAbstract() == found.isAbstract() && isSubclass(candidate, best.ref.owner().internalName());
            if (better) {
                best = found;
            }
        }
        return best;
    }

    /** All superinterfaces of a class or interface (itself too if it is one), nearest first. */
    default Set<String> superInterfaces(String start) {
        Set<String> result = new LinkedHashSet<>();
        for (ClassFile c = classFile(start); c != null; c = c.superName == null ? null : classFile(c.superName)) {
            if (c.isInterface()) {
                result.add(c.name);
            }
            for (String direct : c.interfaces) {
                if (result.add(direct)) {
                    result.addAll(superInterfaces(direct));
                }
            }
        }
        return result;
    }

    /** True if class or interface {@code sub} is {@code sup} or inherits from it. */
    default boolean isSubclass(String sub, String sup) {
        if (sub.equals(sup) || sup.equals(OBJECT)) {
            return true;
        }
        for (ClassFile c = classFile(sub); c != null; c = c.superName == null ? null : classFile(c.superName)) {
            if (c.name.equals(sup)) {
                return true;
            }
        }
        return superInterfaces(sub).contains(sup);
    }
}
