package org.plurix.ide.launch.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.debug.core.DebugPlugin;
import org.eclipse.debug.core.ILaunchConfigurationWorkingCopy;
import org.eclipse.debug.core.ILaunchManager;
import org.eclipse.debug.ui.DebugUITools;
import org.eclipse.debug.ui.IDebugUIConstants;
import org.eclipse.debug.ui.ILaunchConfigurationDialog;
import org.eclipse.jface.text.ITextSelection;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CTabFolder;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.console.ConsolePlugin;
import org.eclipse.ui.console.IConsole;
import org.eclipse.ui.console.IHyperlink;
import org.eclipse.ui.console.TextConsole;
import org.eclipse.ui.texteditor.ITextEditor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.plurix.ide.launch.config.ClusterAttributes;
import org.plurix.ide.launch.config.ConfigurationFactory;
import org.plurix.ide.launch.delegate.ClusterLaunchDelegate;
import org.plurix.ide.launch.deploy.DeployManager;
import org.plurix.ide.launch.process.ClusterLaunch;
import org.plurix.ide.launch.tests.FakeCluster;
import org.plurix.ide.launch.tests.Workspace;
import org.plurix.ide.launch.ui.LaunchUi;
import org.plurix.ide.launch.ui.console.MergedConsole;

import com.google.gson.Gson;
import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;

/** What the user sees of a launch: consoles with links, results of a deploy, the pages of a configuration. With a cluster that is played. */
class LaunchUiTest {

	private static final String SOURCE = "package app;\n\npublic final class One {\n\tpublic static void main(String[] args) {\n\t\tSystem.out.println(\"%s\");\n\t}\n}\n";

	/** Main, Nodes, Network, Startup, Common. */
	private static final int PAGES = 5;

	private final String name = FakeCluster.freeName("ui");
	private IProject project;
	private IFile file;
	private FakeCluster cluster;
	private ClusterLaunch launch;
	private ILaunchConfigurationWorkingCopy configuration;

	@BeforeEach
	void launch() throws Exception {
		PlatformUI.getWorkbench().showPerspective(IDebugUIConstants.ID_DEBUG_PERSPECTIVE, PlatformUI.getWorkbench().getWorkbenchWindows()[0]);
		project = Workspace.project("Hello");
		file = Workspace.write(project, "app/One.java", SOURCE.formatted("one"));
		Workspace.build();
		configuration = ConfigurationFactory.create(project);
		configuration.setAttribute(ClusterAttributes.NAME, name);
		ClusterLaunchDelegate delegate = new ClusterLaunchDelegate((options, progress, cancelled) -> start(options.nodes()));
		launch = (ClusterLaunch) delegate.getLaunch(configuration, ILaunchManager.RUN_MODE);
		DebugPlugin.getDefault().getLaunchManager().addLaunch(launch);
		Job job = Job.create("launch", monitor -> {
			try {
				delegate.launch(configuration, ILaunchManager.RUN_MODE, launch, new NullProgressMonitor());
				return Status.OK_STATUS;
			} catch (CoreException failure) {
				return failure.getStatus();
			}
		});
		job.schedule();
		Ui.until(() -> job.getResult() != null, "launched");
		assertTrue(job.getResult().isOK(), job.getResult().toString());
		Ui.until(() -> launch.nodes().size() == 3, "three nodes");
	}

	private void start(int nodes) {
		try {
			cluster = new FakeCluster(name, nodes);
			cluster.answers.put("deploy", request -> result());
			cluster.answers.put("deployed", request -> deployed());
		} catch (IOException failure) {
			throw new IllegalStateException(failure);
		}
	}

	private static JsonElement deployed() {
		JsonObject code = new JsonObject();
		code.add("classes", new JsonArray());
		code.add("history", new JsonArray());
		return code;
	}

	private static JsonElement result() {
		JsonArray classes = new JsonArray();
		classes.add(new Gson().toJsonTree(Map.of("name", "app.One", "status", "CHANGED", "applied", true, "methods", 1, "reason", "", "source", "app/One.java")));
		classes.add(new Gson().toJsonTree(Map.of("name", "app.Shape", "status", "REFUSED", "applied", false, "methods", 0, "reason",
				"instance fields change and objects of the class exist", "source", "app/Shape.java")));
		JsonArray nodes = new JsonArray();
		nodes.add(new Gson().toJsonTree(Map.of("station", 0, "name", "node0", "applied", true, "commit", 9, "millis", 12.5, "reason", "")));
		nodes.add(new Gson().toJsonTree(Map.of("station", 1, "name", "node1", "applied", false, "commit", 8, "millis", 0, "reason", "does not answer")));
		JsonObject result = new JsonObject();
		result.add("at", new Gson().toJsonTree(Map.of("commit", 9, "epochMillis", 0)));
		result.addProperty("number", 1);
		result.addProperty("commit", 9);
		result.addProperty("bytes", 120);
		result.add("classes", classes);
		result.add("nodes", nodes);
		return result;
	}

	@AfterEach
	void clean() throws Exception {
		PlatformUI.getWorkbench().getActiveWorkbenchWindow().getActivePage().closeAllEditors(false);
		launch.disconnect();
		DebugPlugin.getDefault().getLaunchManager().removeLaunch(launch);
		cluster.close();
		Workspace.delete(project);
	}

	private static List<IConsole> consoles() {
		return Arrays.asList(ConsolePlugin.getDefault().getConsoleManager().getConsoles());
	}

	private Optional<MergedConsole> merged() {
		return consoles().stream().filter(MergedConsole.class::isInstance).map(MergedConsole.class::cast).filter(c -> c.launch() == launch).findFirst();
	}

	@Test
	void consolesShowAndLinkTheOutput() throws Exception {
		cluster.print(0, "hello");
		cluster.print(2, "java.lang.IllegalStateException: broken");
		cluster.print(2, "\tat app.One.main(One.java:5)");
		Ui.until(() -> merged().isPresent() && merged().get().getDocument().get().contains("app.One.main"), "merged output");
		String text = merged().get().getDocument().get();
		assertTrue(text.contains("node 0  | hello\n") && text.contains("node 2  | \tat app.One.main(One.java:5)\n"), text);
		Ui.until(() -> merged().get().getHyperlinks().length == 1, "a link in the merged console");
		Ui.until(() -> nodeConsole(2).isPresent() && nodeConsole(2).get().getHyperlinks().length == 1, "a link in the node's console");
		IHyperlink link = merged().get().getHyperlinks()[0];
		link.linkActivated();
		Ui.until(() -> editor() != null, "an editor");
		assertEquals("One.java", editor().getTitle());
		ITextEditor editor = editor().getAdapter(ITextEditor.class);
		Ui.until(() -> editor.getSelectionProvider().getSelection() instanceof ITextSelection s && s.getStartLine() == 4, "line 5 is selected");
		Ui.picture("consoles");
		launch.disconnect();
		DebugPlugin.getDefault().getLaunchManager().removeLaunch(launch);
		Ui.until(() -> merged().isEmpty(), "the console goes with its launch");
	}

	private Optional<TextConsole> nodeConsole(int number) {
		return launch.nodes().stream().filter(n -> n.number() == number).map(DebugUITools::getConsole).filter(TextConsole.class::isInstance)
				.map(TextConsole.class::cast).findFirst();
	}

	private static IEditorPart editor() {
		return PlatformUI.getWorkbench().getActiveWorkbenchWindow().getActivePage().getActiveEditor();
	}

	@Test
	void aSaveShowsItsResult() throws Exception {
		IWorkbenchPage page = PlatformUI.getWorkbench().getActiveWorkbenchWindow().getActivePage();
		page.showView(LaunchUi.RESULT_VIEW);
		Workspace.write(project, "app/One.java", SOURCE.formatted("two"));
		Workspace.build();
		Ui.until(() -> DeployManager.get().history().records().stream().filter(r -> r.cluster().equals(name)).count() == 2, "two deploys");
		Ui.until(() -> Ui.rows(page, LaunchUi.RESULT_VIEW).stream().anyMatch(r -> r.contains("app.Shape | refused")), "the refused class");
		assertFalse(Ui.rows(page, LaunchUi.RESULT_VIEW).isEmpty());
		Ui.picture("deploy-results");
		Ui.until(() -> Ui.statusText().contains(name + ": 3/3"), "the status line names the cluster");
	}

	/** Each page is shown once; the configuration is valid as it is. */
	@Test
	void theDialogShowsAllPages() throws Exception {
		Display display = Display.getCurrent();
		List<String> problems = new ArrayList<>();
		Runnable visit = new Runnable() {
			private int tab;

			@Override
			public void run() {
				Optional<Shell> dialog = Arrays.stream(display.getShells()).filter(s -> s.getData() instanceof ILaunchConfigurationDialog).findFirst();
				CTabFolder folder = dialog.map(d -> Ui.find(d, CTabFolder.class)).orElse(null);
				if (folder == null) {
					display.timerExec(100, this);
					return;
				}
				Ui.picture("tab-" + tab);
				problems.add(((ILaunchConfigurationDialog) dialog.get().getData()).getActiveTab().getErrorMessage());
				if (++tab < folder.getItemCount()) {
					folder.setSelection(tab);
					Event selection = new Event();
					selection.item = folder.getItem(tab);
					folder.notifyListeners(SWT.Selection, selection);
					display.timerExec(200, this);
				} else
					dialog.get().close();
			}
		};
		display.timerExec(500, visit);
		var saved = configuration.doSave();
		try {
			DebugUITools.openLaunchConfigurationPropertiesDialog(PlatformUI.getWorkbench().getActiveWorkbenchWindow().getShell(), saved,
					IDebugUIConstants.ID_RUN_LAUNCH_GROUP);
		} finally {
			saved.delete();
		}
		assertEquals(Collections.nCopies(PAGES, null), problems, "no page finds anything wrong");
	}
}
