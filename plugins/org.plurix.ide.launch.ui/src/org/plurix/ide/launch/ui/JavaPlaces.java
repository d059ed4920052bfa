package org.plurix.ide.launch.ui;

import java.util.Optional;

import org.eclipse.core.filesystem.EFS;
import org.eclipse.core.filesystem.IFileStore;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Path;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jdt.core.IType;
import org.eclipse.jdt.core.JavaModelException;
import org.eclipse.jdt.ui.JavaUI;
import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.IRegion;
import org.eclipse.osgi.util.NLS;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.ide.IDE;
import org.eclipse.ui.statushandlers.StatusManager;
import org.eclipse.ui.texteditor.ITextEditor;
import org.plurix.ide.core.PlurixProject;

/** Opens Java editors at a class and line. Looks for the class in a job, opens in the UI thread. */
public final class JavaPlaces {

	private interface Opener {
		IEditorPart open(IWorkbenchPage page) throws CoreException;
	}

	private JavaPlaces() {
	}

	/** {@code binaryName}: as in a stack trace, inner classes with $; {@code line} from 1, or 0 for the class itself. */
	public static void open(String binaryName, int line) {
		Job job = Job.create(NLS.bind(Messages.places_searching, binaryName), monitor -> {
			Optional<IType> type = find(binaryName);
			if (type.isEmpty())
				return new Status(IStatus.INFO, LaunchUi.BUNDLE, NLS.bind(Messages.places_notFound, binaryName));
			show(page -> JavaUI.openInEditor(type.get(), true, line == 0), line);
			return Status.OK_STATUS;
		});
		job.setUser(true);
		job.schedule();
	}

	/** Any file on this machine, in the workspace if it is there. */
	public static void openFile(String path, int line) {
		IFile[] files = ResourcesPlugin.getWorkspace().getRoot().findFilesForLocationURI(new Path(path).toFile().toURI());
		if (files.length > 0) {
			show(page -> IDE.openEditor(page, files[0]), line);
			return;
		}
		IFileStore store = EFS.getLocalFileSystem().getStore(new Path(path));
		show(page -> IDE.openEditorOnFileStore(page, store), line);
	}

	/** In the Plurix projects of the workspace and the libraries they see. */
	static Optional<IType> find(String binaryName) {
		String name = binaryName.contains("$") ? binaryName.substring(0, binaryName.indexOf('$')) : binaryName; //$NON-NLS-1$
		IType second = null;
		for (PlurixProject project : PlurixProject.all()) {
			IType type = type(project, name);
			if (type != null && type.getResource() instanceof IFile)
				return Optional.of(type); // an editable source before a library
			second = second == null ? type : second;
		}
		return Optional.ofNullable(second);
	}

	private static IType type(PlurixProject project, String name) {
		try {
			return project.java().findType(name);
		} catch (JavaModelException closed) {
			return null; // between the list and the question
		}
	}

	private static void show(Opener opener, int line) {
		PlatformUI.getWorkbench().getDisplay().asyncExec(() -> {
			IWorkbenchPage page = PlatformUI.getWorkbench().getActiveWorkbenchWindow() == null ? null
					: PlatformUI.getWorkbench().getActiveWorkbenchWindow().getActivePage();
			if (page == null)
				return;
			try {
				reveal(opener.open(page), line);
			} catch (CoreException failure) {
				StatusManager.getManager().handle(failure.getStatus(), StatusManager.SHOW);
			}
		});
	}

	private static void reveal(IEditorPart editor, int line) {
		ITextEditor text = editor == null ? null : editor.getAdapter(ITextEditor.class);
		if (text == null || line <= 0)
			return;
		IDocument document = text.getDocumentProvider().getDocument(text.getEditorInput());
		try {
			IRegion region = document.getLineInformation(Math.min(line, document.getNumberOfLines()) - 1);
			text.selectAndReveal(region.getOffset(), region.getLength());
		} catch (BadLocationException impossible) {
			throw new IllegalStateException(impossible);
		}
	}

}
