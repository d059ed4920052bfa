package org.plurix.pjc.driver;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.plurix.pjc.TestImage;
import org.plurix.pjc.deploy.ClassResult;
import org.plurix.pjc.deploy.DeployPlan;
import org.plurix.pjc.deploy.DeployState;
import org.plurix.pjc.deploy.Deployer;
import org.plurix.pjc.front.SourceFile;
import org.plurix.pjc.front.SourceOptions;
import org.plurix.pjc.image.BareImage;

/** Which calls are inlined for which target, by the optimised form of the callers. */
class InlineRulesTest {
    private static final String SOURCE = "class P {\n"
            + "  static class Shape { int w = 3; int width() { return w; } }\n"
            + "  static class Wide extends Shape { int width() { return 2 * w; } }\n"
            + "  static class Box { private int v; int get() { return v; } final int fin() { return v + 1; } int risky(int d) { return v / d; } }\n"
            + "  static int twice(int x) { return x + x; }\n"
            + "  static int calls(Box b, Shape s) { return b.get() + b.fin() + s.width() + twice(5) + b.risky(2); }\n"
            + "  public static void main(String[] a) { System.out.println(calls(new Box(), a.length > 0 ? new Wide() : new Shape())); }\n}";

    private static String form(String method) throws Exception {
        CompileOptions options = CompileOptions.of(CompileOptions.Target.LINUX_I386, List.of(), TestImage.libraryRoots(), "P").withDumps(true, false);
        CompileResult result = PjcDriver.compile(options, TestImage.library(), List.of(new SourceFile("P.java", SOURCE)));
        assertFalse(result.hasErrors(), result.diagnostics().toString());
        String text = result.dump().substring(result.dump().indexOf("method P." + method + "("));
        int end = text.indexOf("method ", 1);
        return end < 0 ? text : text.substring(0, end);
    }

    @Test
    void aClosedProgramInlinesWhatHasOneTarget() throws Exception {
        String form = form("calls");
        assertFalse(form.contains("P$Box.get"), form);
        assertFalse(form.contains("P$Box.fin"), form);
        assertFalse(form.contains("P.twice"), form);
        assertTrue(form.toLowerCase().contains("invokevirtual") && form.contains("P$Shape.width"), "two targets: " + form);
        assertTrue(form.contains("P$Box.risky(I)I:4\n") && !form.contains("INVOKESPECIAL I32 P$Box.risky"), "inlined with its own position: " + form);
    }

    @Test
    void aDeployNeverMeetsStaleCode() throws Exception {
        String caller = "package app; public class Caller { int use(Callee c) { return c.value() + own(); } private int own() { return 4; } }";
        String callee = "package app; public class Callee { final int value() { return 3; } }";
        BareImage image = TestImage.bare(List.of(new SourceFile("app/Caller.java", caller), new SourceFile("app/Callee.java", callee)));
        DeployState state = DeployState.of(image.symbols());
        DeployPlan other = Deployer.prepare(state, List.of(new SourceFile("app/Callee.java", callee.replace("3", "5"))), SourceOptions.JAVA_8);
        assertEquals(1, other.results().get(0).methods(), "only Callee.value is compiled again, so nobody may have inlined it");
        DeployPlan own = Deployer.prepare(state, List.of(new SourceFile("app/Caller.java", caller.replace("4", "6"))), SourceOptions.JAVA_8);
        assertEquals(2, own.results().get(0).methods(), "own() is inlined in use(), both change");
    }

    @Test
    void theLibraryIsNotDeployed() throws Exception {
        DeployState state = DeployState.of(TestImage.bare(List.of()).symbols());
        String changed = "package java.util; public final class Optional<T> { public static int added() { return 1; } }";
        DeployPlan plan = Deployer.prepare(state, List.of(new SourceFile("java/util/Optional.java", changed)), SourceOptions.JAVA_8);
        assertTrue(plan.results().stream().noneMatch(r -> r.status() == ClassResult.Status.CHANGED), plan.results().toString());
    }
}
