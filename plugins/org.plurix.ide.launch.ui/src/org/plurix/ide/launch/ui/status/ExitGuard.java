package org.plurix.ide.launch.ui.status;

import java.lang.reflect.InvocationTargetException;
import java.util.List;
import java.util.stream.Collectors;

import org.eclipse.debug.core.DebugException;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.MessageDialogWithToggle;
import org.eclipse.jface.dialogs.ProgressMonitorDialog;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchListener;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.statushandlers.StatusManager;
import org.plurix.ide.launch.LaunchPreferences;
import org.plurix.ide.launch.LaunchPreferences.ExitMode;
import org.plurix.ide.launch.process.ClusterLaunch;
import org.plurix.ide.launch.ui.LaunchUi;
import org.plurix.ide.launch.ui.Messages;

/** When the IDE ends, ends the clusters that were started here, or leaves them running, as the user wants. */
public final class ExitGuard implements IWorkbenchListener {

	private static final int END = IDialogConstants.CLIENT_ID + 1;
	private static final int KEEP = IDialogConstants.CLIENT_ID + 2;

	@Override
	public boolean preShutdown(IWorkbench workbench, boolean forced) {
		List<ClusterLaunch> owned = ClusterLaunch.live().stream().filter(ClusterLaunch::isOwned).toList();
		if (owned.isEmpty())
			return true;
		ExitMode mode = LaunchPreferences.exitMode();
		if (mode == ExitMode.ASK && !forced)
			mode = ask(shell(workbench), owned);
		if (mode == null)
			return false;
		finish(workbench, owned, mode == ExitMode.KEEP);
		return true;
	}

	private static Shell shell(IWorkbench workbench) {
		IWorkbenchWindow window = workbench.getActiveWorkbenchWindow();
		return window == null ? null : window.getShell();
	}

	/** Null: the IDE stays. */
	private static ExitMode ask(Shell shell, List<ClusterLaunch> owned) {
		String names = owned.stream().map(ClusterLaunch::clusterName).collect(Collectors.joining(", ")); //$NON-NLS-1$
		MessageDialogWithToggle dialog = new MessageDialogWithToggle(shell, Messages.exit_title, null, NLS.bind(Messages.exit_message, names),
				MessageDialogWithToggle.QUESTION, new String[] { Messages.exit_end, Messages.exit_keep, IDialogConstants.CANCEL_LABEL }, 0,
				Messages.exit_remember, false) {
			@Override
			protected void createButtonsForButtonBar(Composite parent) {
				createButton(parent, END, Messages.exit_end, true);
				createButton(parent, KEEP, Messages.exit_keep, false);
				createButton(parent, IDialogConstants.CANCEL_ID, IDialogConstants.CANCEL_LABEL, false);
			}

			@Override
			protected void buttonPressed(int id) {
				setReturnCode(id);
				close();
			}
		};
		int answer = dialog.open();
		ExitMode mode = answer == END ? ExitMode.END : answer == KEEP ? ExitMode.KEEP : null;
		if (mode != null && dialog.getToggleState())
			LaunchUi.preferences().setValue(LaunchPreferences.EXIT_MODE, mode.name());
		return mode;
	}

	private static void finish(IWorkbench workbench, List<ClusterLaunch> owned, boolean keep) {
		try {
			new ProgressMonitorDialog(shell(workbench)).run(true, false, monitor -> {
				monitor.beginTask(keep ? Messages.exit_detaching : Messages.exit_ending, owned.size());
				for (ClusterLaunch launch : owned) {
					finish(launch, keep);
					monitor.worked(1);
				}
			});
		} catch (InvocationTargetException failure) {
			StatusManager.getManager().handle(LaunchUi.error(failure.getCause().toString(), failure.getCause()), StatusManager.LOG);
		} catch (InterruptedException interrupted) {
			Thread.currentThread().interrupt();
		}
	}

	private static void finish(ClusterLaunch launch, boolean keep) {
		try {
			if (keep)
				launch.disconnect();
			else
				launch.terminate();
		} catch (DebugException failure) {
			LaunchUi.log().log(failure.getStatus());
		}
	}

	@Override
	public void postShutdown(IWorkbench workbench) {
		// all is done before
	}
}
