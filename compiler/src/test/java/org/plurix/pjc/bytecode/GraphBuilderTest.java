package org.plurix.pjc.bytecode;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.plurix.pjc.front.TestLibrary;
import org.plurix.pjc.ir.Block;
import org.plurix.pjc.ir.Graph;
import org.plurix.pjc.ir.IrPrinter;
import org.plurix.pjc.ir.IrVerifier;
import org.plurix.pjc.ir.Op;
import org.plurix.pjc.ir.Value;
import org.plurix.pjc.model.Diagnostic;
import org.plurix.pjc.model.FieldRef;
import org.plurix.pjc.model.MethodRef;
import org.plurix.pjc.model.TypeRef;

class GraphBuilderTest {
    /** Graph of the first method {@code f} of class T whose body is given as members of T. */
    private static Graph graph(String members) {
        ClassPool pool = TestLibrary.compile("//// p/T.java\npackage p;\nclass T {\n" + members + "\n}\n");
        List<Diagnostic> problems = new ArrayList<>();
        Graph graph = GraphBuilder.build(pool, pool.get("p/T"), method(pool.get("p/T"), "f"), problems::add);
        assertEquals(List.of(), problems);
        IrVerifier.verify(graph);
        return graph;
    }

    private static List<Diagnostic> problems(String members) {
        ClassPool pool = TestLibrary.compile("//// p/T.java\npackage p;\nclass T {\n" + members + "\n}\n");
        List<Diagnostic> problems = new ArrayList<>();
        assertNull(GraphBuilder.build(pool, pool.get("p/T"), method(pool.get("p/T"), "f"), problems::add));
        return problems;
    }

    private static MethodInfo method(ClassFile file, String name) {
        return file.methods.stream().filter(m -> m.ref.name().equals(name)).findFirst().orElseThrow();
    }

    private static List<Value> all(Graph graph, Op op) {
        return graph.blocks.stream().flatMap(b -> b.values.stream()).filter(v -> v.op == op).toList();
    }

    private static int count(Graph graph, Op op) {
        return all(graph, op).size();
    }

    @Test
    void loopVariablesBecomePhisAndConstantsDoNot() {
        Graph g = graph("static int f(int n) { int s = 0; int k = 3; for (int i = 0; i < n; i++) { s += i * k; } return s; }");
        assertEquals(2, count(g, Op.PHI), IrPrinter.print(g));
        assertEquals(1, count(g, Op.PARAM));
    }

    @Test
    void operandStackSurvivesConditionalExpressions() {
        Graph g = graph("static int f(int a, int b, boolean c) { return a + (c ? b : a * 2) * (c && b > 1 ? 3 : 4); }");
        assertTrue(count(g, Op.PHI) >= 2, IrPrinter.print(g));
    }

    @Test
    void constructorArgumentsMayBranch() {
        Graph g = graph("T(Object o) { } static T f(boolean c) { return new T(c ? \"a\" : null); }");
        assertEquals(1, count(g, Op.NEW));
        assertEquals(0, count(g, Op.NULLCHECK), "a fresh object needs no null check");
    }

    @Test
    void localsLiveInAHandlerGoThroughFrameSlots() {
        Graph g = graph("static void h() { } static int f(int x) { int y = 1; try { h(); y = 2; h(); y = x; } catch (RuntimeException e) { return y; } return x; }");
        assertEquals(List.of("I32"), g.slotTypes.stream().map(Enum::name).toList());
        assertEquals(3, count(g, Op.FRAME_SET), IrPrinter.print(g));
        assertEquals(1, count(g, Op.FRAME_GET));
        Block handler = g.blocks.stream().filter(Block::isHandler).findFirst().orElseThrow();
        assertTrue(handler.preds.isEmpty());
        assertTrue(g.blocks.stream().anyMatch(b -> b.handlers.stream()
                .anyMatch(h -> h.target() == handler && h.type().equals(TypeRef.ofClass("java/lang/RuntimeException")))));
    }

    @Test
    void slotStoresStayOutOfALoopThatBeginsARange() {
        Graph g = graph("static void h() { } static int f(int x) { try { do { h(); } while (x != 0); } catch (RuntimeException e) { return x; } return 0; }");
        Value store = all(g, Op.FRAME_SET).get(0);
        assertEquals(1, count(g, Op.FRAME_SET));
        assertFalse(store.block.succs.contains(store.block), IrPrinter.print(g));
    }

    @Test
    void nestedTryFinallyInLoopsWithJumpsOut() {
        Graph g = graph("static int h(int i) { return i; }\n"
                + "static int f(int n) { int r = 0; outer: for (int i = 0; i < n; i++) { try { try { if (h(i) == 1) continue; if (h(i) == 2) break outer; "
                + "if (h(i) == 3) return r; r += h(i); } finally { r += 10; if (h(r) == 9) continue outer; } } catch (RuntimeException e) { r--; } "
                + "finally { r ^= i; } } return r; }");
        assertTrue(count(g, Op.CATCH) >= 3);
    }

    @Test
    void oneLocalIndexMayHoldSeveralTypes() {
        Graph g = graph("static void h() { } static double f(int n) { double d = 0; { long a = n; int b = 3; d += a + b; } { int c = n; double e = 2.5; try { h(); d += c * e; } "
                + "catch (RuntimeException x) { d -= e; } } { Object o = null; try { o = new T(); h(); } finally { d += o == null ? 1 : 2; } } return d; }");
        assertTrue(g.slotTypes.size() >= 3, g.slotTypes.toString());
    }

    @Test
    void duplicatesOfTwoWords() {
        Graph g = graph("long l; long[] a; static T t; int i; static long f(T x, long v, int k) { long r = x.l += v; r += x.a[k]++; r += x.a[k] = x.l = v; t.l++; return r + (x.i = k) + x.i++; }");
        assertEquals(4, count(g, Op.PUTFIELD) - 1, IrPrinter.print(g));
    }

    @Test
    void switchKeepsKeysAscendingWithDefaultLast() {
        Graph g = graph("static int f(int k) { switch (k) { case 5: return 1; case -3: return 2; case 7: case 8: return 3; default: return 4; } }");
        Value choice = all(g, Op.SWITCH).get(0);
        assertEquals("[-3, 5, 7, 8]", java.util.Arrays.toString((int[]) choice.aux));
        assertEquals(5, choice.block.succs.size());
        assertEquals(choice.block.succs.get(2), choice.block.succs.get(3));
        Graph dense = graph("static int f(int k) { switch (k) { case 1: return 1; case 2: return 2; case 4: return 3; case 5: return 9; default: return 4; } }");
        assertEquals("[1, 2, 4, 5]", java.util.Arrays.toString((int[]) all(dense, Op.SWITCH).get(0).aux), "holes of a table are left out");
    }

    @Test
    void stringAndEnumSwitches() {
        Graph g = graph("static int f(String s) { switch (s) { case \"a\": return 1; case \"bb\": return 2; default: return 0; } }");
        assertTrue(count(g, Op.STRING) >= 2);
        graph("enum E { A, B } static int f(E e) { switch (e) { case A: return 1; case B: return 2; } return 0; }");
    }

    @Test
    void classInitialisationIsExplicitForOtherClassesOnly() {
        Graph g = graph("static class S { static int x; static void m() { } } static class U extends S { } static int own; static void m() { }\n"
                + "static int f() { own++; m(); S.m(); new S(); return S.x + U.x; }");
        List<Value> inits = all(g, Op.CLASSINIT);
        assertEquals(4, inits.size(), IrPrinter.print(g));
        assertTrue(inits.stream().allMatch(v -> v.aux.equals(TypeRef.ofClass("p/T$S"))), "fields belong to the class that declares them");
    }

    @Test
    void membersAreNamedByTheirDeclaringClass() {
        Graph g = graph("static class A { int x; void m() { } } static class B extends A { } static void f(B b) { b.x = 1; b.m(); b.hashCode(); }");
        assertEquals("p/T$A", ((FieldRef) all(g, Op.PUTFIELD).get(0).aux).owner().internalName());
        List<String> owners = all(g, Op.INVOKEVIRTUAL).stream().map(v -> ((MethodRef) v.aux).owner().internalName()).toList();
        assertEquals(List.of("p/T$A", "java/lang/Object"), owners);
    }

    @Test
    void callKindFollowsTheResolvedOwner() {
        Graph g = graph("static abstract class A implements Runnable { } static void f(A a, Runnable r, int[] x) { a.run(); r.run(); r.toString(); x.clone(); }");
        assertEquals(2, count(g, Op.INVOKEINTERFACE));
        assertEquals(2, count(g, Op.INVOKEVIRTUAL));
    }

    @Test
    void privateCallsCheckTheirReceiverUnlessItIsThis() {
        Graph g = graph("private void p() { } void f(T other) { p(); other.p(); }");
        assertEquals(2, count(g, Op.INVOKESPECIAL));
        List<Value> checks = all(g, Op.NULLCHECK);
        assertEquals(1, checks.size());
        assertEquals(1, checks.get(0).arg(0).imm);
    }

    @Test
    void stationIsAnOrdinaryStaticField() {
        Graph g = graph("static int f() { return STATION.id; }");
        FieldRef field = (FieldRef) all(g, Op.GETSTATIC).get(0).aux;
        assertEquals("java/lang/Object", field.owner().internalName());
        assertEquals("STATION", field.name());
        assertEquals(0, count(g, Op.CLASSINIT));
    }

    @Test
    void synchronizedBlocksOnlyCheckForNull() {
        Graph g = graph("static int f(Object o, int x) { synchronized (o) { return x + 1; } }");
        assertTrue(count(g, Op.NULLCHECK) >= 1);
    }

    @Test
    void wideLocalsAndIncrements() {
        StringBuilder many = new StringBuilder("static long f(int n) { ");
        for (int i = 0; i < 140; i++) {
            many.append("long v").append(i).append(" = n + ").append(i).append("; ");
        }
        many.append("int w = n; for (int j = 0; j < n; j++) { w += 1000; v139 += w; } return v139 + v0 + w; }");
        Graph g = graph(many.toString());
        assertEquals(3, count(g, Op.PHI), "w, j, v139");
    }

    @Test
    void linesFollowTheSource() {
        Graph g = graph("static int f(int[] a) {\n  int x = a[0];\n  return x /\n    a[1]; }");
        assertEquals(4, all(g, Op.ALOAD).get(0).line);
        assertEquals(5, all(g, Op.DIV).get(0).line);
    }

    @Test
    void nativeMethodsAreReportedExceptMagic() {
        List<Diagnostic> found = problems("static native void n(); static void f() { n(); }");
        assertTrue(found.get(0).message().contains("p.T.n() is native"), found.toString());
    }

    @Test
    void magicIsForTrustedPackagesOnly() {
        List<Diagnostic> found = problems("static int f() { return plurix.rt.Magic.load32(0); }");
        assertTrue(found.get(0).message().contains("may only be used in"), found.toString());
        ClassPool pool = TestLibrary.compile("//// plurix/kernel/K.java\npackage plurix.kernel; class K { static int f() { return plurix.rt.Magic.load32(4); } }\n");
        Graph g = GraphBuilder.build(pool, pool.get("plurix/kernel/K"), method(pool.get("plurix/kernel/K"), "f"), d -> { throw new AssertionError(d); });
        assertEquals(1, count(g, Op.INTRINSIC));
        assertEquals(0, count(g, Op.CLASSINIT));
    }

    @Test
    void classesThatVanishedAreReportedOncePerLine() {
        ClassPool pool = TestLibrary.compile("//// p/T.java\npackage p; class T { static void f(Gone g) {\n g.x = g.m();\n new Gone(); } }\nclass Gone { int x; int m() { return x; } }\n");
        pool.remove("p/Gone");
        List<Diagnostic> found = new ArrayList<>();
        assertNull(GraphBuilder.build(pool, pool.get("p/T"), method(pool.get("p/T"), "f"), found::add));
        assertEquals(List.of(2, 3), found.stream().map(Diagnostic::line).toList(), found.toString());
    }

    /** Real-world shapes: whatever ECJ did not make here, javac made there. */
    @Tag("slow")
    @Test
    void everyMethodOfTheRunningJavaUtilIsTranslatedOrReported() throws Exception {
        ClassPool pool = JdkClasses.load("java/lang", "java/util", "java/io", "java/math", "jdk/internal", "sun");
        int translated = 0;
        for (String name : pool.names()) {
            if (!name.startsWith("java/util/") && !name.startsWith("java/math/")) {
                continue;
            }
            for (MethodInfo method : pool.get(name).methods) {
                List<Diagnostic> found = new ArrayList<>();
                Graph graph = method.hasCode() ? GraphBuilder.build(pool, pool.get(name), method, found::add) : null;
                if (graph != null) {
                    IrVerifier.verify(graph);
                    translated++;
                } else {
                    assertTrue(!method.hasCode() || !found.isEmpty(), method.toString());
                }
            }
        }
        assertTrue(translated > 5000, "only " + translated);
        assertNotNull(pool.get("java/util/HashMap"));
    }
}
