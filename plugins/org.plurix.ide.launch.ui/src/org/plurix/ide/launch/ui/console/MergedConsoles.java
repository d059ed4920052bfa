package org.plurix.ide.launch.ui.console;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import org.eclipse.debug.core.DebugPlugin;
import org.eclipse.debug.core.ILaunch;
import org.eclipse.debug.core.ILaunchesListener2;
import org.eclipse.debug.ui.DebugUITools;
import org.eclipse.debug.ui.IDebugUIConstants;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.util.IPropertyChangeListener;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.console.ConsolePlugin;
import org.eclipse.ui.console.IConsole;
import org.eclipse.ui.console.IConsoleManager;
import org.plurix.ide.launch.process.ClusterLaunch;
import org.plurix.ide.launch.process.NodeProcess;
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
			}
			if (consoles.containsKey(launch) && !launch.isTerminated())
				PlatformUI.getWorkbench().getDisplay().asyncExec(() -> front((ClusterLaunch) launch));
		}
	}

	/** The merged console is the one to look at; consoles of nodes do not push themselves before it with each line. UI thread. */
	private void front(ClusterLaunch launch) {
		for (NodeProcess node : launch.nodes()) {
			if (DebugUITools.getConsole(node) instanceof org.eclipse.debug.ui.console.IConsole console)
				console.getStream(IDebugUIConstants.ID_STANDARD_OUTPUT_STREAM).setActivateOnWrite(false);
		}
		MergedConsole merged = consoles.get(launch);
		if (merged != null)
			manager().showConsoleView(merged);
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
