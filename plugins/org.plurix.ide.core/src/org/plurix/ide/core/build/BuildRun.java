package org.plurix.ide.core.build;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.jdt.core.JavaCore;
import org.plurix.ide.core.BuildReport;
import org.plurix.ide.core.PlurixCore;
import org.plurix.ide.core.PlurixProject;
import org.plurix.ide.core.problems.SourceProblem;
import org.plurix.pjc.checks.ContextRules;
import org.plurix.pjc.model.Diagnostic;

/** One run of PJC over some or all sources of a project. One use. */
final class BuildRun {

	private final IProject project;
	private final ProgramClasses classes;
	private final SourcePlaces places;
	private final long begin = System.nanoTime();

	BuildRun(IProject project, ProgramClasses classes) throws CoreException {
		this.project = project;
		this.classes = classes;
		this.places = new SourcePlaces(JavaCore.create(project));
	}

	/**
	 * Compiles and writes the markers.
	 *
	 * @param affected sources that JDT compiled; ignored if {@code full}
	 */
	BuildReport run(Set<IFile> affected, List<IFile> removed, boolean full, SubMonitor monitor) throws CoreException, IOException {
		monitor.setWorkRemaining(10);
		boolean changed = !classes.refresh().isEmpty();
		if (classes.pool().bytes("java/lang/Object") == null) { //$NON-NLS-1$
			throw new IOException(BuildMessages.libraryNotBuilt);
		}
		monitor.worked(1);
		List<IFile> sources = new ArrayList<>();
		Set<String> names = new TreeSet<>();
		for (IFile file : full ? places.all() : affected) {
			String path = places.path(file);
			if (path != null && file.exists()) {
				sources.add(file);
				if (!ProblemMarkers.hasJavaErrors(file)) {
					names.addAll(classes.ofSource(path));
				}
			}
		}
		UnitCompiler compiler = new UnitCompiler(classes.pool());
		compiler.compile(names, monitor.split(8));
		List<Diagnostic> problems = new ArrayList<>(classes.readProblems(names));
		problems.addAll(compiler.problems());
		mark(sources, problems);
		if (full || changed) {
			markContexts();
		}
		monitor.worked(1);
		List<String> types = names.stream().filter(n -> problems.stream().noneMatch(d -> d.isError() && d.file().equals(classes.pool().sourcePath(n))))
				.map(n -> n.replace('/', '.')).toList();
		int errors = PlurixProject.of(project).orElseThrow().errors();
		return new BuildReport(project, full, sources, removed, types, compiler.methods(), compiler.codeBytes(), errors, Duration.ofNanos(System.nanoTime() - begin));
	}

	private void mark(List<IFile> sources, List<Diagnostic> problems) throws CoreException {
		Map<IFile, Set<Diagnostic>> byFile = byFile(problems);
		for (IFile file : sources) {
			List<SourceProblem> located = SourcePlaces.locate(file, byFile.getOrDefault(file, Set.of()));
			ProblemMarkers.replace(file, PlurixCore.SOURCE_PROBLEM_MARKER, located);
		}
	}

	/** Whatever file has changed, a promise anywhere may be kept or broken now. */
	private void markContexts() throws CoreException {
		List<Diagnostic> problems = new ArrayList<>();
		List<String> names = new ArrayList<>();
		Map<String, Boolean> clean = new HashMap<>();
		for (String name : classes.ownNames()) {
			String path = classes.pool().sourcePath(name);
			if (clean.computeIfAbsent(path, this::isClean)) {
				names.add(name);
			}
		}
		ContextRules.check(classes.pool(), names, problems::add);
		Map<IFile, Set<Diagnostic>> byFile = byFile(problems);
		Set<IFile> files = new LinkedHashSet<>(byFile.keySet());
		for (var old : project.findMarkers(PlurixCore.CONTEXT_PROBLEM_MARKER, false, IResource.DEPTH_INFINITE)) {
			if (old.getResource() instanceof IFile file) {
				files.add(file);
			}
		}
		for (IFile file : files) {
			ProblemMarkers.replace(file, PlurixCore.CONTEXT_PROBLEM_MARKER, SourcePlaces.locate(file, byFile.getOrDefault(file, Set.of())));
		}
	}

	private boolean isClean(String path) {
		try {
			IFile file = places.file(path);
			return file != null && !ProblemMarkers.hasJavaErrors(file);
		} catch (CoreException e) {
			return false; // deleted in between
		}
	}

	private Map<IFile, Set<Diagnostic>> byFile(List<Diagnostic> problems) {
		Map<IFile, Set<Diagnostic>> result = new LinkedHashMap<>();
		for (Diagnostic problem : problems) {
			IFile file = places.file(problem.file());
			if (file != null) {
				result.computeIfAbsent(file, f -> new LinkedHashSet<>()).add(problem);
			}
		}
		return result;
	}
}
