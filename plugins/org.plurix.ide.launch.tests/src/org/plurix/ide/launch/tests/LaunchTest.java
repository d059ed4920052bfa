package org.plurix.ide.launch.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.debug.core.DebugPlugin;
import org.eclipse.debug.core.ILaunchConfigurationWorkingCopy;
import org.eclipse.debug.core.ILaunchManager;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.plurix.cluster.client.ClientException;
import org.plurix.cluster.client.RunDirectory;
import org.plurix.ide.launch.ActiveCluster;
import org.plurix.ide.launch.LaunchCore;
import org.plurix.ide.launch.config.ClusterAttributes;
import org.plurix.ide.launch.config.StartEntry;
import org.plurix.ide.launch.daemon.ClusterStarter;
import org.plurix.ide.launch.daemon.NodeStatus.State;
import org.plurix.ide.launch.delegate.ClusterLaunchDelegate;
import org.plurix.ide.launch.process.ClusterEvents;
import org.plurix.ide.launch.process.ClusterJobs;
import org.plurix.ide.launch.process.ClusterLaunch;
import org.plurix.ide.launch.process.NodeProcess;
import org.plurix.ide.launch.target.NodeRef;

import com.google.gson.JsonObject;

/** The life of a launch, with a cluster that is played. */
class LaunchTest {

	private final String name = FakeCluster.freeName("lt");
	private final Queue<String> notices = new ConcurrentLinkedQueue<>();
	private final ClusterEvents.Listener listener = new ClusterEvents.Listener() {
		@Override
		public void notice(ClusterLaunch launch, int station, String text) {
			notices.add(text);
		}

		@Override
		public void ended(ClusterLaunch launch, String problem) {
			if (problem != null)
				notices.add(problem);
		}
	};
	private FakeCluster cluster;
	private ClusterLaunch launch;

	@BeforeEach
	void listen() {
		ClusterEvents.add(listener);
	}

	@AfterEach
	void clean() throws Exception {
		ClusterEvents.remove(listener);
		if (launch != null && launch.canDisconnect())
			launch.disconnect();
		if (launch != null)
			manager().removeLaunch(launch);
		if (cluster != null)
			cluster.close();
	}

	private static ILaunchManager manager() {
		return DebugPlugin.getDefault().getLaunchManager();
	}

	private ILaunchConfigurationWorkingCopy configuration() throws CoreException {
		return manager().getLaunchConfigurationType(LaunchCore.CONFIGURATION_TYPE).newInstance(null, name);
	}

	/** A starter that plays a start with as many nodes as asked for. */
	private ClusterStarter starter() {
		return (options, progress, cancelled) -> {
			progress.accept("node 0 is ready");
			try {
				cluster = new FakeCluster(options.name(), options.nodes());
			} catch (IOException failure) {
				throw new IllegalStateException(failure);
			}
		};
	}

	private void launch(ILaunchConfigurationWorkingCopy configuration, ClusterStarter starter) throws CoreException {
		launch(configuration, starter, new NullProgressMonitor());
	}

	private void launch(ILaunchConfigurationWorkingCopy configuration, ClusterStarter starter, NullProgressMonitor monitor) throws CoreException {
		ClusterLaunchDelegate delegate = new ClusterLaunchDelegate(starter);
		launch = (ClusterLaunch) delegate.getLaunch(configuration, ILaunchManager.RUN_MODE);
		manager().addLaunch(launch);
		delegate.launch(configuration, ILaunchManager.RUN_MODE, launch, monitor);
	}

	private NodeProcess node(int number) {
		Await.until(() -> launch.nodes().stream().anyMatch(n -> n.number() == number), () -> "no node " + number);
		return launch.nodes().stream().filter(n -> n.number() == number).findFirst().orElseThrow();
	}

	private String merged() {
		StringBuilder text = new StringBuilder();
		launch.output().lines().forEach(l -> text.append(l.node()).append('|').append(l.text()).append('\n'));
		return text.toString();
	}

	@Test
	void oneProcessPerNodeFollowsTheCluster() throws Exception {
		launch(configuration(), starter());
		Await.until(() -> launch.nodes().stream().filter(n -> n.state() == State.READY).count() == 3, () -> "nodes: " + launch.nodes());
		assertEquals(4, launch.getProcesses().length, "three nodes and the cluster");
		assertEquals(name, ActiveCluster.get().name());
		assertEquals(launch, ClusterLaunch.find(name).orElseThrow());
		cluster.state(1, "SILENT");
		Await.until(() -> node(1).state() == State.SILENT, () -> node(1).getLabel());
		assertFalse(node(1).isTerminated());
		assertEquals(new NodeRef(name, 1), node(1).getAdapter(NodeRef.class));
		assertTrue(merged().contains("-1|node 0 is ready"), merged());
	}

	@Test
	void outputReachesTheNodeAndTheMergedConsole() throws Exception {
		launch(configuration(), starter());
		cluster.print(0, "hello");
		cluster.print(2, "\tat demo.Counter.main(Counter.java:12)");
		cluster.print(0, "again");
		Await.until(() -> merged().contains("0|again"), this::merged);
		assertEquals("hello\nagain\n", node(0).getStreamsProxy().getOutputStreamMonitor().getContents());
		assertEquals("\tat demo.Counter.main(Counter.java:12)\n", node(2).getStreamsProxy().getOutputStreamMonitor().getContents());
		assertTrue(merged().indexOf("0|hello") < merged().indexOf("2|\tat demo"), merged());
	}

	@Test
	void aDyingNodeIsToldAndMayComeBack() throws Exception {
		launch(configuration(), starter());
		cluster.print(1, "out of memory");
		Await.until(() -> merged().contains("1|out of memory"), this::merged);
		NodeProcess first = node(1);
		cluster.state(1, "DEAD");
		cluster.notice(1, "node 1 died: exit status 137");
		Await.until(first::isTerminated, first::getLabel);
		assertEquals(1, first.getExitValue());
		Await.until(() -> notices.contains("node 1 died: exit status 137"), notices::toString);
		assertFalse(launch.isTerminated(), "the others go on");
		cluster.state(1, "READY");
		Await.until(() -> !node(1).isTerminated(), () -> node(1).getLabel());
		assertEquals(4, launch.getProcesses().length, "the new entry stands for the old one");
		String history = node(1).getStreamsProxy().getOutputStreamMonitor().getContents();
		assertTrue(history.startsWith("out of memory\n"), history);
	}

	@Test
	void nodesCanBeAddedKilledAndRestarted() throws Exception {
		launch(configuration(), starter());
		cluster.answers.put("node", request -> {
			String action = request.get("action").getAsString();
			int number = action.equals("add") ? 3 : request.get("node").getAsInt();
			cluster.state(number, action.equals("kill") ? "KILLED" : "READY");
			JsonObject result = new JsonObject();
			result.addProperty("node", number);
			return result;
		});
		node(0).terminate();
		assertEquals("kill", cluster.nextRequest("node").get("action").getAsString());
		assertTrue(node(0).isTerminated());
		assertEquals(0, node(0).getExitValue(), "ended on request");
		ClusterJobs.restart(new NodeRef(name, 0)).schedule();
		Await.until(() -> !node(0).isTerminated(), () -> node(0).getLabel());
		ClusterJobs.addNode(node(0).getAdapter(NodeRef.class).clusterRef()).schedule();
		Await.until(() -> node(3).state() == State.READY, () -> node(3).getLabel());
	}

	@Test
	void aRefusedCommandSaysWhy() throws Exception {
		launch(configuration(), starter());
		cluster.answers.put("node", request -> {
			throw new IllegalArgumentException("there is no node 9");
		});
		var job = ClusterJobs.kill(new NodeRef(name, 9));
		job.schedule();
		job.join();
		assertTrue(job.getResult().getMessage().contains("there is no node 9"), job.getResult().toString());
	}

	@Test
	void terminateEndsTheClusterAndLeavesNothing() throws Exception {
		launch(configuration(), starter());
		node(2);
		launch.terminate();
		assertTrue(launch.isTerminated());
		assertTrue(launch.nodes().stream().allMatch(NodeProcess::isTerminated));
		assertFalse(cluster.isAlive());
		assertFalse(RunDirectory.running().contains(name));
		assertNull(ActiveCluster.get().name());
		assertTrue(notices.isEmpty(), "an end that was asked for is no news: " + notices);
	}

	@Test
	void disconnectLeavesItRunningAndAttachFindsIt() throws Exception {
		launch(configuration(), starter());
		node(0);
		launch.disconnect();
		assertTrue(launch.isDisconnected() && launch.isTerminated() && cluster.isAlive());
		manager().removeLaunch(launch);
		ILaunchConfigurationWorkingCopy attach = configuration();
		attach.setAttribute(ClusterAttributes.ATTACH, true);
		launch(attach, (options, progress, cancelled) -> {
			throw new AssertionError("attach must not start anything");
		});
		assertEquals(State.READY, readyNode(1).state());
		assertFalse(launch.isOwned(), "the IDE's end must not end it");
	}

	private NodeProcess readyNode(int number) {
		Await.until(() -> node(number).state() == State.READY, () -> node(number).getLabel());
		return node(number);
	}

	@Test
	void attachToNothingSaysWhatRuns() throws Exception {
		ILaunchConfigurationWorkingCopy attach = configuration();
		attach.setAttribute(ClusterAttributes.ATTACH, true);
		CoreException failure = assertThrows(CoreException.class, () -> launch(attach, starter()));
		assertTrue(failure.getStatus().getMessage().contains("no cluster '" + name + "' is running"), failure.getStatus().getMessage());
		assertTrue(launch.isTerminated());
	}

	@Test
	void aClusterThatEndsByItselfIsReportedWithItsLog() throws Exception {
		launch(configuration(), starter());
		node(0);
		cluster.crash();
		Await.until(launch::isTerminated, this::merged);
		Await.until(() -> notices.stream().anyMatch(n -> n.contains("last words") && n.contains(name)), notices::toString);
		assertTrue(launch.nodes().stream().allMatch(NodeProcess::isTerminated));
	}

	@Test
	void aClusterThatIsEndedOutsideIsANormalEnd() throws Exception {
		launch(configuration(), starter());
		node(0);
		cluster.endOutside();
		Await.until(launch::isTerminated, this::merged);
		assertTrue(notices.isEmpty(), notices.toString());
	}

	@Test
	void aFailedStartShowsTheReasonAndTheOutput() throws Exception {
		ClusterStarter failing = (options, progress, cancelled) -> {
			progress.accept("building the boot image");
			throw new ClientException("QEMU for i386 is not installed. Install it: apt-get install qemu-system-x86", false);
		};
		CoreException failure = assertThrows(CoreException.class, () -> launch(configuration(), failing));
		assertTrue(failure.getStatus().getMessage().contains("apt-get install qemu-system-x86"), failure.getStatus().getMessage());
		assertTrue(launch.isTerminated());
		assertTrue(merged().contains("building the boot image"), merged());
		assertNull(ActiveCluster.get().name());
	}

	@Test
	void cancelEndsWhatWasStarted() throws Exception {
		CountDownLatch started = new CountDownLatch(1);
		NullProgressMonitor monitor = new NullProgressMonitor();
		ClusterStarter slow = (options, progress, cancelled) -> {
			started.countDown();
			Await.until(cancelled, () -> "never cancelled");
			throw new ClientException("the start was cancelled", false);
		};
		Thread user = new Thread(() -> {
			try {
				started.await();
				monitor.setCanceled(true);
			} catch (InterruptedException interrupted) {
				Thread.currentThread().interrupt();
			}
		});
		user.start();
		assertThrows(OperationCanceledException.class, () -> launch(configuration(), slow, monitor));
		assertTrue(launch.isTerminated());
	}

	@Test
	void terminateWhileStartingEndsTheStart() throws Exception {
		ClusterStarter slow = (options, progress, cancelled) -> {
			try {
				launch.terminate();
			} catch (CoreException failure) {
				throw new IllegalStateException(failure);
			}
			Await.until(cancelled, () -> "never cancelled");
			throw new ClientException("the start was cancelled", false);
		};
		assertThrows(OperationCanceledException.class, () -> launch(configuration(), slow));
		assertTrue(launch.isTerminated());
	}

	@Test
	void aBusyNameIsAnErrorWithoutAUser() throws Exception {
		cluster = new FakeCluster(name, 1);
		CoreException failure = assertThrows(CoreException.class, () -> launch(configuration(), starter()));
		assertEquals(LaunchCore.NAME_BUSY, failure.getStatus().getCode());
		assertTrue(failure.getStatus().getMessage().contains(name), failure.getStatus().getMessage());
		assertTrue(cluster.isAlive(), "the running cluster is left alone");
	}

	@Test
	void faultsAndStartsFollowTheStart() throws Exception {
		ILaunchConfigurationWorkingCopy configuration = configuration();
		configuration.setAttribute(ClusterAttributes.NODES, 2);
		configuration.setAttribute(ClusterAttributes.LOSS, "5%");
		configuration.setAttribute(ClusterAttributes.SEED, "42");
		configuration.setAttribute(ClusterAttributes.STARTS,
				List.of(new StartEntry("demo.Counter", List.of("100"), 1, 7).encode(), StartEntry.of("demo.Missing").encode()));
		launch(configuration, (options, progress, cancelled) -> {
			starter().up(options, progress, cancelled);
			cluster.answers.put("fault", request -> {
				JsonObject result = new JsonObject();
				result.addProperty("plan", "loss 5%");
				return result;
			});
			cluster.answers.put("run", request -> {
				if (request.get("class").getAsString().equals("demo.Missing"))
					throw new IllegalArgumentException("there is no class demo.Missing");
				return new JsonObject();
			});
		});
		JsonObject fault = cluster.nextRequest("fault");
		assertEquals("5%", fault.get("loss").getAsString());
		assertEquals(42, fault.get("seed").getAsLong());
		JsonObject run = cluster.nextRequest("run");
		assertEquals("demo.Counter", run.get("class").getAsString());
		assertEquals(1, run.get("on").getAsInt());
		assertEquals(7, run.get("priority").getAsInt());
		assertTrue(notices.stream().anyMatch(n -> n.contains("demo.Missing") && n.contains("there is no class")), notices.toString());
		assertFalse(launch.isTerminated(), "the cluster stays up so that the user can correct it");
	}
}
