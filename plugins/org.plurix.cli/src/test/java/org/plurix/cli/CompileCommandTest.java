package org.plurix.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;

/** `plurix compile` from source folder to running program. */
class CompileCommandTest {

	@TempDir
	Path folder;

	private void source(String text) throws IOException {
		Path pkg = Files.createDirectories(folder.resolve("src/p"));
		Files.writeString(pkg.resolve("Main.java"), text);
	}

	private Cli compile(String... more) {
		String[] args = { "compile", "--main", "p.Main", "-o", folder.resolve("out").toString(), folder.resolve("src").toString() };
		String[] all = java.util.Arrays.copyOf(args, args.length + more.length);
		System.arraycopy(more, 0, all, args.length, more.length);
		return Cli.run(all);
	}

	@Test
	void makesAProgramThatRuns() throws Exception {
		source("package p; public class Main { public static void main(String[] a) { int s = 0; for (int i = 1; i <= 100; i++) s += i; System.out.println(\"sum \" + s); } }");
		Cli c = compile("--stats");
		assertEquals(0, c.exit(), c.err());
		assertTrue(c.out().contains("code bytes"), c.out());
		Process program = new ProcessBuilder(folder.resolve("out").toString()).redirectErrorStream(true).start();
		assertEquals("sum 5050\n", new String(program.getInputStream().readAllBytes()));
		assertEquals(0, program.waitFor());
	}

	@Test
	void reportsEveryErrorWithItsLineAndWritesNothing() throws IOException {
		source("package p;\npublic class Main {\n  int a = \"x\";\n  void m() { undefined(); }\n}\n");
		Cli c = compile();
		assertEquals(1, c.exit());
		assertTrue(c.err().contains("Main.java:3:") && c.err().contains("Main.java:4:"), c.err());
		assertTrue(c.err().contains("void m() { undefined(); }"), "the source line is missing: " + c.err());
		assertFalse(Files.exists(folder.resolve("out")));
	}

	@Test
	void errorsAsJson() throws IOException {
		source("package p;\npublic class Main {\n  int a = \"x\";\n}\n");
		Cli c = compile("--json");
		assertEquals(1, c.exit());
		JsonObject answer = JsonParser.parseString(c.out()).getAsJsonObject();
		JsonArray messages = answer.getAsJsonArray("messages");
		assertFalse(answer.get("ok").getAsBoolean());
		assertEquals(3, messages.get(0).getAsJsonObject().get("line").getAsInt());
		assertEquals("error", messages.get(0).getAsJsonObject().get("severity").getAsString());
	}
}
