package org.plurix.pjc.opt;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.plurix.pjc.bytecode.ClassFile;
import org.plurix.pjc.bytecode.ClassPool;
import org.plurix.pjc.bytecode.GraphBuilder;
import org.plurix.pjc.bytecode.JdkClasses;
import org.plurix.pjc.bytecode.MethodInfo;
import org.plurix.pjc.front.TestLibrary;
import org.plurix.pjc.ir.Graph;
import org.plurix.pjc.ir.IrParser;
import org.plurix.pjc.ir.IrPrinter;
import org.plurix.pjc.ir.IrVerifier;

/**
 * The optimised form of the methods of {@code passes.java.txt} against {@code passes.golden.txt}. After a wanted change run with
 * {@code -Dplurix.bless=true} and read the difference of the golden file.
 */
class PassGoldenTest {
    private static final Path GOLDEN = Path.of("src/test/resources/org/plurix/pjc/passes.golden.txt");

    private static Pipeline verifying() {
        return Pipeline.standard(OptContext.NOTHING_KNOWN, Callees.NONE, (pass, graph, nanos) -> {
            List<String> problems = IrVerifier.problems(graph);
            if (!problems.isEmpty()) {
                throw new AssertionError("after pass " + pass.name() + ": " + problems + "\n" + IrPrinter.printWithIds(graph));
            }
        });
    }

    private static List<Graph> optimised(ClassPool pool, ClassFile file) {
        List<Graph> result = new ArrayList<>();
        for (MethodInfo method : file.methods) {
            Graph graph = method.hasCode() ? GraphBuilder.build(pool, file, method, d -> { }) : null;
            if (graph != null) {
                verifying().run(graph);
                assertEquals(List.of(), CriticalEdges.remaining(graph));
                result.add(graph);
            }
        }
        return result;
    }

    @Test
    void optimisedFormsAreTheGoldenOnes() throws IOException {
        ClassPool pool = TestLibrary.compile(TestLibrary.resource("passes.java.txt"));
        List<Graph> graphs = optimised(pool, pool.get("p/Passes"));
        String actual = graphs.stream().map(IrPrinter::print).collect(Collectors.joining("\n"));
        if (Boolean.getBoolean("plurix.bless")) {
            Files.writeString(GOLDEN, actual, StandardCharsets.UTF_8);
        }
        assertEquals(TestLibrary.resource("passes.golden.txt"), actual);
        for (Graph graph : graphs) {
            String text = IrPrinter.print(graph);
            Graph again = IrParser.parse(text);
            IrVerifier.verify(again);
            assertEquals(text, IrPrinter.print(again));
        }
    }

    @Tag("slow")
    @Test
    void everyPassKeepsRealWorldGraphsSound() throws IOException {
        ClassPool pool = JdkClasses.load("java/lang", "java/util", "jdk/internal");
        int count = 0;
        for (String name : pool.names()) {
            if (name.startsWith("java/util/") && name.lastIndexOf('/') == "java/util".length()) {
                count += optimised(pool, pool.get(name)).size();
            }
        }
        assertTrue(count > 2000, "only " + count);
        assertNotNull(pool.get("java/util/ArrayList"));
    }
}
