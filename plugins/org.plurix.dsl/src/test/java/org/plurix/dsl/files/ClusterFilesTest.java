package org.plurix.dsl.files;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.plurix.dsl.EnglishTexts;
import org.plurix.dsl.Golden;
import org.plurix.dsl.description.ClusterDescription;
import org.plurix.dsl.description.Network;

/** From text to description, and the problems of wrong texts. */
@ExtendWith(EnglishTexts.class)
class ClusterFilesTest {

    @TempDir
    Path folder;

    @BeforeEach
    void sources() throws IOException {
        Path demo = Files.createDirectories(folder.resolve("src/demo"));
        Files.writeString(demo.resolve("Main.java"), "package demo;\n/** The program. Really. */\npublic class Main {\n    public static int count;\n"
                + "    private final int[] parts = new int[3];\n    public static void main(String[] a) { }\n}\n");
        Files.writeString(demo.resolve("Worker.java"), "package demo;\nclass Worker { }\n");
        Files.createDirectories(folder.resolve("other"));
    }

    private LoadedCluster load(String text) throws IOException {
        return ClusterFiles.load(Files.writeString(folder.resolve("test.cluster"), text));
    }

    /** Without the folder, which is another one each time. */
    private String plain(Object value) {
        return value.toString().replace(folder.toString(), "FOLDER");
    }

    @Test
    void anEmptyClusterHasThreeNodes() throws IOException {
        ClusterDescription c = load("cluster Demo {}").description().orElseThrow();
        assertEquals("Demo", c.name());
        assertEquals(List.of("node0", "node1", "node2"), c.nodes());
        assertEquals(32, c.memoryMiB());
        assertEquals(Network.CLEAN, c.network());
        assertTrue(c.preparations().isEmpty() && c.steps().isEmpty() && c.expectations().isEmpty() && c.image() == null);
    }

    @Test
    void everythingThatCanBeSaid() throws IOException {
        LoadedCluster loaded = load(Golden.read("complete.cluster"));
        assertEquals(List.of(), loaded.problems());
        ClusterDescription c = loaded.description().orElseThrow();
        StringBuilder text = new StringBuilder();
        text.append(c.name()).append(' ').append(c.nodes()).append(' ').append(c.memoryMiB()).append(' ').append(c.nic()).append('\n');
        text.append(c.network()).append('\n').append(c.image()).append('\n').append(c.sources()).append('\n');
        c.preparations().forEach(s -> text.append("first ").append(s).append('\n'));
        c.steps().forEach(s -> text.append("then ").append(s).append('\n'));
        c.expectations().forEach(s -> text.append("end ").append(s).append('\n'));
        Golden.check("complete.txt", plain(text));
    }

    @Test
    void everyProblemHasPlaceAndCode() throws IOException {
        LoadedCluster loaded = load(Golden.read("wrong.cluster"));
        assertTrue(loaded.description().isEmpty());
        StringBuilder text = new StringBuilder();
        loaded.problems().forEach(p -> text.append(p.isError() ? "error " : "warning ").append(p.line()).append(':').append(p.column()).append(' ')
                .append(p.code()).append(' ').append(p.data()).append("\n    ").append(p.message()).append('\n'));
        Golden.check("wrong.txt", plain(text));
    }

    @Test
    void syntaxErrorsSayWhatIsExpected() throws IOException {
        assertTrue(load("cluster {}").report().contains(":1:9: error: '{' stands where a name is expected"), load("cluster {}").report());
        assertTrue(load("cluster A {").report().contains("the end of the file stands where '}' is expected"), load("cluster A {").report());
        assertTrue(load("cluster A { nodes }").report().contains("'}' is not expected here"), load("cluster A { nodes }").report());
    }

    @Test
    void withoutDeployTheSourcesAreDeployed() throws IOException {
        ClusterDescription c = load("cluster A { sources \"src\" start demo.Main }").description().orElseThrow();
        assertEquals("deploy sources", c.preparations().get(0).text());
        assertEquals(2, c.preparations().size());
    }

    @Test
    void wordsOfTheLanguageMayBePartsOfClassNames() throws IOException {
        Path odd = Files.createDirectories(folder.resolve("src/at/start"));
        Files.writeString(odd.resolve("Kill.java"), "package at.start; class Kill { static int all; }");
        assertEquals(List.of(), load("cluster A { sources \"src\" start at.start.Kill expect at.start.Kill.all == -3 }").problems());
    }

    @Test
    void textsThatAreNoClusterAtAll() throws IOException {
        for (String text : new String[] { "", "   // nothing\n", "class A {}", "\u0000\u0001", "cluster", "{{{{{{", "cluster A { at at at }" }) {
            LoadedCluster loaded = load(text);
            assertTrue(loaded.description().isEmpty() && !loaded.errors().isEmpty(), text + loaded.problems());
        }
    }
}
