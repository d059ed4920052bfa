package org.plurix.architecture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Documents that sources and documents send the reader to must exist. */
class DocumentLinksTest {

	private static final Path HOME = Path.of(System.getProperty("plurix.home"));
	private static final Pattern IN_SOURCE = Pattern.compile("docs/((?:[\\w-]+/)?[\\w-]+\\.md)");
	private static final Pattern IN_DOCUMENT = Pattern.compile("`(?:docs/)?((?:[\\w-]+/)?[\\w-]+\\.md)`");

	@Test
	void everyNamedDocumentExists() throws IOException {
		Path docs = HOME.resolve("docs");
		Set<String> missing = new TreeSet<>();
		for (String folder : List.of("compiler", "runtime-image", "plugins"))
			missing.addAll(missing(HOME.resolve(folder), ".java", IN_SOURCE, docs));
		missing.addAll(missing(docs, ".md", IN_DOCUMENT, docs));
		assertEquals(Set.of(), missing);
	}

	@Test
	void aMissingDocumentIsFound(@TempDir Path folder) throws IOException {
		Files.writeString(folder.resolve("a.md"), "see `b.md`, `a.md` and `docs/sub/c.md`");
		assertEquals(Set.of("b.md", "sub/c.md"), missing(folder, ".md", IN_DOCUMENT, folder));
		assertFalse(IN_SOURCE.matcher("docs/ARCHITECTURE.txt").find());
	}

	private static Set<String> missing(Path folder, String ending, Pattern name, Path docs) throws IOException {
		Set<String> result = new TreeSet<>();
		try (Stream<Path> files = Files.walk(folder)) {
			for (Path file : files.filter(f -> f.toString().endsWith(ending) && !f.toString().contains("/target/")).toList()) {
				Matcher m = name.matcher(Files.readString(file));
				while (m.find())
					if (!Files.exists(docs.resolve(m.group(1))))
						result.add(m.group(1));
			}
		}
		return result;
	}
}
