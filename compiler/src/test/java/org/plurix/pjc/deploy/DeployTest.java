package org.plurix.pjc.deploy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.plurix.pjc.TestImage;
import org.plurix.pjc.front.SourceFile;
import org.plurix.pjc.front.SourceOptions;
import org.plurix.pjc.image.HeapWalker;
import org.plurix.pjc.image.ImageSymbols;
import org.plurix.pjc.layout.Symbol;
import org.plurix.pjc.model.MethodRef;
import org.plurix.pjc.model.TypeRef;

/** Deploys into a copy of an image in memory: the heap stays well formed, patches go where they should, refusals say why, undo restores. */
class DeployTest {
    private static final String SHAPE = "package app; public class Shape { int a; static int count = 3; static String name = \"s\";\n"
            + "int area() { return a * 2; } static int twice(int x) { return x + x; } }";
    private static ImageSymbols image;

    @BeforeAll
    static void build() throws Exception {
        image = TestImage.bare(List.of(new SourceFile("app/Shape.java", SHAPE))).symbols();
    }

    private static DeployPlan prepare(DeployState state, String... sources) {
        List<SourceFile> files = new java.util.ArrayList<>();
        for (String text : sources) {
            String name = text.replaceAll("(?s).*?public (?:final )?(?:class|interface) (\\w+).*", "$1");
            files.add(new SourceFile("app/" + name + ".java", text));
        }
        return Deployer.prepare(state, files, SourceOptions.JAVA_8);
    }

    private static Map<String, ClassResult.Status> statuses(DeployPlan plan) {
        return plan.results().stream().collect(Collectors.toMap(ClassResult::name, ClassResult::status));
    }

    private static int code(DeployState state, String owner, String name, String descriptor, boolean isStatic) {
        return state.addresses().get(new Symbol.Code(new MethodRef(TypeRef.ofClass(owner), name, descriptor, isStatic)));
    }

    private static void assertSound(TestHeap heap, DeployState state) {
        HeapWalker walker = new HeapWalker(heap::load32, state.classAddress("java.lang.Class"));
        assertEquals(List.of(), walker.verify(heap.sections()));
    }

    @Test
    void changedBodyJumpsToItsNewCode() {
        TestHeap heap = new TestHeap(image);
        DeployState before = DeployState.of(image);
        DeployPlan plan = prepare(before, SHAPE.replace("a * 2", "a * 7"));
        assertEquals(List.of(), plan.diagnostics());
        assertEquals(Map.of("app.Shape", ClassResult.Status.CHANGED), statuses(plan));
        assertEquals(1, plan.results().get(0).methods());
        DeployState after = plan.apply(heap).after();
        int from = code(before, "app/Shape", "area", "()I", false);
        int to = code(after, "app/Shape", "area", "()I", false);
        assertNotEquals(from, to);
        assertEquals(0xE9, heap.load32(from) & 0xFF);
        assertEquals(to, from + 5 + (heap.load32(from) >>> 8 | heap.load32(from + 4) << 24));
        assertEquals(code(before, "app/Shape", "twice", "(I)I", true), code(after, "app/Shape", "twice", "(I)I", true));
        assertSound(heap, after);
    }

    @Test
    void lambdasKeepTheirClassesWhenOthersAppear() {
        TestHeap heap = new TestHeap(image);
        String source = "package app; public class Handler { int k; Runnable get() { return () -> k++; } }";
        DeployPlan first = prepare(DeployState.of(image), source);
        assertEquals(List.of(), first.diagnostics());
        assertEquals(2, first.results().size(), first.results().toString());
        DeployState state = first.apply(heap).after();
        DeployPlan second = prepare(state, source.replace("Runnable get", "private Runnable more() { return () -> k += 2; } Runnable get").replace("k++", "k--"));
        assertEquals(List.of(), second.diagnostics());
        assertEquals(List.of(ClassResult.Status.CHANGED, ClassResult.Status.NEW, ClassResult.Status.UNCHANGED).stream().sorted().toList(),
                second.results().stream().map(ClassResult::status).sorted().toList(), second.results().toString());
        assertSound(heap, second.apply(heap).after());
    }

    @Test
    void sameSourceChangesNothing() {
        DeployPlan plan = prepare(DeployState.of(image), SHAPE);
        assertEquals(Map.of("app.Shape", ClassResult.Status.UNCHANGED), statuses(plan));
        assertFalse(plan.hasChanges());
    }

    @Test
    void newClassesWithInterfaceArrayAndLiterals() {
        TestHeap heap = new TestHeap(image);
        DeployPlan plan = prepare(DeployState.of(image),
                "package app; public interface Figure { int area(); default String text() { return \"figure \" + area(); } }",
                "package app; public class Square implements Figure, Runnable { static Square[][] all = new Square[2][2]; int side;\n"
                        + "public int area() { return side * side; } public void run() { System.out.println(\"brand new \" + text()); } }");
        assertEquals(List.of(), plan.diagnostics());
        assertEquals(Map.of("app.Figure", ClassResult.Status.NEW, "app.Square", ClassResult.Status.NEW), statuses(plan));
        DeployUnit unit = plan.apply(heap);
        assertSound(heap, unit.after());
        HeapWalker walker = new HeapWalker(heap::load32, unit.after().classAddress("java.lang.Class"));
        assertEquals("app.Square", walker.className(unit.after().classAddress("app.Square")));
    }

    @Test
    void staticFieldsAndPrivateMethodsCanBeAdded() {
        TestHeap heap = new TestHeap(image);
        DeployState before = DeployState.of(image);
        String wider = SHAPE.replace("int a;", "int a; static long big; static Object[] cache;").replace("a * 2", "helper()")
                .replace("static int twice", "private int helper() { big += 5; cache = new Object[3]; return (int) big; } static int thrice(int x)"
                        + " { return x * 3 + count; } static int twice");
        DeployUnit first = prepare(before, wider).apply(heap);
        assertSound(heap, first.after());
        assertEquals(2, first.after().extraStatics().size());
        DeployPlan second = prepare(first.after(), wider.replace("static long big;", "static long big; static byte small;"));
        assertEquals(Map.of("app.Shape", ClassResult.Status.CHANGED), statuses(second));
        DeployUnit unit = second.apply(heap);
        assertSound(heap, unit.after());
        first.after().extraStatics().forEach((field, address) -> assertEquals(address, unit.after().extraStatics().get(field)));
        assertEquals(3, unit.after().extraStatics().size());
    }

    @Test
    void layoutChangesAreRefusedWithReasonAndTheRestApplies() {
        DeployPlan plan = prepare(DeployState.of(image), SHAPE.replace("int a;", "int a; int b;"),
                "package app; public class Other { int value() { return 1; } }");
        assertEquals(Map.of("app.Shape", ClassResult.Status.REFUSED, "app.Other", ClassResult.Status.NEW), statuses(plan));
        String reason = plan.results().stream().filter(r -> r.name().equals("app.Shape")).findFirst().orElseThrow().reason();
        assertTrue(reason.contains("field b is new"), reason);
        DeployPlan virtual = prepare(DeployState.of(image), SHAPE.replace("static int twice", "int extra() { return 1; } static int twice"));
        assertTrue(virtual.results().get(0).reason().contains("extra"), virtual.results().get(0).reason());
    }

    @Test
    void classThatNeedsARefusedChangeIsRefusedToo() {
        DeployPlan plan = prepare(DeployState.of(image), SHAPE.replace("int a;", "int a; int b;"),
                "package app; public class User { int use(Shape s) { return s.b; } }");
        assertEquals(Map.of("app.Shape", ClassResult.Status.REFUSED, "app.User", ClassResult.Status.REFUSED), statuses(plan));
        assertFalse(plan.hasChanges());
    }

    @Test
    void errorsDeployNothing() {
        DeployPlan plan = prepare(DeployState.of(image), SHAPE.replace("a * 2", "a * \"x\""));
        assertTrue(plan.hasErrors());
        assertThrows(IllegalStateException.class, () -> plan.apply(new TestHeap(image)));
    }

    @Test
    void undoRestoresEveryWord() {
        TestHeap heap = new TestHeap(image);
        DeployState before = DeployState.of(image);
        DeployUnit first = prepare(before, SHAPE.replace("a * 2", "a * 7")).apply(heap);
        DeployUnit second = prepare(first.after(), SHAPE.replace("a * 2", "a * 9")).apply(heap);
        assertThrows(IllegalStateException.class, () -> first.undo(heap));
        second.undo(heap);
        first.undo(heap);
        assertTrue(heap.imageEquals(image));
        assertSound(heap, before);
    }

    @Test
    void symbolsSurviveTheFile(@org.junit.jupiter.api.io.TempDir Path folder) throws Exception {
        Path file = folder.resolve("image.symbols");
        image.write(file);
        ImageSymbols read = ImageSymbols.read(file);
        assertEquals(image.addresses(), read.addresses());
        assertEquals(image.codeHashes(), read.codeHashes());
        assertEquals(image.imageId(), read.imageId());
        assertEquals(image.classes().keySet(), read.classes().keySet());
        assertNotEquals(0, read.staticField("app.Shape", "count"));
    }
}
