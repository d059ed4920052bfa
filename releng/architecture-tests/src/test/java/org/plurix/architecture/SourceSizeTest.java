package org.plurix.architecture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plurix.architecture.SourceScanner.Source;

/** No file grows beyond what one can read in one go. Larger ones are listed with their size and may only shrink. */
class SourceSizeTest {

	private static final int MAX_LINES = 500;
	private static final Map<String, Integer> LARGER = Map.of(
			// one class of the JDK with all its methods
			"String.java", 610,
			// a method per primitive type
			"Arrays.java", 1000);

	@Test
	void filesStayReadable() throws IOException {
		Path home = Path.of(System.getProperty("plurix.home"));
		List<Source> sources = new ArrayList<>();
		for (String folder : new String[] { "compiler", "runtime-image", "plugins", "releng" })
			sources.addAll(SourceScanner.scan(home.resolve(folder)));
		// programs of the differential suite are test data; some are long on purpose
		sources.removeIf(s -> s.file().startsWith(home.resolve("compiler/src/test/programs")));
		assertTrue(sources.size() > 100, "only " + sources.size() + " sources found");
		assertEquals(List.of(), tooLong(sources));
	}

	@Test
	void aLongFileIsFound(@TempDir Path folder) throws IOException {
		Files.writeString(folder.resolve("A.java"), "package a;" + "\n".repeat(MAX_LINES + 1));
		Files.writeString(folder.resolve("B.java"), "package a;" + "\n".repeat(MAX_LINES));
		List<String> found = tooLong(SourceScanner.scan(folder));
		assertEquals(1, found.size(), found.toString());
	}

	private static List<String> tooLong(List<Source> sources) throws IOException {
		List<String> result = new ArrayList<>();
		for (Source source : sources) {
			long lines = Files.readString(source.file()).lines().count();
			if (lines > LARGER.getOrDefault(source.file().getFileName().toString(), MAX_LINES))
				result.add(source.file() + ": " + lines + " lines");
		}
		return result;
	}
}
