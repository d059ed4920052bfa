package org.plurix.install;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Finds an installed Java that is new enough, starting none. The launcher (<code>plurix</code>, find_newest_java) looks in the same places. */
final class JavaHomes {
	/** The launcher's choice. */
	private static final String PROPERTY = "plurix.newestJava";
	private static final Path INSTALLED = Path.of("/usr/lib/jvm");
	/** The line of the file <code>release</code>; before Java 9 it said 1.8. */
	private static final Pattern VERSION = Pattern.compile("(?m)^JAVA_VERSION=\"(\\d+)");

	private JavaHomes() {
	}

	static Optional<Path> atLeast(int version) throws IOException {
		for (Path home : candidates())
			if (Files.isExecutable(home.resolve("bin/java")) && versionOf(home) >= version)
				return Optional.of(home);
		return Optional.empty();
	}

	private static List<Path> candidates() throws IOException {
		List<Path> homes = new ArrayList<>();
		for (String named : new String[] { System.getProperty(PROPERTY), System.getProperty("java.home"), System.getenv("JAVA_HOME_21"), System.getenv("JAVA_HOME_25") })
			if (named != null && !named.isBlank())
				homes.add(Path.of(named));
		if (Files.isDirectory(INSTALLED))
			try (Stream<Path> installed = Files.list(INSTALLED)) {
				installed.sorted().forEach(homes::add);
			}
		return homes;
	}

	private static int versionOf(Path home) throws IOException {
		Path release = home.resolve("release");
		if (!Files.isReadable(release))
			return 0;
		Matcher line = VERSION.matcher(Files.readString(release));
		return line.find() ? Integer.parseInt(line.group(1)) : 0;
	}
}
