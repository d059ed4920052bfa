package org.plurix.ide.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;

import org.eclipse.core.resources.IProject;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.jobs.IJobChangeEvent;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.core.runtime.jobs.JobChangeAdapter;
import org.eclipse.debug.core.DebugPlugin;
import org.eclipse.debug.core.ILaunch;
import org.eclipse.debug.core.ILaunchConfigurationWorkingCopy;
import org.eclipse.jface.text.IDocument;
import org.eclipse.ui.console.ConsolePlugin;
import org.eclipse.ui.console.TextConsole;
import org.plurix.cluster.client.ClusterData;
import org.plurix.ide.launch.config.ClusterAttributes;
import org.plurix.ide.launch.config.ConfigurationFactory;
import org.plurix.ide.launch.config.StartEntry;
import org.plurix.ide.launch.process.ClusterLaunch;

/** A cluster that a test has launched as a user does; closing it terminates it and checks that no node is left. */
final class RunningCluster implements AutoCloseable {
	private final String name = "ide-test-" + ProcessHandle.current().pid();
	private final ClusterLaunch launch;

	/** Launches the project on so many nodes with these classes started, and waits until all nodes run. */
	RunningCluster(IProject project, int nodes, StartEntry... starts) throws Exception {
		ILaunchConfigurationWorkingCopy configuration = ConfigurationFactory.create(project);
		configuration.setAttribute(ClusterAttributes.NAME, name);
		configuration.setAttribute(ClusterAttributes.NODES, nodes);
		configuration.setAttribute(ClusterAttributes.STARTS, new ArrayList<>(Arrays.stream(starts).map(StartEntry::encode).toList()));
		AtomicReference<IStatus> end = new AtomicReference<>();
		AtomicReference<ILaunch> started = new AtomicReference<>();
		Job job = Job.create("launch of the test", monitor -> {
			started.set(configuration.launch("run", monitor));
		});
		job.addJobChangeListener(new JobChangeAdapter() {
			@Override
			public void done(IJobChangeEvent event) {
				end.set(event.getResult());
			}
		});
		job.schedule();
		Workbench.await("end of the launch", () -> end.get() != null);
		assertTrue(end.get().isOK(), end.get().toString());
		launch = (ClusterLaunch) started.get();
		Workbench.await(nodes + " nodes", () -> launch.isConnected() && launch.nodes().size() == nodes);
	}

	ClusterLaunch launch() {
		return launch;
	}

	String name() {
		return name;
	}

	/** Asks the cluster beside the IDE. */
	ClusterData data() {
		return new ClusterData(launch.client());
	}

	/** What the consoles of this cluster show, whole. */
	static String consoles() {
		StringBuilder text = new StringBuilder();
		Arrays.stream(ConsolePlugin.getDefault().getConsoleManager().getConsoles()).filter(TextConsole.class::isInstance).map(TextConsole.class::cast)
				.map(TextConsole::getDocument).map(IDocument::get).forEach(text::append);
		return text.toString();
	}

	/** Commands of QEMU processes of this cluster. */
	List<String> nodeProcesses() {
		return ProcessHandle.allProcesses().map(p -> p.info().commandLine().orElse("")).filter(c -> c.contains("qemu-system") && c.contains("/" + name + "/")).toList();
	}

	/** In a job, as the workbench's own Terminate does: it waits for the answer of the cluster. */
	@Override
	public void close() throws Exception {
		Job.create("end of the test's cluster", monitor -> {
			launch.terminate();
		}).schedule();
		Workbench.await("end of the cluster", launch::isTerminated);
		Workbench.await("end of the nodes", () -> nodeProcesses().isEmpty());
		DebugPlugin.getDefault().getLaunchManager().removeLaunch(launch);
		assertEquals(List.of(), nodeProcesses());
	}
}
