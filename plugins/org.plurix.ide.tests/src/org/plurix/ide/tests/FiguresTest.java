package org.plurix.ide.tests;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.ToDoubleFunction;

import org.eclipse.core.resources.IFolder;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.e4.ui.model.application.ui.basic.MPart;
import org.eclipse.e4.ui.workbench.modeling.EModelService;
import org.eclipse.jface.text.IDocument;
import org.eclipse.ui.IViewPart;
import org.eclipse.ui.IViewReference;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.ide.IDE;
import org.eclipse.ui.texteditor.ITextEditor;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.plurix.cluster.client.ClusterState;
import org.plurix.ide.core.examples.ExampleProjects;
import org.plurix.ide.launch.config.StartEntry;
import org.plurix.ide.launch.deploy.DeployManager;
import org.plurix.ide.launch.deploy.DeployRecord;

/**
 * Measures, asserts nothing: from a save to the code on all nodes, and what the nodes pay for open views. Writes a report to the file
 * that the system property plurix.figures names; without it nothing runs.
 */
@Tag("qemu")
@EnabledIfSystemProperty(named = "plurix.figures", matches = ".+")
class FiguresTest {
	private static final int SAVES = 20;
	private static final int COMMITS = 300;
	private static final List<String> VIEWS = List.of("cluster", "transactions", "pages", "heap");
	private static final int WINDOW_WIDTH = 600;
	private static final int WINDOW_HEIGHT = 400;
	private static final int WINDOW_STEP = 100;
	private static final String WORKER = """
			package figures;

			public class Worker extends plurix.Transaction {
				private int count;
				private int idle;

				@Override
				public void run() {
					for (int i = 0; i < 100_000; i++)
						idle += i;
					count += step();
				}

				private static int step() {
					return 1;
				}
			}
			""";

	private final List<String> report = new ArrayList<>();
	private IWorkbenchPage page;
	private IProject project;

	@Test
	void measure() throws Exception {
		Workbench.page();
		page = PlatformUI.getWorkbench().showPerspective("org.plurix.ide.views.perspective", Workbench.window());
		project = ExampleProjects.create("counter", "figures", new NullProgressMonitor());
		IFolder folder = project.getFolder("src/figures");
		folder.create(true, true, null);
		folder.getFile("Worker.java").create(new ByteArrayInputStream(WORKER.getBytes(StandardCharsets.UTF_8)), true, null);
		Workbench.awaitBuild();
		StartEntry[] starts = { new StartEntry("figures.Worker", List.of(), 0, 5), new StartEntry("figures.Worker", List.of(), 1, 5), new StartEntry("figures.Worker", List.of(), 2, 5) };
		try (RunningCluster cluster = new RunningCluster(project, 3, starts)) {
			saves();
			costs(cluster);
		} finally {
			page.closeAllEditors(false);
			project.delete(true, true, new NullProgressMonitor());
		}
		Files.write(Path.of(System.getProperty("plurix.figures")), report);
	}

	private void saves() throws Exception {
		ITextEditor editor = (ITextEditor) IDE.openEditor(page, project.getFile("src/figures/Worker.java"));
		IDocument document = editor.getDocumentProvider().getDocument(editor.getEditorInput());
		List<Double> whole = new ArrayList<>();
		List<DeployRecord> records = new ArrayList<>();
		for (int i = 1; i <= SAVES; i++) {
			document.set(document.get().replaceFirst("return \\d+;", "return " + (i + 1) + ";"));
			int before = DeployManager.get().history().records().size();
			long begin = System.nanoTime();
			editor.doSave(new NullProgressMonitor());
			Workbench.await("deploy " + i, () -> DeployManager.get().history().records().size() > before);
			whole.add((System.nanoTime() - begin) / 1e6);
			records.add(DeployManager.get().history().records().stream().max((a, b) -> Long.compare(a.serial(), b.serial())).orElseThrow());
		}
		say("save to answer that all 3 nodes have the code: median %.0f ms, least %.0f, most %.0f (%d saves)", median(whole), whole.stream().mapToDouble(d -> d).min().orElse(0),
				whole.stream().mapToDouble(d -> d).max().orElse(0), SAVES);
		say("  of it compiling in the daemon %.0f ms, commit %.0f ms, visible on all nodes %.0f ms", median(records, r -> r.result().compileMillis()),
				median(records, r -> r.result().commitMillis()), median(records, r -> r.result().visibleMillis()));
	}

	/** One view after the other: a view behind another one is hidden. */
	private void costs(RunningCluster cluster) throws Exception {
		for (IViewReference view : page.getViewReferences())
			if (view.getId().startsWith("org.plurix."))
				page.hideView(view);
		say("cost on the nodes for %d commits (all nodes together):", COMMITS);
		cost(cluster, "no view");
		for (String view : VIEWS) {
			page.showView("org.plurix.ide.views." + view);
			cost(cluster, view.equals("cluster") ? "view cluster" : "views cluster and " + view);
		}
		allAtOnce();
		cost(cluster, "all four views at once");
	}

	/** Each in a window of its own: in the perspective three of them lie one behind the other. */
	private void allAtOnce() throws Exception {
		int place = 0;
		for (String id : VIEWS) {
			IViewPart view = page.showView("org.plurix.ide.views." + id);
			MPart part = view.getSite().getService(MPart.class);
			view.getSite().getService(EModelService.class).detach(part.getCurSharedRef(), place, place, WINDOW_WIDTH, WINDOW_HEIGHT);
			place += WINDOW_STEP;
		}
		for (String id : VIEWS) {
			IViewPart view = page.findView("org.plurix.ide.views." + id);
			Workbench.await(id + " can be seen", () -> page.isPartVisible(view));
		}
	}

	private void cost(RunningCluster cluster, String what) {
		ClusterState before = cluster.data().state();
		Duration cpuBefore = cpu(before);
		long begin = System.nanoTime();
		Workbench.await("commits", () -> cluster.data().state().at().commit() > before.at().commit() + COMMITS);
		ClusterState after = cluster.data().state();
		double commits = after.at().commit() - before.at().commit();
		say("  %-32s %6.0f frames, %6.0f ms CPU of QEMU, %6.1f s", what, COMMITS / commits * (frames(after) - frames(before)),
				COMMITS / commits * cpu(after).minus(cpuBefore).toMillis(), (System.nanoTime() - begin) / 1e9);
	}

	private static long frames(ClusterState state) {
		return state.frames().get("RECEIVED");
	}

	private static Duration cpu(ClusterState state) {
		return state.stations().stream().filter(s -> !s.host()).map(s -> ProcessHandle.of(s.pid()).flatMap(p -> p.info().totalCpuDuration()).orElse(Duration.ZERO))
				.reduce(Duration.ZERO, Duration::plus);
	}

	private void say(String format, Object... values) {
		report.add(String.format(Locale.ROOT, format, values));
		System.out.println(report.get(report.size() - 1));
	}

	private static double median(List<DeployRecord> records, ToDoubleFunction<DeployRecord> value) {
		return median(records.stream().filter(r -> r.result() != null).map(r -> value.applyAsDouble(r)).toList());
	}

	private static double median(List<Double> values) {
		List<Double> sorted = values.stream().sorted().toList();
		return sorted.isEmpty() ? 0 : sorted.get(sorted.size() / 2);
	}
}
