package org.plurix.pjc.front;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeMap;
import org.eclipse.jdt.core.compiler.CategorizedProblem;
import org.eclipse.jdt.core.compiler.IProblem;
import org.eclipse.jdt.internal.compiler.CompilationResult;
import org.eclipse.jdt.internal.compiler.Compiler;
import org.eclipse.jdt.internal.compiler.DefaultErrorHandlingPolicies;
import org.eclipse.jdt.internal.compiler.classfmt.ClassFileConstants;
import org.eclipse.jdt.internal.compiler.env.ICompilationUnit;
import org.eclipse.jdt.internal.compiler.impl.CompilerOptions;
import org.eclipse.jdt.internal.compiler.problem.DefaultProblemFactory;
import org.plurix.pjc.bytecode.ClassPool;
import org.plurix.pjc.bytecode.Resolver;
import org.plurix.pjc.lower.DynamicCalls;
import org.plurix.pjc.model.Diagnostic;
import org.plurix.pjc.model.Severity;

/**
 * Java source to class files in memory, by Eclipse's compiler in this process. Nothing but the given sources and binaries is visible to
 * the sources: no JDK class, no file, no class path. Stateless; every call is a compilation of its own.
 */
public final class SourceCompiler {
    /** Our sources have many problems at once only when something basic is missing; JDT's default of 100 per file is enough. */
    private static final int MAX_PROBLEMS_PER_FILE = 100;

    private static final Set<Integer> MISSING_MEMBER = Set.of(IProblem.UndefinedMethod, IProblem.UndefinedField,
            IProblem.UndefinedConstructor);
    private static final List<String> LIBRARY_PACKAGES = List.of("java.", "javax.");

    private SourceCompiler() { }

    /**
     * Compiles all sources together. {@code binaries} are classes compiled earlier (a source of the same class wins). All problems of
     * all sources are reported; a source with an error gives no class.
     */
    public static SourceResult compile(List<SourceFile> sources, ClassPool binaries, SourceOptions options) {
        Collector collector = new Collector(options.warnings());
        StringWriter internal = new StringWriter();
        SourceNames names = new SourceNames(sources, binaries);
        if (!names.hasType(Resolver.OBJECT)) {
            return missingLibrary(sources);
        }
        Compiler compiler = new Compiler(names, DefaultErrorHandlingPolicies.proceedWithAllProblems(), compilerOptions(options),
                collector, new DefaultProblemFactory(Locale.ENGLISH), new PrintWriter(internal), null);
        ICompilationUnit[] units = sources.stream().map(SourceUnit::new).toArray(ICompilationUnit[]::new);
        try {
            compiler.compile(units);
        } catch (RuntimeException e) {
            collector.diagnostics.add(Diagnostic.error(collector.last(sources), 0, "pjc.front-end",
                    "the Java front end itself failed (" + e + "). Please report it with this source. " + internal));
        }
        return new SourceResult(collector.classes, collector.sources, List.copyOf(collector.diagnostics));
    }

    private static SourceResult missingLibrary(List<SourceFile> sources) {
        String file = sources.isEmpty() ? "(no source)" : sources.get(0).path();
        Diagnostic missing = Diagnostic.error(file, 0, "pjc.no-library",
                "java.lang.Object is neither among the sources nor among the compiled classes: add the Plurix class library");
        return new SourceResult(new TreeMap<>(), new TreeMap<>(), List.of(missing));
    }

    private static CompilerOptions compilerOptions(SourceOptions options) {
        CompilerOptions result = new CompilerOptions();
        long level = options.sourceLevel() == 8 ? ClassFileConstants.JDK1_8 : ClassFileConstants.JDK17;
        result.complianceLevel = level;
        result.originalComplianceLevel = level;
        result.sourceLevel = level;
        result.originalSourceLevel = level;
        result.targetJDK = ClassFileConstants.JDK1_8;
        result.produceDebugAttributes = ClassFileConstants.ATTR_SOURCE | ClassFileConstants.ATTR_LINES | ClassFileConstants.ATTR_VARS;
        result.preserveAllLocalVariables = true;
        result.inlineJsrBytecode = true;
        result.parseLiteralExpressionsAsConstants = true;
        result.useStringConcatFactory = false;
        result.maxProblemsPerUnit = MAX_PROBLEMS_PER_FILE;
        result.suppressWarnings = true;
        return result;
    }

    private static SourceUnit unit(CompilationResult result) {
        return (SourceUnit) result.getCompilationUnit();
    }

    /** Gathers class files and problems as the compiler finishes one source after the other. */
    private static final class Collector implements org.eclipse.jdt.internal.compiler.ICompilerRequestor {
        final TreeMap<String, byte[]> classes = new TreeMap<>();
        final TreeMap<String, String> sources = new TreeMap<>();
        final List<Diagnostic> diagnostics = new ArrayList<>();
        private final boolean warnings;
        private int finished;

        Collector(boolean warnings) {
            this.warnings = warnings;
        }

        /** The source behind the last one that was finished: the one that was being compiled. */
        String last(List<SourceFile> all) {
            return finished < all.size() ? all.get(finished).path() : "(unknown source)";
        }

        @Override
        public void acceptResult(CompilationResult result) {
            String path = unit(result).source().path();
            finished++;
            CategorizedProblem[] problems = result.getAllProblems();
            if (problems != null) {
                for (CategorizedProblem problem : problems) {
                    if (warnings || problem.isError()) {
                        diagnostics.add(diagnostic(path, problem));
                    }
                }
            }
            if (result.hasErrors()) {
                return;
            }
            for (org.eclipse.jdt.internal.compiler.ClassFile file : result.getClassFiles()) {
                DynamicCalls.lower(new String(file.fileName()), file.getBytes(), (line, id, text) -> diagnostics.add(
                        Diagnostic.error(path, line, id, text))).forEach((name, bytes) -> {
                            classes.put(name, bytes);
                            sources.put(name, path);
                        });
            }
        }

        /** Tells a gap of our class library from a slip of the programmer: both look the same to ECJ. */
        private static String libraryHint(CategorizedProblem problem) {
            boolean member = MISSING_MEMBER.contains(problem.getID());
            String[] arguments = problem.getArguments();
            if (!member && problem.getID() != IProblem.ImportNotFound || arguments.length == 0) {
                return "";
            }
            boolean library = LIBRARY_PACKAGES.stream().anyMatch(arguments[0]::startsWith);
            return library ? " (the Plurix class library does not have it)" : "";
        }

        private static Diagnostic diagnostic(String path, CategorizedProblem problem) {
            int column = problem instanceof org.eclipse.jdt.internal.compiler.problem.DefaultProblem p ? p.getSourceColumnNumber() : 0;
            Severity severity = problem.isError() ? Severity.ERROR : problem.isWarning() ? Severity.WARNING : Severity.INFO;
            return new Diagnostic(path, problem.getSourceLineNumber(), column, problem.getSourceStart(), problem.getSourceEnd(), severity,
                    problem.getMessage() + libraryHint(problem), "ecj." + (problem.getID() & IProblem.IgnoreCategoriesMask));
        }
    }
}
