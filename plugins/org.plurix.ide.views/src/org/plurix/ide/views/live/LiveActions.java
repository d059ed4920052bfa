package org.plurix.ide.views.live;

import org.eclipse.core.commands.common.CommandException;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.Separator;
import org.eclipse.ui.IActionBars;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.handlers.IHandlerService;
import org.eclipse.ui.statushandlers.StatusManager;
import org.plurix.ide.views.Messages;

/** Tool bar and menu entries that every live view has. */
final class LiveActions {
	static final String GROUP = "live"; //$NON-NLS-1$
	private static final String BUNDLE = "org.plurix.ide.views"; //$NON-NLS-1$

	private LiveActions() {
	}

	static void addTo(IActionBars bars, LiveViewPart view) {
		Action pause = ViewActions.check(Messages.live_pause, "pause", false, view::setPaused); //$NON-NLS-1$
		pause.setToolTipText(Messages.live_pause_tip);
		Action pin = ViewActions.check(Messages.live_pin, "pin", false, view::setPinned); //$NON-NLS-1$
		pin.setToolTipText(Messages.live_pin_tip);
		bars.getToolBarManager().add(new Separator(GROUP));
		bars.getToolBarManager().add(pause);
		bars.getToolBarManager().add(pin);
		bars.getMenuManager().add(new Separator(GROUP));
		bars.getMenuManager().add(pause);
		bars.getMenuManager().add(pin);
		Action snapshot = ViewActions.push(Messages.action_export_snapshot, null, view::exportSnapshot);
		snapshot.setToolTipText(Messages.action_export_snapshot_tip);
		bars.getMenuManager().add(snapshot);
	}

	/** Runs a command by its id: what a link in a message refers to. */
	static void execute(String command) {
		try {
			PlatformUI.getWorkbench().getService(IHandlerService.class).executeCommand(command, null);
		} catch (CommandException e) {
			StatusManager.getManager().handle(new Status(IStatus.ERROR, BUNDLE, Messages.live_command_failed, e), StatusManager.SHOW | StatusManager.LOG);
		}
	}
}
