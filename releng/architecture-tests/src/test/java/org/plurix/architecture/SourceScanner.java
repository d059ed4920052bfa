package org.plurix.architecture;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Finds which types and packages a Java source names, in imports or by qualified name. Needed for modules that exist only
 * as source (the runtime image) or that are not on the class path (the plug-ins). Comments and literals do not count.
 */
final class SourceScanner {

	/** One source file: its package and every dotted name in its code (a.b.Type, a.b.*). */
	record Source(Path file, String packageName, Set<String> names) {

		/** Whether a name of this file lies in the package, in one below it, or is that type. */
		boolean uses(String packageOrType) {
			return names.stream().anyMatch(n -> n.equals(packageOrType) || n.startsWith(packageOrType + "."));
		}
	}

	private static final Pattern COMMENT_OR_LITERAL = Pattern
			.compile("//[^\\n]*|/\\*.*?\\*/|\"\"\".*?\"\"\"|\"(?:\\\\.|[^\"\\\\\\n])*\"|'(?:\\\\.|[^'\\\\\\n])*'", Pattern.DOTALL);
	private static final Pattern PACKAGE = Pattern.compile("^\\s*package\\s+([\\w.]+)\\s*;", Pattern.MULTILINE);
	private static final Pattern DOTTED = Pattern.compile("\\b[a-z]\\w*(?:\\s*\\.\\s*\\w+)+(?:\\s*\\.\\s*\\*)?");

	private SourceScanner() {
	}

	/** All sources below the folder; an empty list when it does not exist. */
	static List<Source> scan(Path folder) throws IOException {
		if (!Files.isDirectory(folder))
			return List.of();
		List<Source> sources = new ArrayList<>();
		try (Stream<Path> files = Files.walk(folder)) {
			for (Path file : files.filter(SourceScanner::isSource).sorted().toList())
				sources.add(read(file));
		}
		return sources;
	}

	private static boolean isSource(Path file) {
		for (Path part : file)
			if (part.toString().equals("target"))
				return false;
		return file.toString().endsWith(".java");
	}

	private static Source read(Path file) throws IOException {
		String code = COMMENT_OR_LITERAL.matcher(Files.readString(file)).replaceAll(" ");
		Matcher p = PACKAGE.matcher(code);
		String packageName = p.find() ? p.group(1) : "";
		Set<String> names = new TreeSet<>();
		Matcher m = DOTTED.matcher(p.replaceFirst(" "));
		while (m.find())
			names.add(m.group().replaceAll("\\s", ""));
		return new Source(file, packageName, names);
	}
}
