package org.plurix.ide.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IFolder;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.ILogListener;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.Platform;
import org.eclipse.jface.text.IDocument;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.ui.IViewPart;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.ide.IDE;
import org.eclipse.ui.texteditor.ITextEditor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.plurix.ide.core.examples.Example;
import org.plurix.ide.launch.config.StartEntry;
import org.plurix.ide.launch.deploy.DeployManager;
import org.plurix.ide.views.heap.HeapView;
import org.plurix.ide.views.heap.Target;

/** The tour of a new user in a real workbench with a real cluster. Runs in the UI thread. */
@Tag("qemu")
class FirstClusterTest {
	private static final String PERSPECTIVE = "org.plurix.ide.views.perspective";
	private static final long FREEZE_MILLIS = 500;
	/** Logs an error on a machine without desktop tools. */
	private static final String NOISE = "org.eclipse.urischeme";
	private static final String GREETER = """
			package tour;

			import plurix.Transaction;

			/** Greets now and then, for ever. */
			public class Greeter extends Transaction {
				/** Changed from outside only. */
				public static int step = 1;
				private int count;
				private int idle;

				@Override
				public void run() {
					for (int i = 0; i < 100_000; i++)
						idle += i;
					if (++count % 20 == 0)
						System.out.println("hello with step " + step);
				}
			}
			""";

	private final Queue<IStatus> errors = new ConcurrentLinkedQueue<>();
	private final ILogListener log = (status, plugin) -> {
		if (status.getSeverity() == IStatus.ERROR && !NOISE.equals(status.getPlugin()))
			errors.add(status);
	};
	private IWorkbenchPage page;
	private IProject project;
	private FreezeWatch freezes;

	@BeforeEach
	void open() throws Exception {
		Platform.addLogListener(log);
		Workbench.page();
		page = PlatformUI.getWorkbench().showPerspective(PERSPECTIVE, Workbench.window());
		openAllViews();	// loading their classes is the platform's work
		freezes = new FreezeWatch(Display.getCurrent());
	}

	@AfterEach
	void clean() throws Exception {
		freezes.close();
		page.closeAllEditors(false);
		if (project != null)
			project.delete(true, true, new NullProgressMonitor());
		Platform.removeLogListener(log);
	}

	@Test
	void fromProjectToRunningChangedAndEndedCluster() throws Exception {
		project = makeProject();
		try (RunningCluster cluster = new RunningCluster(project, 2, StartEntry.of("tour.Greeter"))) {
			awaitConsole("hello with step 1");
			editAndSave();
			awaitConsole("servus with step 1");
			migrate(cluster);
			editHeap();
			awaitConsole("servus with step 7");
			openAllViews();
		}
		assertEquals(List.of(), errors.stream().map(IStatus::toString).toList(), "the workbench log has errors");
		System.out.println("longest step of the user interface in code of ours: " + freezes.longestMillis() + " ms; the platform's: "
				+ freezes.platformMillis() + " ms; ours was in\n  " + freezes.longestStack());
		// on a slow machine the platform's own longest step is the measure
		assertTrue(freezes.longestMillis() < Math.max(FREEZE_MILLIS, freezes.platformMillis()),
				() -> "the user interface stood still for " + freezes.longestMillis() + " ms in\n  " + freezes.longestStack());
	}

	private IProject makeProject() throws Exception {
		IProject made = ProjectWizard.finish("tour", Example.of("counter").orElseThrow().title());
		IFolder folder = made.getFolder("src/tour");
		folder.create(true, true, null);
		IFile file = folder.getFile("Greeter.java");
		file.create(new ByteArrayInputStream(GREETER.getBytes(StandardCharsets.UTF_8)), true, null);
		Workbench.awaitBuild();
		return made;
	}

	private static void awaitConsole(String text) {
		Workbench.await("'" + text + "' in a console", () -> RunningCluster.consoles().contains(text));
	}

	private void editAndSave() throws Exception {
		ITextEditor editor = (ITextEditor) IDE.openEditor(page, project.getFile("src/tour/Greeter.java"));
		IDocument document = editor.getDocumentProvider().getDocument(editor.getEditorInput());
		document.set(document.get().replace("hello", "servus"));
		long before = DeployManager.get().history().records().size();
		editor.doSave(new NullProgressMonitor());
		Workbench.await("a deploy", () -> DeployManager.get().history().records().size() > before);
	}

	/** By the context menu of the Cluster view, to the other node. */
	private void migrate(RunningCluster cluster) throws Exception {
		IViewPart view = page.showView("org.plurix.ide.views.cluster");
		Tree tree = Workbench.find(Workbench.control(view), Tree.class).get(0);
		Workbench.await("the transaction in the view", () -> Workbench.row(tree, "Greeter").isPresent());
		Workbench.select(tree, Workbench.row(tree, "Greeter").orElseThrow());
		Workbench.choose(tree, "Migrate", "1");
		Workbench.await("the transaction on the other node", () -> cluster.data().state().stations().stream()
				.anyMatch(s -> s.id() == 1 && s.transactions().stream().anyMatch(t -> t.type().equals("tour.Greeter"))));
	}

	/** A static field, by F2 in the inspector of the Heap view. */
	private void editHeap() throws Exception {
		HeapView view = (HeapView) page.showView(HeapView.ID);
		Workbench.await("the cluster in the Heap view", () -> view.shownCluster().isPresent());
		view.inspect(Target.statics("tour.Greeter"));
		Workbench.await("the field", () -> inspector(view) != null);
		Tree tree = inspector(view);
		Workbench.select(tree, Workbench.row(tree, "step").orElseThrow());
		Event key = new Event();
		key.keyCode = SWT.F2;
		tree.notifyListeners(SWT.KeyDown, key);
		Text cell = Workbench.find(tree, Text.class).get(0);
		cell.setText("7");
		cell.notifyListeners(SWT.DefaultSelection, new Event());
	}

	private static Tree inspector(HeapView view) {
		return Workbench.find(Workbench.control(view), Tree.class).stream().filter(t -> Workbench.row(t, "step").isPresent()).findFirst().orElse(null);
	}

	private void openAllViews() throws Exception {
		for (String id : List.of("cluster", "transactions", "pages", "heap"))
			page.showView("org.plurix.ide.views." + id);
		page.showView("org.plurix.ide.launch.ui.deployResults");
	}
}
