package org.plurix.ide.launch.ui.console;

import org.eclipse.debug.core.DebugEvent;
import org.eclipse.debug.core.DebugException;
import org.eclipse.debug.core.DebugPlugin;
import org.eclipse.debug.core.IDebugEventSetListener;
import org.eclipse.debug.core.model.IProcess;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.IJobFunction;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IToolBarManager;
import org.eclipse.ui.ISharedImages;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.console.IConsole;
import org.eclipse.ui.console.IConsoleConstants;
import org.eclipse.ui.console.IConsolePageParticipant;
import org.eclipse.ui.part.IPageBookViewPage;
import org.plurix.ide.launch.process.ClusterLaunch;
import org.plurix.ide.launch.ui.LaunchUi;
import org.plurix.ide.launch.ui.Messages;

/** The merged console's own buttons: end the cluster, detach from it, remove the launch. Clear, find and scroll lock are the page's. */
public final class ConsoleActions implements IConsolePageParticipant, IDebugEventSetListener {

	private interface Command {
		void run() throws DebugException;
	}

	private ClusterLaunch launch;
	private Action end;
	private Action detach;
	private Action remove;

	@Override
	public void init(IPageBookViewPage page, IConsole console) {
		launch = ((MergedConsole) console).launch();
		end = action(Messages.console_end, "elcl16/stop", () -> launch.terminate()); //$NON-NLS-1$
		detach = action(Messages.console_detach, "elcl16/detach", () -> launch.disconnect()); //$NON-NLS-1$
		remove = new Action(Messages.console_remove) {
			@Override
			public void run() {
				DebugPlugin.getDefault().getLaunchManager().removeLaunch(launch);
			}
		};
		remove.setImageDescriptor(PlatformUI.getWorkbench().getSharedImages().getImageDescriptor(ISharedImages.IMG_ELCL_REMOVE));
		IToolBarManager bar = page.getSite().getActionBars().getToolBarManager();
		bar.appendToGroup(IConsoleConstants.LAUNCH_GROUP, end);
		bar.appendToGroup(IConsoleConstants.LAUNCH_GROUP, detach);
		bar.appendToGroup(IConsoleConstants.LAUNCH_GROUP, remove);
		DebugPlugin.getDefault().addDebugEventListener(this);
		update();
	}

	private static Action action(String text, String icon, Command command) {
		Action action = new Action(text) {
			@Override
			public void run() {
				Job.create(text, (IJobFunction) monitor -> attempt(command)).schedule();
			}
		};
		action.setImageDescriptor(LaunchUi.descriptor(icon));
		return action;
	}

	private static IStatus attempt(Command command) {
		try {
			command.run();
			return Status.OK_STATUS;
		} catch (DebugException failure) {
			return failure.getStatus();
		}
	}

	private void update() {
		end.setEnabled(launch.canTerminate());
		detach.setEnabled(launch.canDisconnect());
		remove.setEnabled(launch.isTerminated());
	}

	@Override
	public void handleDebugEvents(DebugEvent[] events) {
		for (DebugEvent event : events) {
			if (event.getSource() instanceof IProcess process && process.getLaunch() == launch) {
				PlatformUI.getWorkbench().getDisplay().asyncExec(this::update);
				return;
			}
		}
	}

	@Override
	public void activated() {
		update();
	}

	@Override
	public void deactivated() {
		// nothing depends on it
	}

	@Override
	public void dispose() {
		DebugPlugin.getDefault().removeDebugEventListener(this);
	}

	@Override
	public <T> T getAdapter(Class<T> adapter) {
		return null;
	}
}
