package org.plurix.pjc.checks;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.plurix.pjc.bytecode.ClassPool;
import org.plurix.pjc.front.TestLibrary;
import org.plurix.pjc.model.Diagnostic;

class ContextRulesTest {
    private static List<Diagnostic> check(String members) {
        ClassPool pool = TestLibrary.compile("//// plurix/kernel/T.java\npackage plurix.kernel;\nimport plurix.rt.*;\nclass T {\n" + members + "\n}\n");
        List<Diagnostic> problems = new ArrayList<>();
        ContextRules.check(pool, pool.names(), problems::add);
        return problems;
    }

    @Test
    void allocationInTheMethodItself() {
        List<Diagnostic> found = check("@NoAllocation static void f() {\n  int[] a = new int[3]; }");
        assertEquals(1, found.size());
        assertEquals(5, found.get(0).line());
        assertTrue(found.get(0).message().contains("@NoAllocation method f must not allocate, but it creates an array"), found.toString());
    }

    @Test
    void allocationBehindCallsNamesTheWay() {
        List<Diagnostic> found = check("static Object h() { return new T(); } static void g() { h(); }\n@InterruptContext static void f() { g(); }");
        assertEquals(1, found.size());
        assertTrue(found.get(0).message().contains("calls T.g, which calls T.h, which creates a plurix.kernel.T"), found.toString());
    }

    @Test
    void overridesCount() {
        List<Diagnostic> found = check("static class A { Object m() { return null; } } static class B extends A { Object m() { return new B(); } }\n"
                + "@NoAllocation static void f(A a) { a.m(); }");
        assertEquals(1, found.size(), found.toString());
        assertTrue(found.get(0).message().contains("T$B.m"));
    }

    @Test
    void markedCalleesAnswerForThemselves() {
        List<Diagnostic> found = check("@NoAllocation static Object g() { return new T(); } @NoAllocation static void f() { g(); }");
        assertEquals(1, found.size());
        assertTrue(found.get(0).message().contains("method g"));
    }

    @Test
    void errorPathsAndRecursionAreFine() {
        assertEquals(List.of(), check("@NoAllocation static int f(int n) { if (n < 0) throw new RuntimeException(\"n \" + (n == -1 ? \"a\" : new T())); return n == 0 ? 0 : f(n - 1); }"));
    }

    @Test
    void uninterruptibleCodeMustNotEnableInterrupts() {
        List<Diagnostic> found = check("static void g() { Magic.sti(); } @Uninterruptible static void f() { Magic.cli(); g(); } static void free() { Magic.sti(); }");
        assertEquals(1, found.size(), found.toString());
        assertTrue(found.get(0).message().contains("calls T.g, which enables interrupts"), found.toString());
    }
}
