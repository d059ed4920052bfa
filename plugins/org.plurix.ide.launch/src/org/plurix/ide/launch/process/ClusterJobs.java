package org.plurix.ide.launch.process;

import java.util.List;
import java.util.Optional;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.IJobFunction;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.debug.core.DebugException;
import org.eclipse.osgi.util.NLS;
import org.plurix.cluster.client.ClientException;
import org.plurix.cluster.client.ClusterClient;
import org.plurix.cluster.client.ClusterData;
import org.plurix.cluster.client.DaemonControl;
import org.plurix.ide.launch.LaunchCore;
import org.plurix.ide.launch.Messages;
import org.plurix.ide.launch.config.StartEntry;
import org.plurix.ide.launch.target.ClusterRef;
import org.plurix.ide.launch.target.NodeRef;

import com.google.gson.Gson;
import com.google.gson.JsonObject;

/**
 * What a user does to a running cluster by command, as jobs that are not scheduled yet. They work for any running cluster of the user,
 * launched here or not. A job ends with an error status if the cluster refuses; the platform shows it.
 */
public final class ClusterJobs {

	private interface Work {
		void run(IProgressMonitor monitor) throws DebugException;
	}

	private ClusterJobs() {
	}

	public static Job restart(NodeRef node) {
		return node(NLS.bind(Messages.node_restartJob, node.node(), node.cluster()), node, "restart"); //$NON-NLS-1$
	}

	/** Ends the node as a power failure would; the others go on. */
	public static Job kill(NodeRef node) {
		return node(NLS.bind(Messages.node_killJob, node.node(), node.cluster()), node, "kill"); //$NON-NLS-1$
	}

	private static Job node(String name, NodeRef node, String action) {
		return job(name, monitor -> data(node.cluster()).node(action, node.node()));
	}

	public static Job addNode(ClusterRef cluster) {
		return job(NLS.bind(Messages.node_addJob, cluster.name()), monitor -> {
			int number = data(cluster.name()).addNode();
			ClusterLaunch.find(cluster.name()).ifPresent(l -> l.note(NLS.bind(Messages.node_added, number)));
		});
	}

	public static Job run(ClusterRef cluster, StartEntry entry) {
		return job(NLS.bind(Messages.run_job, new Object[] { entry.type(), entry.node(), cluster.name() }), monitor -> {
			start(ClusterClient.require(cluster.name()), entry);
			ClusterLaunch.find(cluster.name()).ifPresent(l -> l.note(NLS.bind(Messages.launch_started, entry.type(), entry.node())));
		});
	}

	/** Starts a class; blocks. @throws ClientException with the cluster's reason */
	public static void start(ClusterClient client, StartEntry entry) {
		JsonObject arguments = new JsonObject();
		arguments.addProperty("class", entry.type()); //$NON-NLS-1$
		arguments.add("args", new Gson().toJsonTree(entry.arguments())); //$NON-NLS-1$
		arguments.addProperty("on", entry.node()); //$NON-NLS-1$
		arguments.addProperty("priority", entry.priority()); //$NON-NLS-1$
		client.call("run", arguments, text -> { }); //$NON-NLS-1$
	}

	/** Ends the cluster and everything of it. */
	public static Job stop(ClusterRef cluster) {
		return job(NLS.bind(Messages.cluster_stopJob, cluster.name()), monitor -> {
			Optional<ClusterLaunch> launch = ClusterLaunch.find(cluster.name());
			if (launch.isPresent())
				launch.get().terminate();
			else
				DaemonControl.down(cluster.name(), monitor::subTask);
		});
	}

	/** Leaves the cluster running without this IDE. */
	public static Job detach(ClusterLaunch launch) {
		return job(NLS.bind(Messages.cluster_detachJob, launch.clusterName()), monitor -> launch.disconnect());
	}

	private static ClusterData data(String cluster) {
		return new ClusterData(ClusterClient.require(cluster));
	}

	private static Job job(String name, Work work) {
		return Job.create(name, (IJobFunction) monitor -> status(work, monitor));
	}

	private static IStatus status(Work work, IProgressMonitor monitor) {
		try {
			work.run(monitor);
			return Status.OK_STATUS;
		} catch (ClientException refused) {
			return LaunchCore.error(refused.getMessage(), refused);
		} catch (DebugException failure) {
			return failure.getStatus();
		}
	}
}
