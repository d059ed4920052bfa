package org.plurix.pjc.world;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.plurix.pjc.bytecode.ClassFile;
import org.plurix.pjc.bytecode.MethodInfo;
import org.plurix.pjc.layout.RuntimeHelper;
import org.plurix.pjc.model.MethodRef;
import org.plurix.pjc.model.TypeRef;

/**
 * Which methods and types a program needs: from its roots along calls; a virtual call reaches the methods that classes created
 * somewhere select (rapid type analysis). The order of everything is fixed by the input. One use.
 */
public final class Reachability {
    /** Where bodies come from: translated now or remembered from an earlier compilation. */
    public interface Bodies {
        /** What the method uses, or null if it has errors (already reported). */
        MethodUses uses(MethodInfo method);
    }

    private static final int ACC_ANNOTATION = 0x2000;
    private static final int ACC_ENUM = 0x4000;

    private final ClassWorld world;
    private final Bodies bodies;
    private final NativeBinding natives;
    private final Set<MethodRef> methods = new LinkedHashSet<>();
    private final Set<TypeRef> types = new LinkedHashSet<>();
    private final Set<TypeRef> created = new LinkedHashSet<>();
    private final Set<TypeRef> initialized = new LinkedHashSet<>();
    private final Deque<MethodRef> queue = new ArrayDeque<>();
    private final Map<TypeRef, Map<MethodRef, MethodInfo>> virtualCalls = new HashMap<>();
    private final Map<TypeRef, List<TypeRef>> createdBelow = new HashMap<>();

    public Reachability(ClassWorld world, NativeBinding natives, Bodies bodies) {
        this.world = world;
        this.natives = natives;
        this.bodies = bodies;
    }

    /** Methods with code, in the order found. */
    public Collection<MethodRef> methods() {
        return methods;
    }

    /** Types that need a descriptor. */
    public Collection<TypeRef> types() {
        return types;
    }

    /** The run time that every program needs. */
    public void addRuntime() {
        for (RuntimeHelper helper : RuntimeHelper.values()) {
            addMethod(helper.method);
        }
        create(TypeRef.ofClass("java/lang/Object"));
        create(TypeRef.ofClass("java/lang/Class"));
        create(TypeRef.ofClass("java/lang/String"));
    }

    /** Everything these classes declare: code that is loaded later may use any of it. */
    public void addWhole(Collection<String> classNames) {
        for (String name : classNames) {
            ClassFile file = world.classFile(name);
            if ((file.access & ACC_ANNOTATION) != 0) {
                continue;
            }
            TypeRef type = file.type();
            addType(type);
            initialize(type);
            if (!file.isAbstract() && !file.isInterface()) {
                create(type);
            }
            addType(type.arrayOf());
            for (MethodInfo method : file.methods) {
                if (method.hasCode()) {
                    addMethod(method.ref);
                }
            }
        }
    }

    public void addMethod(MethodRef method) {
        MethodRef target = natives.target(method);
        if (methods.add(target)) {
            queue.add(target);
        }
    }

    /** Follows everything added so far to the end. */
    public void run() {
        while (!queue.isEmpty()) {
            MethodRef ref = queue.remove();
            MethodInfo info = world.info(ref);
            if (!info.hasCode()) {
                methods.remove(ref);
                natives.missing(info);
                continue;
            }
            addType(ref.owner());
            MethodUses uses = bodies.uses(info);
            if (uses != null) {
                follow(uses);
            }
        }
    }

    private void follow(MethodUses uses) {
        uses.types.forEach(this::addType);
        uses.created.forEach(this::create);
        uses.initialized.forEach(this::initialize);
        uses.direct.forEach(this::addMethod);
        for (MethodRef call : uses.virtual) {
            MethodRef direct = world.directTarget(call);
            if (direct != null) {
                addMethod(direct);
            } else {
                addVirtual(world.info(call));
            }
        }
    }

    /**
     * The only method that a virtual call can run in this program, or null. Right only when {@link #run} has come to its end, and only as long as
     * no code is added to the program.
     */
    public MethodRef onlyTarget(MethodRef call) {
        MethodInfo declared = world.info(call);
        MethodRef only = null;
        for (TypeRef type : createdBelow.getOrDefault(call.owner(), List.of())) {
            MethodInfo found = world.select(type, declared);
            if (found == null || found.isAbstract() || only != null && !only.equals(found.ref)) {
                return null;
            }
            only = found.ref;
        }
        return only;
    }

    private void addVirtual(MethodInfo declared) {
        TypeRef owner = declared.ref.owner();
        addType(owner);
        if (virtualCalls.computeIfAbsent(owner, o -> new LinkedHashMap<>()).put(declared.ref, declared) == null) {
            for (TypeRef type : List.copyOf(createdBelow.getOrDefault(owner, List.of()))) {
                select(type, declared);
            }
        }
    }

    private void select(TypeRef type, MethodInfo declared) {
        MethodInfo found = world.select(type, declared);
        if (found != null && !found.isAbstract()) {
            addMethod(found.ref);
        }
    }

    private void create(TypeRef type) {
        addType(type);
        if (!created.add(type)) {
            return;
        }
        List<TypeRef> supers = new ArrayList<>(world.layout(type).allInterfaces());
        for (TypeRef c = type; c != null; c = world.layout(c).superType()) {
            supers.add(c);
        }
        for (TypeRef superType : supers) {
            createdBelow.computeIfAbsent(superType, s -> new ArrayList<>()).add(type);
            for (MethodInfo declared : List.copyOf(virtualCalls.getOrDefault(superType, Map.of()).values())) {
                select(type, declared);
            }
        }
        enumValues(type);
    }

    /** {@code Class.getEnumConstants} finds it by name. */
    private void enumValues(TypeRef type) {
        ClassFile file = world.layout(type).file();
        if (file != null && (file.access & ACC_ENUM) != 0) {
            MethodInfo values = file.method("values", "()[" + type.descriptor());
            if (values != null) {
                addMethod(values.ref);
            }
        }
    }

    /** The program may initialise this class. */
    public void initialize(TypeRef type) {
        if (!initialized.add(type) || !world.needsInit(type)) {
            return;
        }
        ClassLayout layout = world.layout(type);
        addType(type);
        MethodInfo initializer = layout.file().classInitializer();
        if (initializer != null) {
            addMethod(initializer.ref);
        }
        if (layout.superType() != null) {
            initialize(layout.superType());
        }
        layout.allInterfaces().forEach(this::initialize);
    }

    /** A descriptor refers to those of the supertypes and of the component. */
    private void addType(TypeRef type) {
        if (!types.add(type)) {
            return;
        }
        if (type.isArray()) {
            addType(type.element());
        }
        ClassLayout layout = world.layout(type);
        if (layout.superType() != null) {
            addType(layout.superType());
        }
        layout.allInterfaces().forEach(this::addType);
    }
}
