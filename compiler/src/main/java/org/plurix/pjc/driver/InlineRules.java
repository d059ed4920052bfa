package org.plurix.pjc.driver;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.plurix.pjc.bytecode.ClassFile;
import org.plurix.pjc.bytecode.GraphBuilder;
import org.plurix.pjc.bytecode.MethodInfo;
import org.plurix.pjc.ir.Graph;
import org.plurix.pjc.ir.Op;
import org.plurix.pjc.ir.Value;
import org.plurix.pjc.model.MethodRef;
import org.plurix.pjc.model.TypeRef;
import org.plurix.pjc.opt.Callees;
import org.plurix.pjc.opt.Inlinable;
import org.plurix.pjc.world.ClassWorld;
import org.plurix.pjc.world.Reachability;

/**
 * Which calls may be bound and inlined. On a node a deploy replaces methods while code that calls them lives on, so there only methods of the
 * caller's own class are inlined (a changed class is compiled as a whole) and methods of the Java library (which a deploy refuses to change), and
 * only calls that no new subclass can redirect. A program for Linux is complete: there everything known about it counts, but not in library methods,
 * whose code is kept for other programs. Methods of exceptions are left alone: stack traces begin behind their frames. Thread safe.
 */
final class InlineRules implements Callees {
    private static final String LIBRARY = "java/";
    /** Their stack frames, addresses and contexts mean something. */
    private static final List<String> UNTOUCHED = List.of("plurix/rt/", "plurix/kernel/", "plurix/hw/");

    /** Methods with more instructions are not even translated for inlining. */
    private static final int LONGEST_CODE = 36;
    private static final TypeRef THROWABLE = TypeRef.ofClass("java/lang/Throwable");

    private final ClassWorld world;
    private final Set<String> cachedClasses;
    private final Map<MethodRef, Optional<Graph>> bodies = new ConcurrentHashMap<>();
    private Reachability program;

    /** @param cachedClasses classes whose code serves other programs too */
    InlineRules(ClassWorld world, Set<String> cachedClasses) {
        this.world = world;
        this.cachedClasses = cachedClasses;
    }

    /** The program is all there will ever be. */
    void closeWorld(Reachability wholeProgram) {
        program = wholeProgram;
    }

    boolean isClosed(MethodRef caller) {
        return program != null && !cachedClasses.contains(caller.owner().internalName());
    }

    @Override
    public MethodRef target(MethodRef caller, Value call) {
        MethodRef called = (MethodRef) call.aux;
        if (isUntouched(caller) || isUntouched(called)) {
            return null;
        }
        if (call.op == Op.INVOKESTATIC || call.op == Op.INVOKESPECIAL) {
            return called;
        }
        MethodRef direct = call.op == Op.INVOKEVIRTUAL && !called.owner().isArray() ? world.directTarget(called) : null;
        MethodRef only = direct == null && isClosed(caller) ? program.onlyTarget(called) : direct;
        return only == null || isUntouched(only) ? null : only;
    }

    static boolean isUntouched(MethodRef method) {
        String owner = method.owner().internalName();
        return UNTOUCHED.stream().anyMatch(owner::startsWith);
    }

    @Override
    public Graph body(MethodRef caller, MethodRef callee) {
        if (!staysAsLongAs(caller, callee) || isOfException(world, callee)) {
            return null;
        }
        Optional<Graph> known = bodies.get(callee);
        if (known == null) {
            known = Optional.ofNullable(prepare(callee));
            bodies.put(callee, known);
        }
        return known.orElse(null);
    }

    static boolean isOfException(ClassWorld world, MethodRef method) {
        return world.isSubclass(method.owner(), THROWABLE);
    }

    /** Code of the callee in the caller cannot get out of date. */
    boolean staysAsLongAs(MethodRef caller, MethodRef callee) {
        return isClosed(caller) || callee.owner().equals(caller.owner()) || callee.owner().internalName().startsWith(LIBRARY);
    }

    private Graph prepare(MethodRef callee) {
        ClassFile owner = world.classFile(callee.owner().internalName());
        MethodInfo method = owner.method(callee.name(), callee.descriptor());
        if (!method.hasCode() || !method.isShort(LONGEST_CODE) || !method.annotations.isEmpty() || method.isClassInitializer()) {
            return null;
        }
        Graph graph = GraphBuilder.build(world, owner, method, problem -> { });
        return graph != null && Inlinable.prepare(graph, world) ? graph : null;
    }
}
