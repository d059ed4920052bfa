package org.plurix.ide.core.build;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResourceDelta;
import org.eclipse.core.resources.IWorkspaceRoot;
import org.eclipse.core.resources.IncrementalProjectBuilder;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.QualifiedName;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.jdt.core.IClasspathEntry;
import org.eclipse.jdt.core.IJavaProject;
import org.eclipse.jdt.core.JavaCore;
import org.eclipse.jdt.core.JavaModelException;
import org.plurix.ide.core.BuildEvents;
import org.plurix.ide.core.BuildReport;
import org.plurix.ide.core.PlurixCore;
import org.plurix.ide.core.PlurixProject;
import org.plurix.ide.core.problems.ProblemKind;
import org.plurix.ide.core.project.ClassPathRepair;
import org.plurix.ide.core.runtime.RuntimeContainer;

/**
 * PJC as incremental builder behind JDT's: compiles the class files of what JDT compiled to machine code, only to know that it can be done and what it
 * comes to; what runs is made by the deploy. Called by Eclipse.
 */
public final class PjcBuilder extends IncrementalProjectBuilder {

	/** Set while work is unfinished, also over the end of the IDE. */
	private static final QualifiedName UNFINISHED = new QualifiedName(PlurixCore.PLUGIN_ID, "unfinished"); //$NON-NLS-1$
	private static final String SESSION = UUID.randomUUID().toString();

	@Override
	protected IProject[] build(int kind, Map<String, String> arguments, IProgressMonitor monitor) throws CoreException {
		IProject project = getProject();
		if (!PlurixProject.isPlurix(project)) {
			return null;
		}
		AffectedUnits.Waiting waiting = AffectedUnits.waiting(project);
		List<IFile> removed = removed(kind);
		boolean full = kind == FULL_BUILD || waiting.all() || leftByOtherSession(project);
		if (full || !waiting.files().isEmpty() || !removed.isEmpty() || requiredChanged()) {
			build(project, waiting.files(), removed, full, monitor);
		}
		return required(project);
	}

	/** What an earlier session did not finish is not noted in {@link AffectedUnits}. */
	private static boolean leftByOtherSession(IProject project) throws CoreException {
		String left = project.getPersistentProperty(UNFINISHED);
		return left != null && !left.equals(SESSION);
	}

	private void build(IProject project, Set<IFile> affected, List<IFile> removed, boolean full, IProgressMonitor monitor) throws CoreException {
		SubMonitor progress = SubMonitor.convert(monitor, BuildMessages.bind(BuildMessages.building, project.getName()), 10);
		BuildReport report = null;
		try {
			if (obstacle(project)) {
				ProblemMarkers.deleteInSources(project);
			} else {
				report = new BuildRun(project, Sessions.build(project)).run(affected, removed, full, progress);
			}
		} catch (IOException e) {
			ProblemMarkers.project(project, ProblemKind.NO_LIBRARY, e.getMessage());
		} finally {
			note(project, report == null, full);
		}
		Sessions.built();
		BuildEvents.publish(report != null ? report : nothingCompiled(project, full));
	}

	/** Unfinished work, cancelled or impossible for now, is done by the next build; JDT, whose part is done, does not name it again. */
	private static void note(IProject project, boolean unfinished, boolean full) throws CoreException {
		boolean noted = project.getPersistentProperty(UNFINISHED) != null;
		if (!unfinished) {
			AffectedUnits.done(project);
		} else if (full) {
			AffectedUnits.addAll(project);
		}
		if (noted || unfinished) {
			project.setPersistentProperty(UNFINISHED, unfinished ? SESSION : null);
		}
	}

	private static BuildReport nothingCompiled(IProject project, boolean full) throws CoreException {
		int errors = PlurixProject.of(project).orElseThrow().errors();
		return new BuildReport(project, full, List.of(), List.of(), List.of(), 0, 0, errors, Duration.ZERO);
	}

	/** Marks the project if nothing can be compiled; JDT has not compiled anything either, or against the wrong library. */
	private static boolean obstacle(IProject project) throws CoreException {
		IJavaProject java = JavaCore.create(project);
		if (!ClassPathRepair.isRight(java.getRawClasspath())) {
			ProblemMarkers.project(project, ProblemKind.CLASS_PATH, BuildMessages.bind(BuildMessages.classPath, project.getName()));
			return true;
		}
		ProblemMarkers.project(project, ProblemKind.CLASS_PATH, null);
		return ProblemMarkers.hasJavaErrors(project);
	}

	private List<IFile> removed(int kind) throws CoreException {
		List<IFile> result = new ArrayList<>();
		IResourceDelta delta = kind == FULL_BUILD ? null : getDelta(getProject());
		if (delta != null) {
			delta.accept(d -> {
				if (d.getKind() == IResourceDelta.REMOVED && d.getResource() instanceof IFile file && "java".equals(file.getFileExtension())) { //$NON-NLS-1$
					result.add(file);
				}
				return true;
			});
		}
		return result;
	}

	/** A project whose code ours may call has changed: promises of context annotations have to be looked at again. */
	private boolean requiredChanged() throws CoreException {
		for (IProject other : required(getProject())) {
			if (other.isOpen() && classesChanged(getDelta(other))) {
				return true;
			}
		}
		return false;
	}

	/** Null: never asked before, so everything may be new. */
	private static boolean classesChanged(IResourceDelta delta) throws CoreException {
		boolean[] changed = { delta == null };
		if (delta != null) {
			delta.accept(d -> {
				boolean content = d.getKind() != IResourceDelta.CHANGED || (d.getFlags() & IResourceDelta.CONTENT) != 0;
				changed[0] |= content && "class".equals(d.getResource().getFileExtension()); //$NON-NLS-1$
				return !changed[0];
			});
		}
		return changed[0];
	}

	private static IProject[] required(IProject project) throws JavaModelException {
		IWorkspaceRoot root = project.getWorkspace().getRoot();
		Set<IProject> result = new HashSet<>();
		for (IClasspathEntry entry : JavaCore.create(project).getResolvedClasspath(true)) {
			if (entry.getEntryKind() == IClasspathEntry.CPE_PROJECT) {
				result.add(root.getProject(entry.getPath().segment(0)));
			}
		}
		return result.toArray(IProject[]::new);
	}

	@Override
	protected void clean(IProgressMonitor monitor) throws CoreException {
		ProblemMarkers.deleteAll(getProject());
		Sessions.forget(getProject());
		BuildEvents.forget(getProject());
		AffectedUnits.addAll(getProject());
		RuntimeContainer.scheduleUpdate(); // the sources of the class library may have changed on disk
	}
}
