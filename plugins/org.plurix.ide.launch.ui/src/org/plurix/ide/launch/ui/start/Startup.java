package org.plurix.ide.launch.ui.start;

import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IStartup;
import org.eclipse.ui.PlatformUI;
import org.plurix.ide.launch.deploy.DeployManager;
import org.plurix.ide.launch.ui.console.MergedConsoles;
import org.plurix.ide.launch.ui.status.ExitGuard;
import org.plurix.ide.launch.ui.status.Notifications;

/** Connects what has to hear of launches from any place, also from the run history: consoles, notifications, the end of the IDE. */
public final class Startup implements IStartup {

	@Override
	public void earlyStartup() {
		DeployManager.get();
		Display display = PlatformUI.getWorkbench().getDisplay();
		new Notifications(display).install();
		display.asyncExec(() -> {
			new MergedConsoles().install();
			PlatformUI.getWorkbench().addWorkbenchListener(new ExitGuard());
		});
	}
}
