package org.plurix.ide.core.examples;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

import org.eclipse.core.resources.IContainer;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IFolder;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IPath;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.SubMonitor;
import org.plurix.ide.core.project.NewProject;
import org.plurix.ide.core.runtime.LibraryStore;
import org.plurix.ide.core.runtime.SystemSources;

/** Makes projects from examples, with copies of their files. The same for the wizard, the first start of the product and tests. */
public final class ExampleProjects {

	private ExampleProjects() {
	}

	/** Ids of all examples. */
	public static List<String> ids() {
		return Arrays.stream(Example.values()).map(Example::id).toList();
	}

	/** Makes a project in the workspace from the example of that id. */
	public static IProject create(String example, String project, IProgressMonitor monitor) throws CoreException {
		Example found = Example.of(example).orElseThrow(() -> failure(ExampleMessages.bind(ExampleMessages.unknown, example, ids()), null));
		return create(found, project, null, monitor);
	}

	/**
	 * Makes a project. Does nothing if the class library or a file of the example is missing.
	 *
	 * @param example  null: an empty project
	 * @param location null: in the workspace
	 */
	public static IProject create(Example example, String project, URI location, IProgressMonitor monitor) throws CoreException {
		SubMonitor progress = SubMonitor.convert(monitor, 10);
		try {
			LibraryStore.archive(); // compiled here, where the user sees progress, and not inside of the class path container
		} catch (IOException e) {
			throw failure(e.getMessage(), e);
		}
		progress.worked(5);
		NewProject.Content content = example == null ? NewProject.Content.NONE : (sources, m) -> copy(example, sources.getProject(), m);
		return NewProject.create(project, location, content, progress.split(5));
	}

	private static void copy(Example example, IProject project, IProgressMonitor monitor) throws CoreException {
		SubMonitor progress = SubMonitor.convert(monitor, example.paths().size());
		try {
			Path demos = SystemSources.demos();
			for (String path : example.paths()) {
				copy(demos, demos.resolve(path), project);
				progress.worked(1);
			}
		} catch (IOException e) {
			throw failure(e.getMessage(), e);
		}
	}

	private static void copy(Path demos, Path from, IProject project) throws IOException, CoreException {
		if (!Files.exists(from)) {
			throw new IOException(ExampleMessages.bind(ExampleMessages.missing, demos.relativize(from), demos));
		}
		List<Path> files;
		try (var all = Files.walk(from)) {
			files = all.filter(Files::isRegularFile).sorted().toList();
		}
		for (Path file : files) {
			IFile target = project.getFile(IPath.fromPath(demos.relativize(file)));
			createParents(target.getParent());
			if (target.exists()) {
				throw new IOException(ExampleMessages.bind(ExampleMessages.exists, target.getLocation()));
			}
			try (InputStream content = Files.newInputStream(file)) {
				target.create(content, IResource.NONE, null);
			}
		}
	}

	private static void createParents(IContainer container) throws CoreException {
		if (container instanceof IFolder folder && !folder.exists()) {
			createParents(folder.getParent());
			folder.create(true, true, null);
		}
	}

	private static CoreException failure(String message, Throwable cause) {
		return new CoreException(Status.error(message, cause));
	}
}
