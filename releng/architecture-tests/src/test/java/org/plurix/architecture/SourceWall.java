package org.plurix.architecture;

import java.util.List;
import java.util.function.Predicate;

import org.plurix.architecture.SourceScanner.Source;

/** A wall between source folders: files for which `inside` holds must not use the forbidden packages or types. */
record SourceWall(String text, List<String> folders, Predicate<Source> inside, List<String> forbidden) {

	private static final Predicate<Source> ALL = s -> true;
	private static final String WIDGETS = "org\\.plurix\\.ide\\.views(\\.(calls|canvas|cluster|heap|live|pages|perspective|tests|transactions))?";
	private static final String USER_INTERFACE = "org\\.plurix\\.(.*\\.)?(ui|tests)(\\..*)?|org\\.plurix\\.ide\\.(views|product)(\\..*)?";

	/** Folders are relative to the project root. */
	static final List<SourceWall> WALLS = List.of(
			new SourceWall("only plurix.hw, plurix.rt, plurix.kernel and java.lang use plurix.rt.Magic",
					List.of("runtime-image"), s -> !mayUseMagic(s.packageName()), List.of("plurix.rt.Magic")),
			new SourceWall("the class library imports neither hardware nor kernel nor engine",
					List.of("runtime-image/library"), ALL, List.of("plurix.hw", "plurix.kernel", "plurix.dhs")),
			new SourceWall("demos import neither kernel nor hardware nor engine nor plurix.rt",
					List.of("runtime-image/demos"), ALL, List.of("plurix.kernel", "plurix.hw", "plurix.dhs", "plurix.rt")),
			new SourceWall("the hardware package does not import the kernel or the engine",
					List.of("runtime-image/kernel"), s -> s.packageName().startsWith("plurix.hw"), List.of("plurix.kernel", "plurix.dhs")),
			new SourceWall("the engine imports neither kernel nor hardware nor plurix.rt",
					List.of("runtime-image/dhs/src/main"), ALL, List.of("plurix.kernel", "plurix.hw", "plurix.rt", "java.util", "java.io")),
			new SourceWall("only *.ui, view and product plug-ins and tests use SWT, JFace and the workbench",
					List.of("compiler", "plugins", "runtime-image"), s -> !s.packageName().matches(USER_INTERFACE),
					List.of("org.eclipse.swt", "org.eclipse.jface", "org.eclipse.ui")),
			new SourceWall("what the views compute and draw knows no widgets",
					List.of("plugins/org.plurix.ide.views/src"), s -> !s.packageName().matches(WIDGETS),
					List.of("org.eclipse.swt", "org.eclipse.jface", "org.eclipse.ui")));

	private static boolean mayUseMagic(String packageName) {
		return List.of("plurix.hw", "plurix.rt", "plurix.kernel").stream().anyMatch(p -> packageName.equals(p) || packageName.startsWith(p + "."))
				|| packageName.equals("java.lang");
	}

	/** One line per broken file. */
	List<String> violations(List<Source> sources) {
		return sources.stream().filter(inside).filter(s -> forbidden.stream().anyMatch(s::uses))
				.map(s -> s.file() + ": " + forbidden.stream().filter(s::uses).toList()).toList();
	}
}
