package org.plurix.ide.launch.ui.status;

import java.util.concurrent.atomic.AtomicReference;

import org.eclipse.core.runtime.IStatus;
import org.eclipse.debug.core.IStatusHandler;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.plurix.ide.launch.delegate.ClusterLaunchDelegate.BusyAnswer;
import org.plurix.ide.launch.ui.Messages;

/** A launch wants a cluster name that is in use: asks whether to attach, to end the running one first, or to do nothing. */
public final class BusyNameHandler implements IStatusHandler {

	private static final int ATTACH = 0;
	private static final int RESTART = 1;

	@Override
	public Object handleStatus(IStatus status, Object source) {
		AtomicReference<BusyAnswer> answer = new AtomicReference<>();
		Display display = PlatformUI.getWorkbench().getDisplay();
		display.syncExec(() -> answer.set(ask(status.getMessage())));
		return answer.get();
	}

	private static BusyAnswer ask(String message) {
		IWorkbenchWindow window = PlatformUI.getWorkbench().getActiveWorkbenchWindow();
		int choice = MessageDialog.open(MessageDialog.QUESTION, window == null ? null : window.getShell(), Messages.busy_title, message, 0,
				Messages.busy_attach, Messages.busy_restart, IDialogConstants.CANCEL_LABEL);
		return choice == ATTACH ? BusyAnswer.ATTACH : choice == RESTART ? BusyAnswer.RESTART : null;
	}
}
