package org.plurix.ide.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;

import org.eclipse.core.resources.IProject;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.ui.IViewPart;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.ide.IDE;
import org.eclipse.ui.views.IViewDescriptor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.plurix.ide.core.examples.ExampleProjects;
import org.plurix.ide.launch.config.StartEntry;
import org.plurix.ide.views.heap.HeapView;
import org.plurix.ide.views.heap.Target;
import org.plurix.ide.views.live.Live;
import org.plurix.model.feed.LiveCluster;

/** The perspective and its views: without a cluster, and with a ray tracer on three nodes, of which pictures are kept. */
class ViewsTest {
	private static final String PERSPECTIVE = "org.plurix.ide.views.perspective";
	private static final String VIEWS = "org.plurix.ide.views.";
	private static final int COMMITS = 5;
	private static final String TRACER = "demo.raytracer.Start";
	private static final List<String> PICTURE = List.of("1280", "960");
	private static final long ASK_EVERY = TimeUnit.SECONDS.toNanos(1);
	private IWorkbenchPage page;
	private long askedAt = System.nanoTime() - ASK_EVERY;

	@BeforeEach
	void open() throws Exception {
		Workbench.page();
		page = PlatformUI.getWorkbench().showPerspective(PERSPECTIVE, Workbench.window());
		page.resetPerspective();
	}

	@AfterEach
	void close() {
		page.closeAllEditors(false);
	}

	@Test
	void everyViewHasNameIconAndCategory() {
		List<IViewDescriptor> ours = Arrays.stream(PlatformUI.getWorkbench().getViewRegistry().getViews()).filter(v -> v.getId().startsWith("org.plurix.")).toList();
		assertTrue(ours.size() >= 5, ours.toString());
		for (IViewDescriptor view : ours) {
			assertFalse(view.getLabel().isBlank() || view.getLabel().startsWith("%"), view.getId());
			assertEquals("Plurix", view.getCategoryPath()[0], view.getId());
			assertTrue(view.getImageDescriptor() != null && view.getImageDescriptor().getImageData(100) != null, view.getId() + " has no icon");
		}
	}

	@Test
	void thePerspectiveOpensWithoutACluster() {
		assertEquals(PERSPECTIVE, page.getPerspective().getId());
		for (String view : List.of("cluster", "transactions", "pages", "heap"))
			assertTrue(page.findView(VIEWS + view) != null, view + " is not in the perspective");
		Workbench.picture("without-cluster");
	}

	@Test
	@Tag("qemu")
	void everyViewWithALiveRayTracer() throws Exception {
		IProject project = ExampleProjects.create("raytracer", "raytracer", new NullProgressMonitor());
		Workbench.awaitBuild();
		try (RunningCluster cluster = new RunningCluster(project, 3, new StartEntry(TRACER, PICTURE, 0, 5))) {
			Tree stations = tree(show("cluster"));
			await(cluster, "workers on three stations", () -> Workbench.row(stations, "node2").isPresent() && Workbench.row(stations, "tile worker").isPresent());
			IDE.openEditor(page, project.getFile("src/demo/raytracer/Start.java"));
			picture(cluster, "transactions");
			picture(cluster, "pages");
			HeapView heap = (HeapView) show("heap");
			Workbench.await("classes in the Heap view", () -> Workbench.find(Workbench.control(heap), Table.class).stream().anyMatch(t -> t.getItemCount() > 10));
			heap.instances("demo.raytracer.Picture");
			heap.inspect(Target.statics("plurix.Cluster"));
			picture(cluster, "heap");
			picture(cluster, "cluster");
			picture(cluster, "deploy-results");
		} finally {
			page.closeAllEditors(false);
			project.delete(true, true, new NullProgressMonitor());
		}
	}

	private static Tree tree(IViewPart view) {
		return Workbench.find(Workbench.control(view), Tree.class).get(0);
	}

	private IViewPart show(String view) throws PartInitException {
		return page.showView(VIEWS + view);
	}

	/** Starts the next picture when one is finished: a fast cluster draws faster than a busy machine opens views. */
	private void keepTracing(RunningCluster cluster) {
		if (System.nanoTime() - askedAt < ASK_EVERY)
			return;
		if (cluster.data().state().stations().stream().allMatch(s -> s.transactions().stream().noneMatch(t -> t.type().startsWith("demo.raytracer"))))
			cluster.data().run(TRACER, PICTURE, 0);
		askedAt = System.nanoTime();
	}

	private void await(RunningCluster cluster, String what, BooleanSupplier condition) {
		Workbench.await(what, () -> {
			keepTracing(cluster);
			return condition.getAsBoolean();
		});
	}

	/** A picture of the window when the views have seen that many more commits. */
	private void picture(RunningCluster cluster, String view) throws PartInitException {
		IViewPart part = view.equals("deploy-results") ? page.showView("org.plurix.ide.launch.ui.deployResults") : show(view);
		LiveCluster live = Live.model().cluster(cluster.name());
		long before = live.status().commit();
		await(cluster, "commits in the views", () -> live.status().isConnected() && live.status().commit() > before + COMMITS);
		assertTrue(Workbench.control(part).isVisible(), view);
		Workbench.picture(view);
	}
}
