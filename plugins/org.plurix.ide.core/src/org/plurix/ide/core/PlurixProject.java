package org.plurix.ide.core;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IMarker;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.jdt.core.IClasspathEntry;
import org.eclipse.jdt.core.IJavaModelMarker;
import org.eclipse.jdt.core.IJavaProject;
import org.eclipse.jdt.core.IPackageFragmentRoot;
import org.eclipse.jdt.core.JavaCore;
import org.eclipse.jdt.core.JavaModelException;

/**
 * An open project with the Plurix nature, as other bundles see it: what to deploy and whether it is fit for that. A handle: cheap, asks the
 * workspace at each call. Any thread.
 */
public final class PlurixProject {

	private final IProject project;

	private PlurixProject(IProject project) {
		this.project = project;
	}

	/** Empty for a project that is closed or has no Plurix nature, and for null. */
	public static Optional<PlurixProject> of(IProject project) {
		return isPlurix(project) ? Optional.of(new PlurixProject(project)) : Optional.empty();
	}

	public static boolean isPlurix(IProject project) {
		return hasNature(project, PlurixCore.NATURE_ID);
	}

	private static boolean hasNature(IProject project, String nature) {
		try {
			return project != null && project.isOpen() && project.hasNature(nature);
		} catch (CoreException e) {
			return false; // it was closed or deleted in between
		}
	}

	/** All open Plurix projects of the workspace. */
	public static List<PlurixProject> all() {
		return Arrays.stream(ResourcesPlugin.getWorkspace().getRoot().getProjects()).filter(PlurixProject::isPlurix).map(PlurixProject::new).toList();
	}

	public IProject project() {
		return project;
	}

	public IJavaProject java() {
		return JavaCore.create(project);
	}

	/** True for a project whose sources are the class library itself: nothing in it is deployed. */
	public boolean isLibrary() {
		return hasNature(project, PlurixCore.LIBRARY_NATURE_ID);
	}

	/** The open project with the sources of the class library; the first by name if there are several. */
	public static Optional<PlurixProject> library() {
		return all().stream().filter(PlurixProject::isLibrary).min(Comparator.comparing(PlurixProject::toString));
	}

	/** Folders on disk with the sources to deploy: those of this project first, then those of the Plurix projects it requires. */
	public List<Path> sourceFolders() throws CoreException {
		List<Path> result = new ArrayList<>();
		List<IProject> visited = new ArrayList<>();
		collect(project, visited, result);
		return result;
	}

	private static void collect(IProject project, List<IProject> visited, List<Path> folders) throws CoreException {
		Optional<PlurixProject> plurix = of(project);
		if (visited.contains(project) || plurix.isEmpty() || plurix.get().isLibrary()) {
			return;
		}
		visited.add(project);
		IJavaProject java = JavaCore.create(project);
		for (IPackageFragmentRoot root : java.getPackageFragmentRoots()) {
			if (root.getKind() == IPackageFragmentRoot.K_SOURCE && root.getResource() != null && root.getResource().getLocation() != null) {
				folders.add(root.getResource().getLocation().toFile().toPath());
			}
		}
		for (IClasspathEntry entry : java.getResolvedClasspath(true)) {
			if (entry.getEntryKind() == IClasspathEntry.CPE_PROJECT) {
				collect(project.getWorkspace().getRoot().getProject(entry.getPath().segment(0)), visited, folders);
			}
		}
	}

	/** The project's type of that binary name as a file in the workspace; empty if it has none. */
	public Optional<IFile> sourceOf(String binaryName) throws JavaModelException {
		String outer = binaryName.contains("$") ? binaryName.substring(0, binaryName.indexOf('$')) : binaryName; //$NON-NLS-1$
		var type = java().findType(outer);
		IResource resource = type == null ? null : type.getResource();
		return resource instanceof IFile file ? Optional.of(file) : Optional.empty();
	}

	/** True if JDT or PJC has found an error in the project or its class path. */
	public boolean hasErrors() throws CoreException {
		return errors() > 0;
	}

	/** Number of error markers of JDT and PJC. */
	public int errors() throws CoreException {
		return errors(IJavaModelMarker.JAVA_MODEL_PROBLEM_MARKER) + errors(IJavaModelMarker.BUILDPATH_PROBLEM_MARKER)
				+ errors(PlurixCore.PROBLEM_MARKER);
	}

	private int errors(String type) throws CoreException {
		int count = 0;
		for (IMarker marker : project.findMarkers(type, true, IResource.DEPTH_INFINITE)) {
			if (marker.getAttribute(IMarker.SEVERITY, IMarker.SEVERITY_INFO) == IMarker.SEVERITY_ERROR) {
				count++;
			}
		}
		return count;
	}

	/** What PJC's builder did last; empty before the first build of this session. */
	public Optional<BuildReport> lastBuild() {
		return BuildEvents.last(project);
	}

	@Override
	public String toString() {
		return project.getName();
	}
}
