package org.plurix.dsl.editing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.plurix.dsl.EnglishTexts;
import org.plurix.dsl.Golden;
import org.plurix.dsl.files.Problem;
import org.plurix.dsl.types.SourceFolders;

/** What an editor does with a text. The place of the cursor is written as {@code |}. */
@ExtendWith(EnglishTexts.class)
class EditingTest {

    @TempDir
    Path folder;

    @BeforeEach
    void sources() throws IOException {
        Path demo = Files.createDirectories(folder.resolve("src/demo"));
        Files.writeString(demo.resolve("Main.java"), "package demo;\n/** The program. Really. */\npublic class Main {\n    public static int count;\n"
                + "    private final int[] parts = new int[3];\n    public static void main(String[] a) { int x = 0; }\n}\n");
        Files.writeString(demo.resolve("Worker.java"), "package demo;\nclass Worker { }\n");
    }

    private ClusterDocument document(String text) {
        return new ClusterDocument(folder.resolve("test.cluster"), text, new SourceFolders());
    }

    private static int cursor(String text) {
        return text.indexOf('|');
    }

    private static String without(String text) {
        return text.replaceFirst("\\|", "");
    }

    private String proposals(String text) {
        return Proposals.at(document(without(text)), cursor(text)).stream().map(p -> p.kind() + " " + p.text()).collect(Collectors.joining("\n"));
    }

    @Test
    void proposalsFitThePlace() throws IOException {
        StringBuilder all = new StringBuilder();
        for (String text : List.of("|", "cluster A { | }", "cluster A { at 1s | }", "cluster A { nodes 3 { | } }", "cluster A { network { | } }",
                "cluster A { network { loss | } }", "cluster A { nodes x, y at 1s kill | }", "cluster A { at 1s kill n| }", "cluster A { expect | }",
                "cluster A { expect node0 is | }", "cluster A { sources \"src\" start | }", "cluster A { sources \"src\" start Wo| }",
                "cluster A { sources \"src\" start demo.M| }", "cluster A { sources \"src\" expect demo.Main.| }", "cluster A { start a.B | }",
                "cluster A { start a.B priority | }", "cluster A { at 1s loss 1% | }")) {
            all.append("--- ").append(text).append('\n').append(proposals(text)).append('\n');
        }
        Golden.check("proposals.txt", all.toString());
    }

    @Test
    void aProposalReplacesWhatWasTyped() {
        String text = "cluster A { sources \"src\" start Wo }";
        int offset = text.indexOf("Wo") + 2;
        Proposals.Proposal proposal = Proposals.at(document(text), offset).stream().filter(p -> p.kind() == Proposals.Kind.CLASS).findFirst().orElseThrow();
        assertEquals("cluster A { sources \"src\" start demo.Worker }",
                Edit.apply(text, List.of(new Edit(proposal.region().offset(), proposal.region().length(), proposal.text()))));
    }

    @Test
    void fixesForEveryProblem() throws IOException {
        String text = Golden.read("wrong.cluster");
        ClusterDocument document = document(text);
        StringBuilder all = new StringBuilder();
        for (Problem problem : document.problems()) {
            List<QuickFixes.Fix> fixes = QuickFixes.of(document, problem);
            assertTrue(fixes.isEmpty() || QuickFixes.mayFix(problem.code()), problem.code());
            for (QuickFixes.Fix fix : fixes) {
                String changed = Edit.apply(text, fix.edits());
                all.append(problem.line()).append(' ').append(problem.code()).append(": ").append(fix.label()).append('\n').append(difference(text, changed));
            }
        }
        Golden.check("fixes.txt", all.toString());
    }

    private static String difference(String before, String after) {
        List<String> old = before.lines().toList();
        List<String> now = after.lines().toList();
        StringBuilder text = new StringBuilder();
        old.stream().filter(l -> !now.contains(l)).forEach(l -> text.append("  - ").append(l.strip()).append('\n'));
        now.stream().filter(l -> !old.contains(l)).forEach(l -> text.append("  + ").append(l.strip()).append('\n'));
        return text.toString();
    }

    @Test
    void anEventIsMovedToItsTime() {
        String text = "cluster A {\n    at 1s heal\n    at 5s heal\n    // late\n    at 3s kill node0\n}\n";
        ClusterDocument document = document(text);
        QuickFixes.Fix fix = QuickFixes.of(document, document.problems().get(0)).get(0);
        assertEquals("cluster A {\n    at 1s heal\n    at 3s kill node0\n    at 5s heal\n    // late\n}\n", Edit.apply(text, fix.edits()));
    }

    @Test
    void outline() throws IOException {
        Golden.check("outline.txt", Outline.of(document(Golden.read("complete.cluster"))).orElseThrow().dump());
        assertTrue(Outline.of(document("")).isEmpty());
        assertEquals("CLUSTER A\n  EVENT at 1s\n", Outline.of(document("cluster A { at 1s")).orElseThrow().dump());
    }

    @Test
    void formatting() throws IOException {
        String text = Golden.read("untidy.cluster");
        String formatted = Edit.apply(text, Formatting.of(document(text), null));
        Golden.check("tidy.cluster", formatted);
        assertEquals(List.of(), Formatting.of(document(formatted), null), "formatting twice changes nothing");
        String complete = Golden.read("complete.cluster");
        assertEquals(complete, Edit.apply(complete, Formatting.of(document(complete), null)));
        assertEquals(List.of(), Formatting.of(document("cluster A { nodes"), null), "a broken text stays as it is");
    }

    @Test
    void formattingOfASelectionLeavesTheRest() {
        String text = "cluster A {\n  nodes    3\n  page     4K\n}\n";
        String formatted = Edit.apply(text, Formatting.of(document(text), new Region(text.indexOf("page"), "page     4K".length())));
        assertTrue(formatted.contains("nodes    3") && formatted.contains("page 4K"), formatted);
    }

    @Test
    void renamingChangesEveryUse() {
        String text = "cluster A {\n    nodes alpha, beta\n    at 1s kill beta\n    at 2s partition { al|pha, host | beta }\n    expect alpha, beta are ready\n}\n";
        ClusterDocument document = document(without(text));
        Names.Name name = Names.at(document, cursor(text)).orElseThrow();
        assertEquals("alpha", name.text());
        assertTrue(Names.refusal(document, name, "first").isEmpty());
        String renamed = Edit.apply(document.text(), Names.rename(name, "first"));
        assertEquals(without(text).replace("alpha", "first"), renamed);
        for (String bad : List.of("beta", "kill", "1x", "a b", "")) {
            assertTrue(Names.refusal(document, name, bad).isPresent(), bad);
        }
        assertEquals("A", Names.at(document, "cluster A".length()).orElseThrow().text());
        assertTrue(Names.at(document, 3).isEmpty());
    }

    @Test
    void nodesThatAreOnlyCountedCannotBeRenamed() {
        String text = "cluster A { at 1s kill no|de1 at 2s restart node1 }";
        ClusterDocument document = document(without(text));
        Names.Name name = Names.at(document, cursor(text)).orElseThrow();
        assertEquals(2, name.places().size());
        assertFalse(name.isDeclared());
        assertTrue(Names.refusal(document, name, "other").orElseThrow().contains("nodes a, b, c"));
    }

    @Test
    void navigation() {
        String text = "cluster A { nodes x, y sources \"src\" start demo.Main on y deploy \"src\" expect demo.Main.count == 1 }";
        ClusterDocument document = document(text);
        assertEquals(new Region(text.indexOf("y sources"), 1), Navigation.at(document, text.indexOf("y deploy")).orElseThrow().declaration());
        Navigation.Target type = Navigation.at(document, text.indexOf("demo.Main on") + 6).orElseThrow();
        assertEquals(folder.resolve("src/demo/Main.java"), type.type().source());
        assertTrue(type.type().offset() > 0);
        assertEquals("count", Navigation.at(document, text.indexOf("count")).orElseThrow().member());
        assertEquals(folder.resolve("src"), Navigation.at(document, text.indexOf("\"src\" expect") + 2).orElseThrow().path());
        assertTrue(Navigation.at(document, text.indexOf("deploy")).isEmpty());
    }

    @Test
    void hovers() {
        String text = "cluster A { nodes x, y { memory 48M } sources \"src\" start demo.Main on y expect no failures }";
        ClusterDocument document = document(text);
        assertEquals("2 nodes with 48M of memory each", Hover.at(document, text.indexOf("A {")).orElseThrow().text());
        assertEquals("Number 1 of the cluster, 48M of memory", Hover.at(document, text.indexOf("y expect")).orElseThrow().text());
        Hover.Info type = Hover.at(document, text.indexOf("demo.Main")).orElseThrow();
        assertEquals("demo.Main", type.title());
        assertTrue(type.text().startsWith("The program."), type.text());
        assertTrue(Hover.at(document, text.indexOf("failures")).orElseThrow().text().contains("exception"));
        assertTrue(Hover.at(document, text.indexOf("48M")).isEmpty());
        assertEquals("Number 2 of the cluster, 32M of memory", Hover.at(document("cluster A { at 1s kill node2 }"), 24).orElseThrow().text());
    }

    @Test
    void foldingOfBlocksAndComments() throws IOException {
        String text = "/* a\n b */\ncluster A {\n    nodes x {\n        memory 32M\n    }\n    network { loss 1% }\n}\n";
        assertEquals(List.of("cluster A {", "nodes x {", "/* a"), Folding.of(document(text)).stream()
                .map(r -> text.substring(r.offset(), r.end()).lines().findFirst().orElse("")).toList());
    }

    /** A template is text that the language understands, with its own variables filled in. */
    @Test
    void templatesAreCorrect() {
        for (Templates.Template template : Templates.all()) {
            String text = template.pattern().replaceAll("\\$\\{cursor}", "").replaceAll("\\$\\{([^}]*)}", "$1");
            String all = template.inside() ? "cluster A {\n" + text + "\n}" : text;
            List<Problem> syntax = document(all).problems().stream().filter(p -> !p.code().startsWith("plurix.")).toList();
            assertEquals(List.of(), syntax, template.name());
            assertFalse(template.description().isBlank());
        }
    }

    @Test
    void everyWordIsExplained() {
        List<String> small = List.of("true", "false", "is", "are", "to", "no", "pages", "transactions", "done", "any");
        for (String word : Keywords.all()) {
            assertTrue(small.contains(word) || org.plurix.dsl.text.Texts.has("hover." + word), word);
        }
    }
}
