package org.plurix.ide.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.lang.reflect.Constructor;
import java.lang.reflect.Proxy;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.jface.util.LocalSelectionTransfer;
import org.eclipse.jface.viewers.IDecoration;
import org.eclipse.swt.SWT;
import org.eclipse.swt.dnd.DND;
import org.eclipse.swt.dnd.DragSource;
import org.eclipse.swt.dnd.DragSourceEvent;
import org.eclipse.swt.dnd.DropTarget;
import org.eclipse.swt.dnd.DropTargetEvent;
import org.eclipse.swt.dnd.DropTargetListener;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Spinner;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.eclipse.swt.widgets.Widget;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PlatformUI;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plurix.ide.core.examples.ExampleProjects;
import org.plurix.ide.launch.LaunchPreferences;
import org.plurix.ide.launch.LaunchPreferences.DeployMode;
import org.plurix.ide.launch.deploy.DeployManager;
import org.plurix.ide.launch.deploy.Difference;
import org.plurix.ide.launch.process.ClusterLaunch;
import org.plurix.ide.launch.ui.LaunchUi;
import org.plurix.ide.launch.ui.Messages;
import org.plurix.ide.launch.ui.deploy.DifferenceDecorator;
import org.plurix.ide.launch.ui.status.ExitGuard;
import org.plurix.ide.views.cluster.ClusterView;
import org.plurix.ide.views.live.Live;
import org.plurix.model.export.Snapshots;
import org.plurix.model.feed.LiveListener;

import com.google.gson.JsonObject;

/** What a user does with a running cluster by mouse and dialogs, with one that is played: it records what is asked of it. */
class PlayedClusterTest {
	private static final String VIEWS = "org.plurix.ide.views.";
	private static final int STATIONS = 4;
	private static final int UPDATES = 3;
	private IWorkbenchPage page;
	private IProject project;
	private PlayedCluster cluster;
	/** Only tells; the tour of a user with real nodes asserts a limit. */
	private FreezeWatch freezes;

	@BeforeEach
	void open() throws Exception {
		Workbench.page();
		page = PlatformUI.getWorkbench().showPerspective(VIEWS + "perspective", Workbench.window());
		page.resetPerspective();
		project = ExampleProjects.create("raytracer", "raytracer", new NullProgressMonitor());
		Workbench.awaitBuild();
		freezes = new FreezeWatch(Display.getCurrent());
		cluster = new PlayedCluster(project);
	}

	@AfterEach
	void close() throws Exception {
		freezes.close();
		System.out.println("longest step of ours: " + freezes.longestMillis() + " ms in " + freezes.longestStack().lines().findFirst().orElse(""));
		LaunchUi.preferences().setToDefault(LaunchPreferences.DEPLOY_MODE);
		cluster.close();
		page.closeAllEditors(false);
		project.delete(true, true, new NullProgressMonitor());
	}

	private Tree stations() throws Exception {
		Tree tree = Workbench.find(Workbench.control(page.showView(ClusterView.ID)), Tree.class).get(0);
		Workbench.await("stations", () -> Live.model().cluster(cluster.name()).model().getStations().size() == STATIONS && Workbench.row(tree, "tile worker").isPresent());
		return tree;
	}

	@Test
	void aTransactionIsDraggedToAnotherStation() throws Exception {
		Tree tree = stations();
		cluster.fake().answers.put("migrate", request -> new JsonObject());
		Workbench.select(tree, Workbench.row(tree, "tile worker of node0").orElseThrow());
		drag(tree, Workbench.row(tree, "host").orElseThrow());
		drag(tree, target(tree));
		Workbench.await("the command", () -> cluster.fake().requests.stream().anyMatch(r -> r.get("op").getAsString().equals("migrate")));
		JsonObject asked = cluster.fake().nextRequest("migrate");
		assertEquals(2, asked.get("to").getAsInt(), "the host takes none");
	}

	/** The station that can take it: alive, and not the one where it is. */
	private static TreeItem target(Tree tree) {
		return Arrays.stream(tree.getItems()).filter(i -> i.getText(0).equals("node2")).findFirst().orElseThrow();
	}

	private static void drag(Tree tree, TreeItem to) throws Exception {
		DragSource source = (DragSource) tree.getData(DND.DRAG_SOURCE_KEY);
		DropTarget target = (DropTarget) tree.getData(DND.DROP_TARGET_KEY);
		DragSourceEvent begin = event(DragSourceEvent.class, source);
		begin.doit = true;
		Arrays.stream(source.getDragListeners()).forEach(l -> l.dragStart(begin));
		assertTrue(begin.doit, "nothing to drag");
		DropTargetEvent drop = event(DropTargetEvent.class, target);
		drop.item = to;
		drop.currentDataType = LocalSelectionTransfer.getTransfer().getSupportedTypes()[0];
		drop.dataTypes = LocalSelectionTransfer.getTransfer().getSupportedTypes();
		drop.operations = DND.DROP_MOVE;
		drop.detail = DND.DROP_MOVE;
		drop.data = LocalSelectionTransfer.getTransfer().getSelection();
		List<DropTargetListener> listeners = List.of(target.getDropListeners());
		listeners.forEach(l -> l.dragEnter(drop));
		listeners.forEach(l -> l.dragOver(drop));
		listeners.forEach(l -> l.dropAccept(drop));
		if (drop.detail != DND.DROP_NONE)
			listeners.forEach(l -> l.drop(drop));
		DragSourceEvent end = event(DragSourceEvent.class, source);
		Arrays.stream(source.getDragListeners()).forEach(l -> l.dragFinished(end));
	}

	/** The toolkit makes these events only itself, from an event of the window system. */
	private static <T> T event(Class<T> type, Widget widget) throws Exception {
		Constructor<?> raw = Class.forName("org.eclipse.swt.dnd.DNDEvent", true, type.getClassLoader()).getDeclaredConstructor();
		raw.setAccessible(true);
		Event event = (Event) raw.newInstance();
		event.widget = widget;
		Constructor<?> made = type.getConstructors()[0];
		return type.cast(made.newInstance(event));
	}

	@Test
	void everyViewComesUpWithData() throws Exception {
		stations();
		for (String view : List.of("transactions", "pages", "heap", "cluster")) {
			var control = Workbench.control(page.showView(VIEWS + view));
			Workbench.await(view, control::isVisible);
			int[] updates = new int[1];
			LiveListener listener = (source, topics) -> updates[0] += topics.isEmpty() ? 0 : 1;
			Live.model().cluster(cluster.name()).addListener(listener);
			Workbench.await("data in " + view, () -> updates[0] >= UPDATES);
			Live.model().cluster(cluster.name()).removeListener(listener);
		}
	}

	@Test
	void aClassIsStartedWithItsPriority() throws Exception {
		stations();
		cluster.fake().answers.put("run", request -> new JsonObject());
		Dialogs.command(VIEWS + "runClass", shell -> {
			Workbench.find(shell, Text.class).stream().filter(t -> (t.getStyle() & SWT.READ_ONLY) == 0).findFirst().orElseThrow().setText("demo.raytracer.Start");
			Workbench.find(shell, Spinner.class).get(0).setSelection(8);
			Dialogs.pressDefault(shell);
		});
		Workbench.await("the command", () -> cluster.fake().requests.stream().anyMatch(r -> r.get("op").getAsString().equals("run")));
		JsonObject asked = cluster.fake().nextRequest("run");
		assertEquals("demo.raytracer.Start", asked.get("class").getAsString());
		assertEquals(8, asked.get("priority").getAsInt());
	}

	@Test
	void aSnapshotIsKept(@TempDir Path folder) throws Exception {
		stations();
		Path file = folder.resolve("ray.xmi");
		((ClusterView) page.findView(ClusterView.ID)).exportSnapshot(file);
		Workbench.await("the file", () -> Files.exists(file));
		assertEquals(cluster.name(), Snapshots.load(file).getName());
		assertEquals(STATIONS, Snapshots.load(file).getStations().size());
	}

	@Test
	void theEndOfTheIdeIsAskedForItsClusters() throws Exception {
		ExitGuard guard = new ExitGuard();
		boolean[] goes = new boolean[1];
		Dialogs.during(() -> goes[0] = guard.preShutdown(PlatformUI.getWorkbench(), false), shell -> {
			Workbench.picture("exit", shell);
			assertEquals(List.of(), CutTexts.in(shell));
			Dialogs.pressCancel(shell);
		});
		assertFalse(goes[0], "cancel keeps the IDE");
		assertFalse(cluster.launch().isTerminated() || cluster.launch().isDisconnected());
		Dialogs.during(() -> goes[0] = guard.preShutdown(PlatformUI.getWorkbench(), false), shell -> Dialogs.press(shell, Messages.exit_keep));
		assertTrue(goes[0]);
		Workbench.await("the end of the launch", cluster.launch()::isDisconnected);
		assertTrue(cluster.fake().isAlive(), "the cluster runs on");
	}

	@Test
	void theEndOfTheIdeEndsItsClusters() throws Exception {
		boolean[] goes = new boolean[1];
		Dialogs.during(() -> goes[0] = new ExitGuard().preShutdown(PlatformUI.getWorkbench(), false), shell -> Dialogs.press(shell, Messages.exit_end));
		assertTrue(goes[0]);
		Workbench.await("the end of the cluster", () -> cluster.launch().isTerminated() && !cluster.fake().isAlive());
	}

	@Test
	void detachedAndAttachedAgain() throws Exception {
		PlatformUI.getWorkbench().getService(org.eclipse.ui.handlers.IHandlerService.class).executeCommand("org.plurix.ide.launch.ui.detachCluster", null);
		Workbench.await("the end of the launch", cluster.launch()::isDisconnected);
		assertTrue(cluster.fake().isAlive());
		Dialogs.command("org.plurix.ide.launch.ui.attachCluster", shell -> {
			Workbench.find(shell, Text.class).get(0).setText(cluster.name());
			Table names = Workbench.find(shell, Table.class).get(0);
			Workbench.await("the cluster in the list", () -> names.getItemCount() == 1 && names.getItem(0).getText().equals(cluster.name()));
			Workbench.picture("attach", shell);
			assertEquals(List.of(), CutTexts.in(shell));
			Dialogs.pressDefault(shell);
		});
		Workbench.await("the attached launch", () -> ClusterLaunch.find(cluster.name()).filter(l -> l.isConnected() && l != cluster.launch()).isPresent());
		ClusterLaunch attached = ClusterLaunch.find(cluster.name()).orElseThrow();
		assertFalse(attached.isOwned());
		attached.disconnect();
		assertTrue(cluster.fake().isAlive(), "detaching ends nothing");
	}

	@Test
	void aBuildIsOfferedForDeploy() throws Exception {
		LaunchUi.preferences().setValue(LaunchPreferences.DEPLOY_MODE, DeployMode.ASK.name());
		cluster.fake().requests.clear();
		append(project.getFile("src/demo/raytracer/Start.java"), "// changed\n");
		Workbench.awaitBuild();
		Workbench.await("the offer", () -> link(Messages.notify_deployNow).isPresent());
		assertTrue(cluster.fake().requests.stream().noneMatch(r -> r.get("op").getAsString().equals("deploy")), "nothing without the user's word");
		Link offer = link(Messages.notify_deployNow).orElseThrow();
		Workbench.picture("ask", offer.getShell());
		offer.notifyListeners(SWT.Selection, new Event());
		Workbench.await("the deploy", () -> cluster.fake().requests.stream().anyMatch(r -> r.get("op").getAsString().equals("deploy")));
	}

	private static Optional<Link> link(String text) {
		return Arrays.stream(Display.getCurrent().getShells()).filter(Shell::isVisible).flatMap(s -> Workbench.find(s, Link.class).stream())
				.filter(l -> l.getText().contains(text)).findFirst();
	}

	private static void append(IFile file, String text) throws Exception {
		file.appendContents(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), true, false, null);
	}

	@Test
	void filesThatDifferAreMarked() throws Exception {
		IFile changed = project.getFile("src/demo/raytracer/Start.java");
		append(changed, "// not what was recorded\n");
		IFile fresh = project.getFile("src/demo/Fresh.java");
		fresh.create(new ByteArrayInputStream("package demo;\n".getBytes(StandardCharsets.UTF_8)), true, null);
		assertTrue(PlatformUI.getWorkbench().getDecoratorManager().getEnabled(LaunchUi.DECORATOR));
		DifferenceDecorator decorator = new DifferenceDecorator();
		try {
			Workbench.await("what runs is known", () -> DeployManager.get().difference(changed) != Difference.UNKNOWN);
			assertEquals(List.of("differs_ovr"), overlays(decorator, changed));
			assertEquals(List.of("not_running_ovr"), overlays(decorator, fresh));
			assertEquals(List.of(), overlays(decorator, project.getFile(".project")));
		} finally {
			decorator.dispose();
		}
	}

	/** Names of the overlay images that a file gets. */
	private static List<String> overlays(DifferenceDecorator decorator, IFile file) {
		List<String> names = new ArrayList<>();
		decorator.decorate(file, (IDecoration) Proxy.newProxyInstance(PlayedClusterTest.class.getClassLoader(), new Class<?>[] { IDecoration.class }, (proxy, method, arguments) -> {
			if (method.getName().equals("addOverlay"))
				names.add(arguments[0].toString().replaceFirst(".*/(\\w+)\\.png.*", "$1"));
			return null;
		}));
		return names;
	}
}
