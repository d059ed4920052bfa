package org.plurix.pjc.driver;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.plurix.pjc.ir.Graph;
import org.plurix.pjc.ir.IrPrinter;
import org.plurix.pjc.model.Diagnostic;
import org.plurix.pjc.model.MethodRef;
import org.plurix.pjc.model.StageException;

/**
 * Defects of the compiler met in one compilation: each becomes an error that names method and stage, and a part of the dump for the defect's report.
 * Thread safe; the dump is in the order of the methods' names whatever the threads did.
 */
final class InternalFailures {
    static final String ID = "pjc.internal";

    private final Consumer<Diagnostic> problems;
    private final String dumpFile;
    private final Map<String, String> dumps = new TreeMap<>();

    /** @param dumpFile where the caller will write {@link #dump}, for the messages; null = nowhere */
    InternalFailures(Consumer<Diagnostic> problems, String dumpFile) {
        this.problems = problems;
        this.dumpFile = dumpFile;
    }

    /** @param graph as far as it has got; null if there is none */
    synchronized void add(MethodRef method, String file, int line, String stage, Throwable failure, Graph graph) {
        String reached = failure instanceof StageException known ? known.stage() : stage;
        Throwable cause = failure instanceof StageException && failure.getCause() != null ? failure.getCause() : failure;
        problems.accept(Diagnostic.error(file, line, ID, "the compiler itself failed in method " + method.owner().internalName().replace('/', '.') + "."
                + method.name() + " (" + reached + ": " + text(cause) + "). Please report it" + (dumpFile == null ? "" : " together with " + dumpFile)));
        StringWriter dump = new StringWriter();
        try (PrintWriter out = new PrintWriter(dump)) {
            out.println("==== " + method + "  (" + file + ":" + line + "), stage: " + reached);
            cause.printStackTrace(out);
            out.println(graph == null ? "no intermediate form yet" : print(graph));
        }
        dumps.put(method.toString(), dump.toString());
    }

    private static String text(Throwable cause) {
        return cause.getMessage() == null ? cause.getClass().getSimpleName() : cause.getMessage().lines().findFirst().orElse("");
    }

    /** A graph that a pass has broken may not be printable. */
    private static String print(Graph graph) {
        try {
            return IrPrinter.print(graph);
        } catch (RuntimeException broken) {
            return "the intermediate form cannot be printed: " + broken;
        }
    }

    /** Everything about the failures, empty if there were none. */
    synchronized String dump() {
        return String.join("\n", dumps.values());
    }
}
