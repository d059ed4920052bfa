package org.plurix.pjc.lower;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.plurix.pjc.TestImage;
import org.plurix.pjc.bytecode.ClassFile;
import org.plurix.pjc.bytecode.ClassPool;
import org.plurix.pjc.bytecode.MethodInfo;
import org.plurix.pjc.front.SourceCompiler;
import org.plurix.pjc.front.SourceFile;
import org.plurix.pjc.front.SourceOptions;
import org.plurix.pjc.front.SourceResult;
import org.plurix.pjc.front.TestLibrary;

/** Names and refusals of lowered lambdas; what they do is tested by the differential programs. */
class DynamicCallsTest {
    private static SourceResult compile(String body) {
        SourceFile file = new SourceFile("p/T.java", "package p; interface F { int f(int x); }\nclass T {\n" + body + "\n}");
        return SourceCompiler.compile(List.of(file), TestLibrary.pool(), SourceOptions.JAVA_17);
    }

    private static Set<String> lambdas(SourceResult result) {
        assertFalse(result.hasErrors(), result.diagnostics().toString());
        return result.classes().keySet().stream().filter(n -> n.contains(LambdaClass.MARK)).collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> bodies(SourceResult result) {
        ClassFile file = ClassFile.parse(result.classes().get("p/T"));
        return file.methods.stream().map(MethodInfo::toString).filter(m -> m.contains("lambda$")).collect(Collectors.toCollection(TreeSet::new));
    }

    @Test
    void bodiesAreNamedAfterTheMethodAroundThem() {
        SourceResult result = compile("F a() { return x -> x + 1; }\nF b(int y) { F q = x -> { F in = z -> z + y; return in.f(x); }; return x -> q.f(x); }");
        assertEquals(Set.of("p/T.lambda$a$0(I)I", "p/T.lambda$b$0(II)I", "p/T.lambda$b$0$0(II)I", "p/T.lambda$b$1(Lp/F;I)I"), bodies(result));
        assertEquals(4, lambdas(result).size());
    }

    @Test
    void aNewLambdaElsewhereRenamesNothing() {
        String rest = "F b() { return x -> x + 1; } int k; F c() { return x -> x + k; }";
        SourceResult before = compile(rest);
        SourceResult after = compile("F a() { return x -> x * 2; } " + rest);
        assertEquals(2, lambdas(before).size());
        assertEquals(3, lambdas(after).size());
        assertTrue(lambdas(after).containsAll(lambdas(before)));
        assertTrue(bodies(after).containsAll(bodies(before)));
        lambdas(before).forEach(n -> assertEquals(before.sources().get(n), after.sources().get(n)));
    }

    @Test
    void otherCapturesMakeAnotherClass() {
        Set<String> one = lambdas(compile("F b(int y) { return x -> x + y; }"));
        Set<String> two = lambdas(compile("F b(int y, int z) { return x -> x + y + z; }"));
        assertFalse(one.equals(two));
        Set<String> body = lambdas(compile("F b(int y) { return x -> x - y * 3; }"));
        assertEquals(one, body, "the body is no part of the class");
    }

    @Test
    void serializableLambdasAreRefusedAtTheirLine() throws Exception {
        SourceFile file = new SourceFile("p/T.java", "package p;\nclass T {\n Object a() {\n  return (Runnable & java.io.Serializable) () -> { };\n}\n}");
        SourceResult result = SourceCompiler.compile(List.of(file), TestImage.library().pool(), SourceOptions.JAVA_17);
        assertEquals(1, result.diagnostics().size(), result.diagnostics().toString());
        assertEquals(4, result.diagnostics().get(0).line());
        assertEquals("pjc.serializable-lambda", result.diagnostics().get(0).id());
    }

    @Test
    void recordsGetOrdinaryMethods() {
        SourceResult result = compile("record R(int a, String b) { @Override public String toString() { return b; } }");
        assertFalse(result.hasErrors(), result.diagnostics().toString());
        ClassPool pool = TestLibrary.pool();
        pool.addAll(result.classes());
        ClassFile file = pool.get("p/T$R");
        assertTrue(file.method("record$hashCode", "(Lp/T$R;)I").isStatic());
        assertEquals(null, file.method("record$toString", "(Lp/T$R;)Ljava/lang/String;"), "written out in the source");
    }

    @Test
    void aClassWithoutDynamicCallsStaysAsItIs() {
        byte[] plain = compile("int a() { return 1; }").classes().get("p/T");
        assertSame(plain, DynamicCalls.lower("p/T", plain, (line, id, text) -> { throw new AssertionError(text); }).get("p/T"));
    }
}
