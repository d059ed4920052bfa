package org.plurix.ide.launch.ui.commands;

import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.ui.handlers.HandlerUtil;
import org.plurix.ide.launch.ui.Messages;

/** Says what a command needs when it is called by key without it. */
final class Hints {

	private Hints() {
	}

	static void show(ExecutionEvent event, String text) {
		MessageDialog.openInformation(HandlerUtil.getActiveShell(event), Messages.commands_title, text);
	}
}
