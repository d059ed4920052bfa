package org.plurix.ide.launch.ui.console;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import org.eclipse.debug.core.DebugPlugin;
import org.eclipse.debug.core.ILaunch;
import org.eclipse.debug.core.ILaunchesListener2;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.util.IPropertyChangeListener;
import org.eclipse.ui.console.ConsolePlugin;
import org.eclipse.ui.console.IConsole;
import org.eclipse.ui.console.IConsoleManager;
import org.plurix.ide.launch.process.ClusterLaunch;
import org.plurix.ide.launch.ui.LaunchUi;

/** Keeps one merged console per cluster launch, from its first process to its removal. */
public final class MergedConsoles implements ILaunchesListener2 {

	private final Map<ILaunch, MergedConsole> consoles = new ConcurrentHashMap<>();
	private final IPropertyChangeListener colours = event -> {
		if (event.getProperty().startsWith(LaunchUi.BUNDLE))
			consoles.values().forEach(MergedConsole::recolour);
	};

	/** Call in the UI thread. */
	public void install() {
		JFaceResources.getColorRegistry().addListener(colours);
		DebugPlugin.getDefault().getLaunchManager().addLaunchListener(this);
		launchesChanged(DebugPlugin.getDefault().getLaunchManager().getLaunches());
	}

	private static IConsoleManager manager() {
		return ConsolePlugin.getDefault().getConsoleManager();
	}

	@Override
	public void launchesAdded(ILaunch[] launches) {
		launchesChanged(launches);
	}

	/** A launch gets its name with its first process. */
	@Override
	public void launchesChanged(ILaunch[] launches) {
		for (ILaunch launch : launches) {
			if (launch instanceof ClusterLaunch cluster && cluster.settings() != null && !consoles.containsKey(launch)) {
				MergedConsole console = new MergedConsole(cluster);
				consoles.put(launch, console);
				manager().addConsoles(new IConsole[] { console });
				manager().showConsoleView(console);
			}
		}
	}

	@Override
	public void launchesRemoved(ILaunch[] launches) {
		for (ILaunch launch : launches) {
			MergedConsole console = consoles.remove(launch);
			if (console != null)
				manager().removeConsoles(new IConsole[] { console });
		}
	}

	@Override
	public void launchesTerminated(ILaunch[] launches) {
		// the console stays until the launch is removed
	}
}
