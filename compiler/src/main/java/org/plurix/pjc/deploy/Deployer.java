package org.plurix.pjc.deploy;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.plurix.pjc.bytecode.ClassFile;
import org.plurix.pjc.bytecode.ClassPool;
import org.plurix.pjc.bytecode.MethodInfo;
import org.plurix.pjc.checks.ContextRules;
import org.plurix.pjc.driver.MethodCompiler;
import org.plurix.pjc.driver.NativeCalls;
import org.plurix.pjc.front.SourceCompiler;
import org.plurix.pjc.front.SourceFile;
import org.plurix.pjc.front.SourceOptions;
import org.plurix.pjc.front.SourceResult;
import org.plurix.pjc.image.BareImage;
import org.plurix.pjc.image.CodeHash;
import org.plurix.pjc.layout.CompiledMethod;
import org.plurix.pjc.model.Diagnostic;
import org.plurix.pjc.model.MethodRef;
import org.plurix.pjc.model.TypeRef;
import org.plurix.pjc.world.ClassLayout;
import org.plurix.pjc.world.ClassWorld;
import org.plurix.pjc.world.MethodUses;
import org.plurix.pjc.world.NativeBinding;

/**
 * Hot deploy, first half: compiles sources against a running system and decides class by class whether the change can go into the live heap. Needs
 * no heap; {@link DeployPlan#apply} is the second half. One use.
 */
public final class Deployer {
    private static final String NODE_LOCAL = "plurix/rt/NodeLocal";
    /** Its small methods are inlined everywhere ({@code InlineRules}). */
    private static final String LIBRARY = "java/";
    private static final String INTERRUPT = "plurix/rt/Interrupt";

    private final DeployState state;
    private final Map<String, byte[]> fresh = new TreeMap<>();
    private final Map<String, String> sources;
    private final Map<String, String> refused = new TreeMap<>();
    private final Set<String> same = new LinkedHashSet<>();

    private Deployer(DeployState state, SourceResult front) {
        this.state = state;
        this.sources = front.sources();
        front.classes().forEach((name, bytes) -> {
            if (Arrays.equals(bytes, state.classes().get(name))) {
                same.add(name);
            } else {
                fresh.put(name, bytes);
            }
        });
    }

    /** Compiles {@code files}; errors in them are diagnostics of the plan and nothing can be applied. */
    public static DeployPlan prepare(DeployState state, List<SourceFile> files, SourceOptions options) {
        SourceResult front = SourceCompiler.compile(files, state.pool(), options);
        if (front.hasErrors()) {
            return new DeployPlan(state, null, List.of(), front.diagnostics(), List.of(), Set.of(), List.of(), Map.of(), Map.of());
        }
        return new Deployer(state, front).plan(front.diagnostics());
    }

    /** Tries with all classes; whatever refuses, or needs what was refused, is left out and the rest tried again. */
    private DeployPlan plan(List<Diagnostic> warnings) {
        while (true) {
            ClassWorld world = world();
            if (refuseChanges(world)) {
                continue;
            }
            List<Diagnostic> problems = new ArrayList<>();
            Map<MethodRef, CompiledMethod> compiled = new LinkedHashMap<>();
            Set<TypeRef> types = new LinkedHashSet<>();
            compile(world, problems, compiled, types);
            List<Diagnostic> errors = problems.stream().filter(Diagnostic::isError).toList();
            if (errors.isEmpty()) {
                return finish(world, warnings, compiled, types);
            }
            int before = refused.size();
            if (before > 0) {
                errors.forEach(this::refuseClassesOf);
            }
            if (refused.size() == before) {
                return new DeployPlan(state, null, List.of(), errors, List.of(), Set.of(), List.of(), Map.of(), Map.of());
            }
        }
    }

    private void refuseClassesOf(Diagnostic error) {
        for (String name : applied()) {
            if (path(name).equals(error.file())) {
                refused.put(name, "it needs a change that was refused: " + error.message());
            }
        }
    }

    private String path(String name) {
        return sources.getOrDefault(name, name);
    }

    private List<String> applied() {
        return fresh.keySet().stream().filter(n -> !refused.containsKey(n)).toList();
    }

    private ClassWorld world() {
        ClassPool pool = state.pool();
        applied().forEach(n -> pool.addAll(Map.of(n, fresh.get(n)), Map.of(n, path(n))));
        return new ClassWorld(pool, state.world());
    }

    private boolean refuseChanges(ClassWorld world) {
        int before = refused.size();
        for (String name : applied()) {
            String reason = null;
            ClassFile file = world.classFile(name);
            if (file.hasAnnotation(NODE_LOCAL) && !state.classes().containsKey(name)) {
                reason = "a node-local class has to be in the boot image: restart the cluster with a new image";
            } else if (file.methods.stream().anyMatch(m -> m.hasAnnotation(INTERRUPT))) {
                reason = "interrupt handlers are part of the boot image: restart the cluster with a new image";
            } else if (state.classes().containsKey(name) && name.startsWith(LIBRARY)) {
                reason = "methods of the Java library are built into the code of others: restart the cluster with a new image";
            } else if (state.classes().containsKey(name)) {
                reason = ClassChange.refusal(file.type(), state.world(), world);
            }
            if (reason != null) {
                refused.put(name, reason);
            }
        }
        return refused.size() > before;
    }

    private void compile(ClassWorld world, List<Diagnostic> problems, Map<MethodRef, CompiledMethod> compiled, Set<TypeRef> types) {
        MethodCompiler compiler = MethodCompiler.uncached(world, problems::add);
        List<MethodRef> methods = new ArrayList<>();
        for (String name : applied()) {
            ClassFile file = world.classFile(name);
            if (!state.classes().containsKey(name)) {
                addType(world, types, file.type().arrayOf());
            }
            for (MethodInfo method : file.methods) {
                MethodUses uses = method.hasCode() ? compiler.uses(method) : null;
                if (uses != null) {
                    methods.add(method.ref);
                    uses.types.forEach(t -> addType(world, types, t));
                    uses.created.forEach(t -> addType(world, types, t));
                }
            }
        }
        ContextRules.check(world.pool(), applied(), problems::add);
        if (problems.stream().noneMatch(Diagnostic::isError)) {
            NativeBinding natives = new NativeBinding(world, BareImage.PLATFORM, problems::add);
            NativeCalls.bind(compiler.compile(methods, null), natives).forEach(m -> compiled.put(m.method(), m));
        }
    }

    private static void addType(ClassWorld world, Set<TypeRef> types, TypeRef type) {
        if (types.add(type)) {
            if (type.isArray()) {
                addType(world, types, type.element());
            }
            ClassLayout layout = world.layout(type);
            layout.allInterfaces().forEach(i -> addType(world, types, i));
            if (layout.superType() != null) {
                addType(world, types, layout.superType());
            }
        }
    }

    private DeployPlan finish(ClassWorld world, List<Diagnostic> warnings, Map<MethodRef, CompiledMethod> compiled, Set<TypeRef> types) {
        List<CompiledMethod> changedMethods = compiled.values().stream()
                .filter(m -> !Long.valueOf(CodeHash.of(m)).equals(state.codeHashes().get(m.method()))).toList();
        Map<String, ClassResult> results = new TreeMap<>();
        List<TypeRef> changed = new ArrayList<>();
        same.forEach(n -> put(results, n, ClassResult.Status.UNCHANGED, 0, ""));
        refused.forEach((n, reason) -> put(results, n, ClassResult.Status.REFUSED, 0, reason));
        Map<String, byte[]> classes = new TreeMap<>();
        for (String name : applied()) {
            TypeRef type = TypeRef.ofClass(name);
            int count = (int) changedMethods.stream().filter(m -> m.method().owner().equals(type)).count();
            classes.put(name, fresh.get(name));
            if (!state.classes().containsKey(name)) {
                put(results, name, ClassResult.Status.NEW, count, "");
            } else if (count == 0 && world.layout(type).offsets().equals(state.world().layout(type).offsets())) {
                put(results, name, ClassResult.Status.UNCHANGED, 0, "");
            } else {
                changed.add(type);
                put(results, name, ClassResult.Status.CHANGED, count, remark(changedMethods, type));
            }
        }
        return new DeployPlan(state, world, List.copyOf(results.values()), warnings, changedMethods, types, changed, classes, sources);
    }

    private static String remark(List<CompiledMethod> methods, TypeRef type) {
        boolean initializer = methods.stream().anyMatch(m -> m.method().owner().equals(type) && m.method().name().equals("<clinit>"));
        return initializer ? "its static initialiser changed; where the class is initialised already it does not run again" : "";
    }

    private static void put(Map<String, ClassResult> results, String name, ClassResult.Status status, int methods, String reason) {
        String binaryName = name.replace('/', '.');
        results.put(name, new ClassResult(binaryName, status, methods, reason));
    }
}
