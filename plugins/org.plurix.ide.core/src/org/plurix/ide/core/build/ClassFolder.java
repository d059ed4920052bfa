package org.plurix.ide.core.build;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeUnit;

import org.plurix.pjc.bytecode.ClassFile;
import org.plurix.pjc.bytecode.ClassPool;
import org.plurix.pjc.driver.ClassCheck;
import org.plurix.pjc.model.Diagnostic;

/** One output folder of JDT's builder: finds the class files that changed since it was asked last. Not thread safe. */
final class ClassFolder {

	private static final String SUFFIX = ".class"; //$NON-NLS-1$

	private record Stamp(long time, long size) {
	}

	private final Path root;
	/** Class file to the classes in the pool that come from it. */
	private final Map<String, List<String>> classes = new HashMap<>();
	private final Map<String, List<Diagnostic>> problems = new HashMap<>();
	private Map<String, Stamp> known = new HashMap<>();

	ClassFolder(Path root) {
		this.root = root;
	}

	/** Internal names of all classes, those included that PJC makes for lambdas. */
	Set<String> names() {
		Set<String> names = new HashSet<>();
		classes.values().forEach(names::addAll);
		return names;
	}

	/** What PJC had to say when it read the class files of a source. */
	List<Diagnostic> problems(Set<String> names) {
		return problems.entrySet().stream().filter(e -> names.contains(e.getKey())).flatMap(e -> e.getValue().stream()).toList();
	}

	/** Brings the pool up to date; gives the internal names of classes that are new, different or gone. */
	Set<String> update(ClassPool pool) throws IOException {
		Map<String, Stamp> present = Files.isDirectory(root) ? stamps() : new HashMap<>();
		Set<String> changed = new HashSet<>();
		for (String name : List.copyOf(known.keySet())) {
			if (!present.containsKey(name)) {
				changed.addAll(remove(pool, name));
			}
		}
		for (Map.Entry<String, Stamp> entry : present.entrySet()) {
			if (!entry.getValue().equals(known.get(entry.getKey()))) {
				changed.addAll(remove(pool, entry.getKey()));
				changed.addAll(add(pool, entry.getKey()));
			}
		}
		known = present;
		return changed;
	}

	private List<String> add(ClassPool pool, String name) throws IOException {
		byte[] bytes = Files.readAllBytes(root.resolve(name + SUFFIX));
		List<Diagnostic> found = new ArrayList<>();
		List<String> names = ClassCheck.add(pool, name, bytes, ClassFile.parse(bytes).sourcePath(), found);
		classes.put(name, names);
		if (!found.isEmpty()) {
			problems.put(name, found);
		}
		return names;
	}

	private List<String> remove(ClassPool pool, String name) {
		List<String> names = classes.containsKey(name) ? classes.remove(name) : List.of();
		names.forEach(pool::remove);
		problems.remove(name);
		return names;
	}

	private Map<String, Stamp> stamps() throws IOException {
		Map<String, Stamp> result = new HashMap<>();
		Files.walkFileTree(root, new SimpleFileVisitor<>() {
			@Override
			public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
				String name = root.relativize(file).toString().replace('\\', '/');
				if (name.endsWith(SUFFIX)) {
					Stamp stamp = new Stamp(attributes.lastModifiedTime().to(TimeUnit.NANOSECONDS), attributes.size());
					result.put(name.substring(0, name.length() - SUFFIX.length()), stamp);
				}
				return FileVisitResult.CONTINUE;
			}

			@Override
			public FileVisitResult visitFileFailed(Path file, IOException failure) throws IOException {
				if (failure instanceof NoSuchFileException) {
					return FileVisitResult.CONTINUE; // deleted while we looked
				}
				throw failure;
			}
		});
		return result;
	}
}
