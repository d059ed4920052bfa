package org.plurix.pjc.bytecode;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.plurix.pjc.model.Diagnostic;
import org.plurix.pjc.model.FieldRef;
import org.plurix.pjc.model.MethodRef;
import org.plurix.pjc.model.TypeRef;

/**
 * Resolves what one method refers to and reports, at the source line, what is missing or not supported. After a report the caller goes
 * on with whatever keeps the translation consistent, so that all errors of a method are found.
 */
final class References {
    static final String MAGIC = "plurix/rt/Magic";
    /** Its native methods are bound to the target's platform class when the image is linked. */
    private static final String PLATFORM = "plurix/rt/Platform";
    /** Packages (with subpackages) that may use Magic: everything else stays type-safe. */
    private static final List<String> TRUSTED = List.of("plurix/rt", "plurix/kernel", "plurix/hw", "java/lang");

    private final Resolver resolver;
    private final ClassFile current;
    private final MethodInfo method;
    private final Consumer<Diagnostic> sink;
    private final Set<String> reported = new HashSet<>();
    private boolean failed;

    References(Resolver resolver, ClassFile current, MethodInfo method, Consumer<Diagnostic> sink) {
        this.resolver = resolver;
        this.current = current;
        this.method = method;
        this.sink = sink;
    }

    /** True once an error was reported: the graph must not be used. */
    boolean failed() {
        return failed;
    }

    void error(int line, String id, String text) {
        failed = true;
        if (reported.add(line + id + text)) {
            sink.accept(Diagnostic.error(resolver.sourcePath(current.name), line, id, text));
        }
    }

    /** Reports a class that does not exist; primitives and arrays of them always do. */
    boolean require(TypeRef type, int line) {
        TypeRef base = type;
        while (base.isArray()) {
            base = base.element();
        }
        if (base.isPrimitive() || resolver.classFile(base.internalName()) != null) {
            return true;
        }
        error(line, "pjc.missing-class", "class " + javaName(base.internalName()) + " does not exist in the class library or the given sources");
        return false;
    }

    FieldRef field(String owner, String name, String descriptor, boolean isStatic, int line) {
        TypeRef ownerType = TypeRef.ofClass(owner);
        FieldRef asNamed = new FieldRef(ownerType, name, new TypeRef(descriptor), isStatic);
        if (!require(ownerType, line)) {
            return asNamed;
        }
        FieldRef found = resolver.field(ownerType, name, descriptor);
        if (found == null || found.isStatic() != isStatic) {
            error(line, "pjc.missing-field", "class " + javaName(owner) + " has no " + (isStatic ? "static " : "") + "field " + name
                    + " of type " + javaType(new TypeRef(descriptor)) + " (compiled against another version?)");
            return asNamed;
        }
        return found;
    }

    /** The declaration, or null after a report. */
    MethodInfo method(String owner, String name, String descriptor, boolean isStatic, int line) {
        TypeRef ownerType = TypeRef.ofClass(owner);
        if (!require(ownerType, line)) {
            return null;
        }
        MethodInfo found = resolver.method(ownerType, name, descriptor);
        if (found == null || found.isStatic() != isStatic) {
            error(line, "pjc.missing-method", "class " + javaName(owner) + " has no " + (isStatic ? "static " : "") + "method "
                    + signature(name, descriptor) + " (compiled against another version?)");
            return null;
        }
        if (owner.equals(MAGIC)) {
            requireTrusted(name, line);
        } else if (found.isNative() && !owner.equals(PLATFORM)) {
            error(line, "pjc.native", "method " + javaName(found.ref.owner().internalName()) + "." + signature(name, descriptor)
                    + " is native: Plurix has no native code, write it in Java");
            return null;
        }
        return found;
    }

    private void requireTrusted(String intrinsic, int line) {
        String pack = current.packageName();
        if (TRUSTED.stream().noneMatch(t -> pack.equals(t) || pack.startsWith(t + "/"))) {
            error(line, "pjc.magic", "plurix.rt.Magic." + intrinsic + " may only be used in the packages plurix.rt, plurix.kernel, plurix.hw"
                    + " and java.lang, not in " + (pack.isEmpty() ? "the unnamed package" : javaName(pack)));
        }
    }

    boolean isInterface(TypeRef type) {
        ClassFile found = type.isArray() ? null : resolver.classFile(type.internalName());
        return found != null && found.isInterface();
    }

    /**
     * False if code of the current method can rely on {@code owner} being initialised or in initialisation: the class itself and its
     * superclasses. A default method of an interface cannot rely on its interface.
     */
    boolean needsInit(TypeRef owner) {
        if (owner.isArray()) {
            return false;
        }
        if (current.isInterface() && !method.isStatic()) {
            return true;
        }
        for (ClassFile c = current; c != null; c = c.superName == null ? null : resolver.classFile(c.superName)) {
            if (c.name.equals(owner.internalName())) {
                return false;
            }
        }
        return true;
    }

    static String javaName(String internalName) {
        return internalName.replace('/', '.');
    }

    static String signature(String name, String descriptor) {
        StringBuilder result = new StringBuilder(name).append('(');
        String separator = "";
        for (TypeRef parameter : new MethodRef(TypeRef.ofClass(Resolver.OBJECT), name, descriptor, true).parameters()) {
            result.append(separator).append(javaType(parameter));
            separator = ", ";
        }
        return result.append(')').toString();
    }

    static String javaType(TypeRef type) {
        return org.objectweb.asm.Type.getType(type.descriptor()).getClassName();
    }
}
