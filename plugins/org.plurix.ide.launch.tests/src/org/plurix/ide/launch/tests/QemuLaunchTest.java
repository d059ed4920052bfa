package org.plurix.ide.launch.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IMarker;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.debug.core.DebugPlugin;
import org.eclipse.debug.core.ILaunchConfigurationWorkingCopy;
import org.eclipse.debug.core.ILaunchManager;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.plurix.cluster.client.RunDirectory;
import org.plurix.ide.launch.config.ClusterAttributes;
import org.plurix.ide.launch.config.ConfigurationFactory;
import org.plurix.ide.launch.config.StartEntry;
import org.plurix.ide.launch.daemon.NodeStatus.State;
import org.plurix.ide.launch.deploy.DeployManager;
import org.plurix.ide.launch.deploy.DeployRecord;
import org.plurix.ide.launch.deploy.DeployRecord.Kind;
import org.plurix.ide.launch.deploy.Difference;
import org.plurix.ide.launch.process.ClusterJobs;
import org.plurix.ide.launch.process.ClusterLaunch;
import org.plurix.ide.launch.process.MergedOutput;
import org.plurix.ide.launch.process.NodeProcess;
import org.plurix.ide.launch.target.ClusterRef;
import org.plurix.ide.launch.target.NodeRef;

/** The whole way with two real nodes: launch, consoles, save, deployed, changed output, undo, a refused class, a killed node, the end. */
@Tag("qemu")
class QemuLaunchTest {

	private static final String HELLO = """
			package app;

			public final class Hello {
				public static void main(String[] args) {
					System.out.println("version %s");
				}
			}
			""";
	private static final String SHAPE = """
			package app;

			public class Shape {
				public static Shape one;
				int width;%s

				public static void main(String[] args) {
					one = new Shape();
				}
			}
			""";

	private final String name = FakeCluster.freeName("qt");
	private IProject project;
	private ClusterLaunch launch;

	@AfterEach
	void clean() throws Exception {
		if (launch != null && !launch.isTerminated())
			launch.terminate();
		Workspace.delete(project);
	}

	private String output(int node) {
		return launch.output().lines().stream().filter(l -> l.node() == node).map(l -> l.text() + "\n").collect(Collectors.joining());
	}

	private void start(StartEntry entry) throws InterruptedException {
		Job job = ClusterJobs.run(new ClusterRef(name), entry);
		job.schedule();
		job.join();
		assertTrue(job.getResult().isOK(), job.getResult().toString());
	}

	private DeployRecord record(int count) {
		Await.until(() -> records().size() >= count, () -> "deploys: " + records());
		return records().get(0);
	}

	private List<DeployRecord> records() {
		return DeployManager.get().history().records().stream().filter(r -> r.cluster().equals(name)).toList();
	}

	private NodeProcess node(int number) {
		return launch.nodes().stream().filter(n -> n.number() == number).findFirst().orElseThrow();
	}

	@Test
	void fromLaunchToTheEnd() throws Exception {
		project = Workspace.project("Hello");
		IFile hello = Workspace.write(project, "app/Hello.java", HELLO.formatted("one"));
		IFile shape = Workspace.write(project, "app/Shape.java", SHAPE.formatted(""));
		Workspace.build();
		launch();
		deploysOnSave(hello);
		undoes(hello);
		refuses(shape);
		nodesFailAndComeBack();
		List<ProcessHandle> children = nodes();
		assertEquals(2, children.size(), "one QEMU per node");
		launch.terminate();
		assertTrue(launch.isTerminated());
		Await.until(() -> children.stream().noneMatch(ProcessHandle::isAlive), () -> "QEMU remains: " + children);
		assertFalse(RunDirectory.running().contains(name));
	}

	/** A description brings nodes, sources, starts, and what happens later. */
	@Test
	void aDescriptionIsCarriedOut() throws Exception {
		project = Workspace.project("Hello");
		Workspace.write(project, "app/Hello.java", HELLO.formatted("one"));
		IFile description = Workspace.writeFile(project.getFile("small.cluster"), """
				cluster Small {
				  nodes a, b
				  sources "src"
				  start app.Hello on b
				  at 1s kill b
				  expect b is killed within 60s
				  expect a is ready
				}
				""");
		Workspace.build();
		launch = (ClusterLaunch) ConfigurationFactory.create(description).launch(ILaunchManager.RUN_MODE, new NullProgressMonitor(), false, true);
		Await.until(() -> output(1).contains("version one"), () -> output(MergedOutput.CLUSTER));
		Await.until(() -> output(MergedOutput.CLUSTER).contains("all hold"), () -> output(MergedOutput.CLUSTER));
		Await.until(() -> node(1).state() == State.KILLED, () -> node(1).getLabel());
		assertEquals(State.READY, node(0).state());
		launch.terminate();
	}

	private void launch() throws Exception {
		ILaunchConfigurationWorkingCopy configuration = ConfigurationFactory.create(project);
		configuration.setAttribute(ClusterAttributes.NAME, name);
		configuration.setAttribute(ClusterAttributes.NODES, 2);
		configuration.setAttribute(ClusterAttributes.STARTS, List.of(StartEntry.of("app.Hello").encode(), StartEntry.of("app.Shape").encode()));
		launch = (ClusterLaunch) configuration.launch(ILaunchManager.RUN_MODE, new NullProgressMonitor(), false, true);
		assertTrue(Arrays.asList(DebugPlugin.getDefault().getLaunchManager().getLaunches()).contains(launch));
		Await.until(() -> launch.nodes().size() == 2 && launch.nodes().stream().allMatch(n -> n.state() == State.READY), () -> "nodes " + launch.nodes());
		assertEquals(2, record(1).applied(), record(1).toString());
		Await.until(() -> output(0).contains("version one"), () -> output(0));
		String own = node(0).getStreamsProxy().getOutputStreamMonitor().getContents();
		assertTrue(own.contains("version one"), own);
	}

	private void deploysOnSave(IFile hello) throws Exception {
		assertEquals(Difference.SAME, settled(hello, Difference.SAME));
		Workspace.write(project, "app/Hello.java", HELLO.formatted("two"));
		assertEquals(Difference.OTHER, DeployManager.get().difference(hello));
		Workspace.build();
		DeployRecord saved = record(2);
		assertEquals(Kind.SAVE, saved.kind());
		assertEquals(1, saved.applied(), saved.toString());
		assertEquals(2, saved.result().nodes().stream().filter(n -> n.applied() && n.station() < 2).count(), saved.result().nodes().toString());
		System.out.println("save to visible on all nodes: " + saved.millis() + " ms, " + saved.result());
		start(new StartEntry("app.Hello", List.of(), 1, StartEntry.NORMAL_PRIORITY));
		Await.until(() -> output(1).contains("version two"), () -> output(1));
		assertEquals(Difference.SAME, settled(hello, Difference.SAME));
	}

	private static Difference settled(IFile file, Difference expected) {
		Await.until(() -> DeployManager.get().difference(file) == expected, () -> "difference " + DeployManager.get().difference(file));
		return DeployManager.get().difference(file);
	}

	private void undoes(IFile hello) throws Exception {
		Job undo = DeployManager.get().undo(launch);
		undo.join();
		DeployRecord record = record(3);
		assertEquals(Kind.UNDO, record.kind());
		assertFalse(record.failed(), record.toString());
		assertEquals(Difference.OTHER, settled(hello, Difference.OTHER));
		start(new StartEntry("app.Hello", List.of("again"), 1, StartEntry.NORMAL_PRIORITY));
		Await.until(() -> output(1).contains("version one"), () -> output(1));
	}

	/** A new field of a class with instances; the method of another class in the same save is applied. */
	private void refuses(IFile shape) throws Exception {
		Workspace.write(project, "app/Shape.java", SHAPE.formatted(" int height;"));
		Workspace.build();
		DeployRecord record = record(4);
		assertTrue(record.refusedAny(), record.toString());
		String reason = record.result().classes().stream().filter(c -> c.name().equals("app.Shape")).findFirst().orElseThrow().reason();
		assertFalse(reason.isBlank());
		Await.until(() -> markers(shape).length == 1, () -> "markers: " + markers(shape).length);
		String message = markers(shape)[0].getAttribute(IMarker.MESSAGE, "");
		assertTrue(message.contains(reason) && message.contains(name), message);
	}

	private static IMarker[] markers(IFile file) {
		try {
			return file.findMarkers("org.plurix.ide.launch.refused", true, IResource.DEPTH_ZERO);
		} catch (CoreException failure) {
			throw new IllegalStateException(failure);
		}
	}

	private void nodesFailAndComeBack() throws Exception {
		node(1).terminate();
		assertTrue(node(1).isTerminated());
		Job restart = ClusterJobs.restart(new NodeRef(name, 1));
		restart.schedule();
		restart.join();
		assertTrue(restart.getResult().isOK(), restart.getResult().toString());
		Await.until(() -> node(1).state() == State.READY, () -> node(1).getLabel());
	}

	/** The QEMU processes of this cluster. */
	private List<ProcessHandle> nodes() throws Exception {
		ProcessHandle daemon = RunDirectory.of(name).daemon().orElseThrow();
		return daemon.descendants().filter(p -> p.info().command().orElse("").contains("qemu")).toList();
	}
}
