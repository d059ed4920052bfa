package org.plurix.ide.core.tests;

import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import org.eclipse.core.resources.IContainer;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IFolder;
import org.eclipse.core.resources.IMarker;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.IWorkspace;
import org.eclipse.core.resources.IWorkspaceDescription;
import org.eclipse.core.resources.IWorkspaceRoot;
import org.eclipse.core.resources.IncrementalProjectBuilder;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jdt.core.ICompilationUnit;
import org.eclipse.jdt.core.IJavaModelMarker;
import org.eclipse.jdt.core.JavaCore;
import org.plurix.ide.core.BuildEvents;
import org.plurix.ide.core.BuildListener;
import org.plurix.ide.core.BuildReport;
import org.plurix.ide.core.PlurixCore;
import org.plurix.ide.core.project.NewProject;

/** A workspace without a window, with what the tests of this bundle do in it. Builds run only when asked for. */
final class Bench implements BuildListener {

	private final List<BuildReport> reports = new ArrayList<>();

	/** An empty workspace. */
	static Bench open() throws CoreException {
		IWorkspace workspace = ResourcesPlugin.getWorkspace();
		IWorkspaceDescription description = workspace.getDescription();
		description.setAutoBuilding(false);
		workspace.setDescription(description);
		Bench bench = new Bench();
		bench.deleteAll();
		BuildEvents.addListener(bench);
		return bench;
	}

	void close() throws CoreException {
		BuildEvents.removeListener(this);
		deleteAll();
	}

	private void deleteAll() throws CoreException {
		settle();
		for (IProject project : root().getProjects()) {
			project.delete(IResource.FORCE | IResource.ALWAYS_DELETE_PROJECT_CONTENT, null);
		}
		settle();
	}

	private static IWorkspaceRoot root() {
		return ResourcesPlugin.getWorkspace().getRoot();
	}

	/** The jobs of ours that the changes so far have started are done. */
	static void settle() {
		try {
			for (Object family : new Object[] { PlurixCore.PLUGIN_ID, ResourcesPlugin.FAMILY_AUTO_BUILD, ResourcesPlugin.FAMILY_AUTO_REFRESH }) {
				Job.getJobManager().join(family, null);
			}
		} catch (InterruptedException e) {
			throw new IllegalStateException(e);
		}
	}

	IProject project(String name) throws CoreException {
		return NewProject.create(name, null, NewProject.Content.NONE, new NullProgressMonitor());
	}

	/** Writes a source below {@code src}; the text's tabs and lines stay as they are. */
	IFile write(IProject project, String path, String text) throws CoreException {
		return writeFile(project.getFolder(NewProject.SOURCE).getFile(path), text);
	}

	static IFile writeFile(IFile file, String text) throws CoreException {
		ByteArrayInputStream content = new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
		if (file.exists()) {
			file.setContents(content, IResource.FORCE, null);
		} else {
			createParents(file.getParent());
			file.create(content, IResource.FORCE, null);
		}
		return file;
	}

	private static void createParents(IContainer container) throws CoreException {
		if (container instanceof IFolder folder && !folder.exists()) {
			createParents(folder.getParent());
			folder.create(true, true, null);
		}
	}

	static ICompilationUnit unit(IFile file) {
		return JavaCore.createCompilationUnitFrom(file);
	}

	/** Builds what has changed in the whole workspace; gives the reports of PJC's builder. */
	List<BuildReport> build() throws CoreException {
		return build(IncrementalProjectBuilder.INCREMENTAL_BUILD);
	}

	List<BuildReport> build(int kind) throws CoreException {
		settle();
		reports.clear();
		ResourcesPlugin.getWorkspace().build(kind, new NullProgressMonitor());
		settle();
		return List.copyOf(reports);
	}

	/** An incremental build whose user cancels as soon as PJC's builder begins. */
	void cancelledBuild() throws CoreException {
		NullProgressMonitor monitor = new NullProgressMonitor() {
			@Override
			public void beginTask(String name, int totalWork) {
				cancelIfOurs(name);
			}

			@Override
			public void subTask(String name) {
				cancelIfOurs(name);
			}

			@Override
			public void setTaskName(String name) {
				cancelIfOurs(name);
			}

			private void cancelIfOurs(String name) {
				if (name != null && name.contains("Plurix")) {
					setCanceled(true);
				}
			}
		};
		try {
			ResourcesPlugin.getWorkspace().build(IncrementalProjectBuilder.INCREMENTAL_BUILD, monitor);
		} catch (OperationCanceledException expected) {
			assertTrue(monitor.isCanceled());
			return;
		}
		fail("the build was not cancelled");
	}

	@Override
	public void buildFinished(BuildReport report) {
		reports.add(report);
	}

	/** Names of files in a report. */
	static List<String> names(List<IFile> files) {
		return files.stream().map(IFile::getName).sorted().toList();
	}

	/** PJC's and our markers as {@code File.java:line code [text that is marked]}, sorted. */
	static List<String> problems(IResource resource) throws CoreException {
		List<String> result = new ArrayList<>();
		for (IMarker marker : resource.findMarkers(PlurixCore.PROBLEM_MARKER, true, IResource.DEPTH_INFINITE)) {
			result.add(marker.getResource().getName() + ":" + marker.getAttribute(IMarker.LINE_NUMBER, 0) + " "
					+ marker.getAttribute(PlurixCore.MARKER_CODE, "?") + marked(marker));
		}
		result.sort(Comparator.naturalOrder());
		return result;
	}

	private static String marked(IMarker marker) throws CoreException {
		int start = marker.getAttribute(IMarker.CHAR_START, -1);
		if (start < 0 || !(marker.getResource() instanceof IFile file)) {
			return "";
		}
		return " [" + unit(file).getSource().substring(start, marker.getAttribute(IMarker.CHAR_END, start)) + "]";
	}

	/** Messages of JDT's errors. */
	static List<String> javaErrors(IResource resource) throws CoreException {
		List<String> result = new ArrayList<>();
		for (String type : List.of(IJavaModelMarker.JAVA_MODEL_PROBLEM_MARKER, IJavaModelMarker.BUILDPATH_PROBLEM_MARKER)) {
			for (IMarker marker : resource.findMarkers(type, true, IResource.DEPTH_INFINITE)) {
				if (marker.getAttribute(IMarker.SEVERITY, 0) == IMarker.SEVERITY_ERROR) {
					result.add(marker.getResource().getName() + ":" + marker.getAttribute(IMarker.LINE_NUMBER, 0) + " " + marker.getAttribute(IMarker.MESSAGE, ""));
				}
			}
		}
		return result;
	}
}
