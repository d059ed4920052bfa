package org.plurix.ide.core.build;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.IWorkspaceRoot;
import org.eclipse.core.runtime.IPath;
import org.eclipse.jdt.core.IClasspathEntry;
import org.eclipse.jdt.core.IJavaProject;
import org.eclipse.jdt.core.JavaCore;
import org.eclipse.jdt.core.JavaModelException;
import org.plurix.ide.core.runtime.LibraryStore;
import org.plurix.pjc.bytecode.ClassPool;
import org.plurix.pjc.driver.Library;
import org.plurix.pjc.model.Diagnostic;

/**
 * All class files that the sources of one project can see, kept up to date: the class library, the projects it requires and its own, as JDT's
 * builder left them. Not thread safe.
 */
final class ProgramClasses {

	private final IProject project;
	private final Map<Path, ClassFolder> own = new LinkedHashMap<>();
	private final Map<Path, ClassFolder> required = new LinkedHashMap<>();
	private final Map<String, Set<String>> bySource = new HashMap<>();
	private ClassPool pool = new ClassPool();
	private String libraryHash = ""; //$NON-NLS-1$

	ProgramClasses(IProject project) {
		this.project = project;
	}

	ClassPool pool() {
		return pool;
	}

	/** Looks at the disk; gives the names of classes that are different now. Everything is, if the class path has changed. */
	Set<String> refresh() throws IOException, JavaModelException {
		List<Path> ownRoots = new ArrayList<>();
		List<Path> requiredRoots = new ArrayList<>();
		boolean archive = collect(JavaCore.create(project), ownRoots, requiredRoots);
		Library library = archive ? LibraryStore.library() : null;
		String hash = library == null ? "" : library.hash(); //$NON-NLS-1$
		boolean same = ownRoots.equals(List.copyOf(own.keySet())) && requiredRoots.equals(List.copyOf(required.keySet()));
		if (!same || !hash.equals(libraryHash) || pool.names().isEmpty()) {
			restart(library == null ? new ClassPool() : library.pool(), ownRoots, requiredRoots);
			libraryHash = hash;
		}
		Set<String> changed = new HashSet<>();
		for (ClassFolder folder : required.values()) {
			changed.addAll(folder.update(pool));
		}
		Set<String> ownChanged = new HashSet<>();
		for (ClassFolder folder : own.values()) {
			ownChanged.addAll(folder.update(pool));
		}
		index(ownChanged);
		changed.addAll(ownChanged);
		return changed;
	}

	private void restart(ClassPool fresh, List<Path> ownRoots, List<Path> requiredRoots) {
		pool = fresh;
		own.clear();
		required.clear();
		bySource.clear();
		ownRoots.forEach(p -> own.put(p, new ClassFolder(p)));
		requiredRoots.forEach(p -> required.put(p, new ClassFolder(p)));
	}

	private void index(Set<String> changed) {
		if (changed.isEmpty()) {
			return;
		}
		bySource.values().forEach(names -> names.removeAll(changed));
		for (String name : changed) {
			if (pool.bytes(name) != null) {
				bySource.computeIfAbsent(pool.sourcePath(name), s -> new TreeSet<>()).add(name);
			}
		}
	}

	/** Names of the project's own classes that come from a source, given as its path below the source folder. */
	Set<String> ofSource(String path) {
		return bySource.getOrDefault(path, Set.of());
	}

	/** What PJC had to say when it read the class files of those own classes. */
	List<Diagnostic> readProblems(Set<String> names) {
		return own.values().stream().flatMap(f -> f.problems(names).stream()).toList();
	}

	/** Names of all classes of the project. */
	Collection<String> ownNames() {
		List<String> names = new ArrayList<>();
		own.values().forEach(f -> names.addAll(f.names()));
		return names;
	}

	/** Output folders by the class path; true if the class library comes from the archive. */
	private static boolean collect(IJavaProject java, List<Path> own, List<Path> required) throws JavaModelException {
		outputs(java, own);
		Set<IProject> visited = new HashSet<>(Set.of(java.getProject()));
		boolean[] archive = { false };
		requiredOutputs(java, visited, required, archive);
		return archive[0];
	}

	private static void requiredOutputs(IJavaProject java, Set<IProject> visited, List<Path> roots, boolean[] archive) throws JavaModelException {
		IWorkspaceRoot workspace = java.getProject().getWorkspace().getRoot();
		for (IClasspathEntry entry : java.getResolvedClasspath(true)) {
			if (entry.getEntryKind() == IClasspathEntry.CPE_LIBRARY) {
				archive[0] |= LibraryStore.isArchive(entry.getPath());
			} else if (entry.getEntryKind() == IClasspathEntry.CPE_PROJECT) {
				IProject other = workspace.getProject(entry.getPath().segment(0));
				IJavaProject otherJava = JavaCore.create(other);
				if (visited.add(other) && otherJava.exists()) {
					outputs(otherJava, roots);
					requiredOutputs(otherJava, visited, roots, archive);
				}
			}
		}
	}

	private static void outputs(IJavaProject java, List<Path> roots) throws JavaModelException {
		add(java, java.getOutputLocation(), roots);
		for (IClasspathEntry entry : java.getRawClasspath()) {
			if (entry.getEntryKind() == IClasspathEntry.CPE_SOURCE && entry.getOutputLocation() != null) {
				add(java, entry.getOutputLocation(), roots);
			}
		}
	}

	private static void add(IJavaProject java, IPath output, List<Path> roots) {
		IResource folder = java.getProject().getWorkspace().getRoot().findMember(output);
		if (folder != null && folder.getLocation() != null && !roots.contains(folder.getLocation().toFile().toPath())) {
			roots.add(folder.getLocation().toFile().toPath());
		}
	}
}
