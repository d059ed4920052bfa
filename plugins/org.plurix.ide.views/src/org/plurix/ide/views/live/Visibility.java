package org.plurix.ide.views.live;

import java.util.function.Consumer;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Listener;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IPartListener2;
import org.eclipse.ui.IWorkbenchPart;
import org.eclipse.ui.IWorkbenchPartReference;

/** Whether a part can be seen: it is not behind another one, and its window is not minimised. */
final class Visibility implements IPartListener2 {
	private final IWorkbenchPart part;
	private final Consumer<Boolean> owner;
	private final Shell shell;
	private final Listener shellListener = event -> update();
	private boolean partVisible;
	private boolean told;

	Visibility(IWorkbenchPart part, Consumer<Boolean> owner) {
		this.part = part;
		this.owner = owner;
		shell = part.getSite().getShell();
		part.getSite().getPage().addPartListener(this);
		shell.addListener(SWT.Iconify, shellListener);
		shell.addListener(SWT.Deiconify, shellListener);
		partVisible = part.getSite().getPage().isPartVisible(part);
		told = isVisible();
	}

	boolean isVisible() {
		return partVisible && !shell.isDisposed() && !shell.getMinimized();
	}

	void close() {
		part.getSite().getPage().removePartListener(this);
		if (!shell.isDisposed()) {
			shell.removeListener(SWT.Iconify, shellListener);
			shell.removeListener(SWT.Deiconify, shellListener);
		}
	}

	@Override
	public void partVisible(IWorkbenchPartReference reference) {
		changed(reference, true);
	}

	@Override
	public void partHidden(IWorkbenchPartReference reference) {
		changed(reference, false);
	}

	private void changed(IWorkbenchPartReference reference, boolean visible) {
		if (reference.getPart(false) == part) {
			partVisible = visible;
			update();
		}
	}

	private void update() {
		if (told != isVisible()) {
			told = isVisible();
			owner.accept(told);
		}
	}
}
