package org.plurix.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** `plurix run FILE.cluster` as far as it needs no nodes. */
class ScenarioCommandTest {

	@TempDir
	Path folder;

	@Test
	void errorsOfTheFileAreListedWithTheirPlaces() throws Exception {
		Path file = Files.writeString(folder.resolve("bad.cluster"), "cluster Bad {\n    nodes 99\n    start demo.Nothing on nowhere\n}\n");
		Cli c = Cli.run("run", file.toString());
		assertEquals(2, c.exit(), c.err());
		assertTrue(c.err().contains(file + ":2:11: error: "), c.err());
		assertTrue(c.err().contains(file + ":3:11: error: ") && c.err().contains(file + ":3:27: error: "), c.err());
		assertTrue(c.err().endsWith("3 errors: nothing was started" + System.lineSeparator()), c.err());
	}

	@Test
	void aDescriptionTakesNoArguments() throws Exception {
		Path file = Files.writeString(folder.resolve("good.cluster"), "cluster Good {}\n");
		for (String[] words : new String[][] { { "7" }, { "--on", "1" }, { "--json" } }) {
			String[] all = new String[words.length + 2];
			all[0] = "run";
			all[1] = file.toString();
			System.arraycopy(words, 0, all, 2, words.length);
			assertEquals(2, Cli.run(all).exit());
		}
	}
}
