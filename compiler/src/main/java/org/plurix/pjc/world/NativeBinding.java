package org.plurix.pjc.world;

import java.util.List;
import java.util.function.Consumer;
import org.plurix.pjc.bytecode.MethodInfo;
import org.plurix.pjc.model.Diagnostic;
import org.plurix.pjc.model.MethodRef;
import org.plurix.pjc.model.TypeRef;

/**
 * Which method stands behind a native one: {@code plurix.rt.Platform.m} is the static method of the same name and descriptor in the target's
 * platform class. {@code Magic} never gets here, the back end expands it.
 */
public final class NativeBinding {
    private static final String PLATFORM = "plurix/rt/Platform";

    private final ClassWorld world;
    private final TypeRef platform;
    private final Consumer<Diagnostic> problems;

    public NativeBinding(ClassWorld world, String platformClass, Consumer<Diagnostic> problems) {
        this.world = world;
        this.platform = TypeRef.ofClass(platformClass);
        this.problems = problems;
    }

    /** The method that a call of {@code method} runs. */
    public MethodRef target(MethodRef method) {
        if (!method.owner().internalName().equals(PLATFORM)) {
            return method;
        }
        MethodRef target = new MethodRef(platform, method.name(), method.descriptor(), true);
        boolean exists = world.classFile(platform.internalName()) != null
                && world.classFile(platform.internalName()).method(method.name(), method.descriptor()) != null;
        return exists ? target : method;
    }

    /** Reports a method without code that the program needs. */
    void missing(MethodInfo method) {
        String owner = method.ref.owner().internalName();
        String text = owner.equals(PLATFORM)
                ? "the platform class " + platform.internalName().replace('/', '.') + " does not define " + method.ref.name() + method.ref.descriptor()
                : "native method " + owner.replace('/', '.') + "." + method.ref.name() + " has no implementation on this target";
        problems.accept(Diagnostic.error(world.sourcePath(owner), method.firstLine(), "pjc.native", text));
    }

    public List<MethodRef> platformMethods() {
        return world.classFile(PLATFORM).methods.stream().map(m -> m.ref).filter(MethodRef::isStatic).map(this::target).toList();
    }
}
