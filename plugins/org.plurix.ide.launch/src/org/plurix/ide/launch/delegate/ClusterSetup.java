package org.plurix.ide.launch.delegate;

import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IPath;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.osgi.util.NLS;
import org.plurix.cluster.client.ClientException;
import org.plurix.dsl.description.ClusterDescription;
import org.plurix.ide.launch.Messages;
import org.plurix.ide.launch.config.ClusterSettings;
import org.plurix.ide.launch.config.DescriptionReader;
import org.plurix.ide.launch.config.NetworkSettings;
import org.plurix.ide.launch.config.StartEntry;
import org.plurix.ide.launch.deploy.DeployManager;
import org.plurix.ide.launch.process.ClusterJobs;
import org.plurix.ide.launch.process.ClusterLaunch;

import com.google.gson.JsonObject;

/**
 * What a launch does with a cluster that is ready: set the network's faults, deploy, start transactions. What the cluster refuses is told;
 * the cluster stays up, so that the user can correct it and go on.
 */
final class ClusterSetup {

	private ClusterSetup() {
	}

	static void run(ClusterLaunch cluster, IProgressMonitor monitor) throws CoreException {
		ClusterSettings settings = cluster.settings();
		SubMonitor progress = SubMonitor.convert(monitor, 2 + settings.starts().size());
		if (!settings.network().isNone())
			attempt(cluster, () -> fault(cluster, settings.network()));
		if (settings.deployAtStart() && !(settings.projects().isEmpty() && settings.sources().isEmpty())) {
			progress.setTaskName(NLS.bind(Messages.launch_deploying, settings.name()));
			DeployManager.get().deployAtStart(cluster, progress.split(2));
		}
		for (StartEntry entry : settings.starts()) {
			progress.split(1);
			attempt(cluster, () -> start(cluster, entry));
		}
		scenario(cluster);
	}

	/** What the description says about later, if the launch has one. */
	private static void scenario(ClusterLaunch cluster) throws CoreException {
		ClusterSettings settings = cluster.settings();
		if (settings.clusterFile() == null || !settings.scenario())
			return;
		IPath path = IPath.fromPortableString(settings.clusterFile());
		ClusterDescription description = DescriptionReader.describe(ResourcesPlugin.getWorkspace().getRoot().getFile(path));
		if (ScenarioJob.isNeeded(description))
			new ScenarioJob(cluster, description).schedule();
	}

	private static void attempt(ClusterLaunch cluster, Runnable step) {
		try {
			step.run();
		} catch (ClientException refused) {
			cluster.warn(refused.getMessage());
		}
	}

	private static void fault(ClusterLaunch cluster, NetworkSettings network) {
		JsonObject arguments = new JsonObject();
		network.faults().forEach(arguments::addProperty);
		if (!network.seed().isEmpty())
			arguments.addProperty("seed", Long.parseLong(network.seed())); //$NON-NLS-1$
		String plan = cluster.client().call("fault", arguments, cluster::note).getAsJsonObject().get("plan").getAsString(); //$NON-NLS-1$ //$NON-NLS-2$
		cluster.note(NLS.bind(Messages.launch_faults, plan));
	}

	private static void start(ClusterLaunch cluster, StartEntry entry) {
		try {
			ClusterJobs.start(cluster.client(), entry);
		} catch (ClientException refused) {
			throw new ClientException(NLS.bind(Messages.launch_startRefused, entry.type(), refused.getMessage()), refused.isUsage());
		}
		cluster.note(NLS.bind(Messages.launch_started, entry.type(), entry.node()));
	}
}
