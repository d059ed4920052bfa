package org.plurix.pjc.driver;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.plurix.pjc.bytecode.ClassFile;
import org.plurix.pjc.bytecode.ClassPool;
import org.plurix.pjc.bytecode.MethodInfo;
import org.plurix.pjc.checks.ContextRules;
import org.plurix.pjc.dwarf.ElfSections;
import org.plurix.pjc.image.BareImage;
import org.plurix.pjc.image.HeapImage;
import org.plurix.pjc.image.LinuxExecutable;
import org.plurix.pjc.image.Region;
import org.plurix.pjc.image.Section;
import org.plurix.pjc.ir.Graph;
import org.plurix.pjc.ir.IrPrinter;
import org.plurix.pjc.layout.CompiledMethod;
import org.plurix.pjc.model.Diagnostic;
import org.plurix.pjc.model.MethodRef;
import org.plurix.pjc.model.TypeRef;
import org.plurix.pjc.world.ClassWorld;
import org.plurix.pjc.world.NativeBinding;
import org.plurix.pjc.world.Reachability;

/** The part of a compilation behind the front end: class files to product. One use. */
final class Build {
    private static final String ENTRY_POINT = "plurix/rt/EntryPoint";
    private static final String KEEP_ALIVE = "plurix/rt/KeepAlive";
    private static final String MAIN_DESCRIPTOR = "([Ljava/lang/String;)V";

    private final CompileOptions options;
    private final Library library;
    private final ClassWorld world;
    private final Set<String> program;
    private final List<Diagnostic> problems;
    private final Statistics statistics;
    private final StringBuilder dump = new StringBuilder();
    private String failed = "";

    /** @param program names of the classes that come from the program's sources */
    Build(CompileOptions options, Library library, ClassPool pool, Set<String> program, List<Diagnostic> problems, Statistics statistics) {
        this.options = options;
        this.library = library;
        this.world = new ClassWorld(pool);
        this.program = program;
        this.problems = problems;
        this.statistics = statistics;
    }

    /** Null if there are errors (in {@code problems}). */
    CompileResult run(Map<String, String> texts) {
        boolean bare = options.target() == CompileOptions.Target.BARE;
        MethodRef main = bare ? entryPoint() : mainMethod();
        if (main == null) {
            return null;
        }
        NativeBinding natives = new NativeBinding(world, bare ? BareImage.PLATFORM : LinuxExecutable.PLATFORM, problems::add);
        InlineRules rules = new InlineRules(world, library.classes().keySet());
        InternalFailures failures = new InternalFailures(problems::add, options.output() == null ? null : PjcDriver.failureFile(options.output()).toString());
        Explainer explainer = new Explainer(options.explain(), world, rules, options.optimize());
        MethodCompiler compiler = new MethodCompiler(world, library.methods(options.optimize()), library.classes().keySet(), options.optimize(), problems::add,
                failures, rules, explainer);
        Reachability reachable = new Reachability(world, natives, compiler);
        if (!bare) {
            rules.closeWorld(reachable);
        }
        reachable.addRuntime();
        reachable.addMethod(main);
        reachable.initialize(main.owner());
        if (bare) {
            natives.platformMethods().forEach(reachable::addMethod);
            reachable.addWhole(BareImage.wholeClasses(world));
        } else {
            LinuxExecutable.roots().forEach(reachable::addMethod);
            keepAlive(reachable);
        }
        reachable.run();
        statistics.phase("graphs, reachability");
        ContextRules.check(world.pool(), program, problems::add);
        statistics.phase("context rules");
        boolean broken = !failures.dump().isEmpty();
        if (!broken && problems.stream().anyMatch(Diagnostic::isError)) {
            return null;
        }
        List<CompiledMethod> methods = compiler.compile(reachable.methods(), this::observe);
        if (!failures.dump().isEmpty()) {
            failed = failures.dump();
            return null;
        }
        statistics.phase("optimise, generate");
        statistics.count("methods", methods.size());
        statistics.count("code bytes", methods.stream().mapToLong(m -> m.code().length).sum());
        return link(methods, reachable.types(), natives, main, texts, explainer, compiler);
    }

    /** What to report if the compiler itself failed, else empty. */
    String failed() {
        return failed;
    }

    /** What the program marks {@code @KeepAlive} is found by name at run time. */
    private void keepAlive(Reachability reachable) {
        for (String name : program) {
            ClassFile file = world.classFile(name);
            if (file.hasAnnotation(KEEP_ALIVE)) {
                reachable.addWhole(List.of(name));
            }
            file.methods.stream().filter(m -> m.hasAnnotation(KEEP_ALIVE) && m.hasCode()).forEach(m -> reachable.addMethod(m.ref));
        }
    }

    private CompileResult link(List<CompiledMethod> methods, Collection<TypeRef> types, NativeBinding natives, MethodRef main,
            Map<String, String> texts, Explainer explainer, MethodCompiler compiler) {
        statistics.count("types", types.size());
        List<CompiledMethod> bound = NativeCalls.bind(methods, natives);
        CompileResult result;
        if (options.target() == CompileOptions.Target.BARE) {
            BareImage image = BareImage.build(world, bound, types, main);
            statistics.phase("link, write");
            dump.append(explainer.text(bound, image.image()));
            result = new CompileResult(DiagnosticText.sorted(problems), image.file(), image.image(), image, dump.toString(), statistics, texts, bound, "",
                    options.output() == null ? null : symbolFile(bound, compiler, image.image()));
        } else {
            LinuxExecutable.Result image = LinuxExecutable.build(world, bound, types, main);
            statistics.phase("link, write");
            dump.append(explainer.text(bound, image.image()));
            byte[] file = !options.debug() ? image.file()
                    : ElfSections.append(image.file(), DebugInfoBuilder.of(bound, compiler, image.image(), world));
            result = new CompileResult(DiagnosticText.sorted(problems), file, image.image(), null, dump.toString(), statistics, texts, bound, "", null);
        }
        statistics.count("file bytes", result.file().length);
        return result;
    }

    private byte[] symbolFile(List<CompiledMethod> methods, MethodCompiler compiler, HeapImage image) {
        Section code = image.section(Region.CODE);
        return ElfSections.symbolFile(code.start(), code.end(), DebugInfoBuilder.of(methods, compiler, image, world));
    }

    private void observe(Graph graph, CompiledMethod method) {
        if (!program.contains(graph.method.owner().internalName())) {
            return;
        }
        if (options.dumpIr()) {
            dump.append(IrPrinter.print(graph)).append('\n');
        }
        if (options.dumpAsm()) {
            dump.append(AsmDump.print(graph, world)).append('\n');
        }
    }

    private MethodRef mainMethod() {
        String name = options.mainClass().replace('.', '/');
        ClassFile file = world.classFile(name);
        if (file == null) {
            error(options.mainClass(), "there is no class " + options.mainClass() + " in the sources; classes with main: " + mainClasses());
            return null;
        }
        MethodInfo main = file.method("main", MAIN_DESCRIPTOR);
        if (main == null || !main.isStatic()) {
            error(world.sourcePath(name), "class " + options.mainClass() + " has no method public static void main(String[])");
            return null;
        }
        return main.ref;
    }

    private List<String> mainClasses() {
        return program.stream().filter(n -> world.classFile(n).method("main", MAIN_DESCRIPTOR) != null).sorted().map(n -> n.replace('/', '.')).toList();
    }

    private MethodRef entryPoint() {
        ClassFile file = world.classFile(options.mainClass().replace('.', '/'));
        if (file == null) {
            error(options.mainClass(), "there is no class " + options.mainClass() + " to start the image with");
            return null;
        }
        for (MethodInfo method : file.methods) {
            if (method.hasAnnotation(ENTRY_POINT) && method.isStatic() && method.ref.descriptor().equals("()V")) {
                return method.ref;
            }
        }
        error(world.sourcePath(file.name), "class " + options.mainClass() + " has no static method ()V marked @EntryPoint");
        return null;
    }

    private void error(String file, String text) {
        problems.add(Diagnostic.error(file, 0, "pjc.main", text));
    }
}
