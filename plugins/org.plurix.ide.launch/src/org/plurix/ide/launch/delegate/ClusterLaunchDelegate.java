package org.plurix.ide.launch.delegate;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.debug.core.DebugPlugin;
import org.eclipse.debug.core.ILaunch;
import org.eclipse.debug.core.ILaunchConfiguration;
import org.eclipse.debug.core.IStatusHandler;
import org.eclipse.debug.core.model.LaunchConfigurationDelegate;
import org.eclipse.osgi.util.NLS;
import org.plurix.cluster.client.ClientException;
import org.plurix.cluster.client.ClusterClient;
import org.plurix.cluster.client.DaemonControl;
import org.plurix.cluster.client.RunDirectory;
import org.plurix.cluster.client.UpOptions;
import org.plurix.ide.launch.LaunchCore;
import org.plurix.ide.launch.Messages;
import org.plurix.ide.launch.config.ClusterAttributes;
import org.plurix.ide.launch.config.ClusterSettings;
import org.plurix.ide.launch.config.SettingsReader;
import org.plurix.ide.launch.daemon.ClusterStarter;
import org.plurix.ide.launch.process.ClusterLaunch;

/** Starts the cluster of a launch configuration, or attaches to it, and sets it going: faults, deploy, transactions. */
public final class ClusterLaunchDelegate extends LaunchConfigurationDelegate {

	/** Answers of the status handler for {@link LaunchCore#NAME_BUSY}; null: do nothing. */
	public enum BusyAnswer {
		ATTACH, RESTART
	}

	private static final int START_SHARE = 70;
	private static final int SETUP_SHARE = 30;

	private final ClusterStarter starter;

	public ClusterLaunchDelegate() {
		this(ClusterStarter.DAEMON);
	}

	/** With another way to start clusters; for tests. */
	public ClusterLaunchDelegate(ClusterStarter starter) {
		this.starter = starter;
	}

	@Override
	public ILaunch getLaunch(ILaunchConfiguration configuration, String mode) throws CoreException {
		return new ClusterLaunch(configuration, mode);
	}

	@Override
	public void launch(ILaunchConfiguration configuration, String mode, ILaunch launch, IProgressMonitor monitor) throws CoreException {
		SubMonitor progress = SubMonitor.convert(monitor, START_SHARE + SETUP_SHARE);
		ClusterLaunch cluster = (ClusterLaunch) launch;
		ClusterSettings settings = new SettingsReader(configuration).read();
		progress.setTaskName(NLS.bind(settings.attach() ? Messages.launch_attaching : Messages.launch_starting, settings.name()));
		boolean attach = settings.attach() || attachToRunning(settings, cluster);
		cluster.begin(settings);
		try {
			if (!attach)
				start(cluster, progress.split(START_SHARE));
			cluster.connected(ClusterClient.require(settings.name()), !attach);
			ClusterSetup.run(cluster, progress.setWorkRemaining(SETUP_SHARE).split(SETUP_SHARE));
		} catch (ClientException failure) {
			giveUp(cluster, failure, progress);
		} catch (OperationCanceledException cancelled) {
			end(cluster, Messages.launch_cancelled);
			throw cancelled;
		}
	}

	private void start(ClusterLaunch cluster, IProgressMonitor monitor) {
		ClusterSettings settings = cluster.settings();
		UpOptions options = UpOptions.of(settings.name(), settings.nodes()).withMemory(settings.memoryMiB()).withCapture(settings.capture());
		options = withImage(options, settings.image());
		starter.up(options, text -> {
			cluster.note(text);
			monitor.subTask(text);
		}, () -> monitor.isCanceled() || cluster.isEndRequested());
	}

	/** A boot image as a file, or a folder with the sources of a system. */
	private static UpOptions withImage(UpOptions options, Path image) {
		if (image == null)
			return options;
		return Files.isDirectory(image) ? options.withHome(image.toString()) : options.withImage(image.toString());
	}

	private static void giveUp(ClusterLaunch cluster, ClientException failure, IProgressMonitor monitor) throws CoreException {
		boolean cancelled = monitor.isCanceled() || cluster.isEndRequested();
		end(cluster, cancelled ? Messages.launch_cancelled : failure.getMessage());
		if (cancelled)
			throw new OperationCanceledException();
		throw LaunchCore.failure(NLS.bind(Messages.launch_failed, cluster.clusterName(), failure.getMessage()), failure);
	}

	/** Ends what this launch has started; a cluster that ran before is left alone. */
	private static void end(ClusterLaunch cluster, String reason) throws CoreException {
		if (cluster.isOwned())
			cluster.terminate();
		else if (cluster.isConnected())
			cluster.disconnect();
		else
			cluster.failed(reason);
	}

	/**
	 * Whether to attach because the name is in use. The user may also have the running cluster ended first. @throws CoreException if there
	 * is nobody to ask
	 */
	private static boolean attachToRunning(ClusterSettings settings, ClusterLaunch launch) throws CoreException {
		if (!isRunning(settings.name()))
			return false;
		String message = NLS.bind(Messages.launch_nameBusy, settings.name());
		IStatus question = new Status(IStatus.ERROR, LaunchCore.BUNDLE, LaunchCore.NAME_BUSY, message, null);
		IStatusHandler handler = DebugPlugin.getDefault().getStatusHandler(question);
		if (handler == null)
			throw new CoreException(question);
		Object answer = handler.handleStatus(question, launch);
		if (answer == BusyAnswer.ATTACH)
			return true;
		if (answer != BusyAnswer.RESTART)
			throw new OperationCanceledException();
		endRunning(settings.name());
		return false;
	}

	private static boolean isRunning(String name) throws CoreException {
		try {
			return RunDirectory.of(name).daemon().isPresent();
		} catch (IOException failure) {
			throw LaunchCore.failure(failure.getMessage(), failure);
		}
	}

	private static void endRunning(String name) throws CoreException {
		Optional<ClusterLaunch> ours = ClusterLaunch.find(name);
		if (ours.isPresent()) {
			ours.get().terminate();
			return;
		}
		try {
			DaemonControl.down(name, text -> LaunchCore.log().info(text));
		} catch (ClientException failure) {
			throw LaunchCore.failure(failure.getMessage(), failure);
		}
	}

	@Override
	protected IProject[] getBuildOrder(ILaunchConfiguration configuration, String mode) throws CoreException {
		return projects(configuration);
	}

	@Override
	protected IProject[] getProjectsForProblemSearch(ILaunchConfiguration configuration, String mode) throws CoreException {
		return projects(configuration);
	}

	private static IProject[] projects(ILaunchConfiguration configuration) throws CoreException {
		List<IProject> result = new ArrayList<>();
		for (String name : configuration.getAttribute(ClusterAttributes.PROJECTS, List.of())) {
			IProject project = ResourcesPlugin.getWorkspace().getRoot().getProject(name);
			if (project.isAccessible())
				result.add(project);
		}
		return result.toArray(IProject[]::new);
	}
}
