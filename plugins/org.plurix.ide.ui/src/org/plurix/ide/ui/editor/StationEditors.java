package org.plurix.ide.ui.editor;

import java.util.HashMap;
import java.util.Map;

import org.eclipse.core.resources.IFile;
import org.eclipse.jdt.core.JavaCore;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IEditorReference;
import org.eclipse.ui.IPartListener2;
import org.eclipse.ui.IWindowListener;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchPart;
import org.eclipse.ui.IWorkbenchPartReference;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.texteditor.ITextEditor;
import org.plurix.ide.core.PlurixProject;

/** Gives every open text editor with a Java source of a Plurix project a {@link StationPainter}. UI thread. */
final class StationEditors implements IPartListener2, IWindowListener {

	private static StationEditors installed;

	private final Map<IWorkbenchPart, StationPainter> painters = new HashMap<>();

	/** Does nothing the second time. */
	static void install() {
		if (installed == null) {
			installed = new StationEditors();
			PlatformUI.getWorkbench().addWindowListener(installed);
			for (IWorkbenchWindow window : PlatformUI.getWorkbench().getWorkbenchWindows()) {
				installed.windowOpened(window);
			}
		}
	}

	@Override
	public void windowOpened(IWorkbenchWindow window) {
		window.getPartService().addPartListener(this);
		for (IWorkbenchPage page : window.getPages()) {
			for (IEditorReference editor : page.getEditorReferences()) {
				partOpened(editor);
			}
		}
	}

	@Override
	public void windowClosed(IWorkbenchWindow window) {
		window.getPartService().removePartListener(this);
	}

	@Override
	public void partOpened(IWorkbenchPartReference reference) {
		IWorkbenchPart part = reference.getPart(false);
		ITextEditor text = part instanceof IEditorPart editor && isPlurixJava(editor) ? editor.getAdapter(ITextEditor.class) : null;
		if (text != null) {
			painters.computeIfAbsent(part, p -> new StationPainter(text));
		}
	}

	private static boolean isPlurixJava(IEditorPart editor) {
		IFile file = editor.getEditorInput().getAdapter(IFile.class);
		return file != null && JavaCore.isJavaLikeFileName(file.getName()) && PlurixProject.isPlurix(file.getProject());
	}

	@Override
	public void partClosed(IWorkbenchPartReference reference) {
		StationPainter painter = painters.remove(reference.getPart(false));
		if (painter != null) {
			painter.dispose();
		}
	}

	@Override
	public void partInputChanged(IWorkbenchPartReference reference) {
		partClosed(reference);
		partOpened(reference);
	}

	@Override
	public void windowActivated(IWorkbenchWindow window) {
		// no editor comes or goes
	}

	@Override
	public void windowDeactivated(IWorkbenchWindow window) {
		// no editor comes or goes
	}
}
