package org.plurix.ide.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.eclipse.core.resources.IProject;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.wizard.IWizard;
import org.eclipse.jface.wizard.WizardDialog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.ui.IViewPart;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchWizard;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.dialogs.PreferencesUtil;
import org.eclipse.ui.wizards.IWizardRegistry;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.plurix.ide.core.examples.ExampleProjects;

/**
 * Every view and dialog of ours once, in the language the workbench runs in (program argument -nl): no text is cut; pictures are kept. With
 * a cluster that is played.
 */
class DialogTourTest {
	private static final String VIEWS = "org.plurix.ide.views.";
	private final Map<String, List<String>> cut = new LinkedHashMap<>();
	private IWorkbenchPage page;
	private IProject project;

	@BeforeEach
	void open() throws Exception {
		Workbench.page();
		page = PlatformUI.getWorkbench().showPerspective(VIEWS + "perspective", Workbench.window());
		page.resetPerspective();
		project = ExampleProjects.create("raytracer", "raytracer", new NullProgressMonitor());
		Workbench.awaitBuild();
	}

	@AfterEach
	void close() throws Exception {
		page.closeAllEditors(false);
		project.delete(true, true, new NullProgressMonitor());
	}

	@Test
	void noTextIsCut() throws Exception {
		wizards();
		preferences();
		try (PlayedCluster cluster = new PlayedCluster(project)) {
			views();
			Dialogs.command(VIEWS + "runClass", shell -> look("run-class", shell));
			select("node0");
			assertEquals(List.of(), repeated(Workbench.control(page.findView(VIEWS + "cluster"))), "with a station selected");
			select("tile worker of node0");
			assertEquals(List.of(), repeated(Workbench.control(page.findView(VIEWS + "cluster"))), "with a transaction selected");
			Dialogs.command(VIEWS + "migrate", shell -> look("migrate", shell));
			select("tile worker of node0");
			Dialogs.command(VIEWS + "setPriority", shell -> look("priority", shell));
		}
		cut.values().removeIf(List::isEmpty);
		assertEquals(Map.of(), cut);
	}

	private void wizards() throws Exception {
		IWizardRegistry made = PlatformUI.getWorkbench().getNewWizardRegistry();
		for (String id : List.of("org.plurix.ide.ui.newProject", "org.plurix.ide.ui.newTransaction", "org.plurix.dsl.ui.newCluster"))
			wizard(id, made);
		wizard("org.plurix.ide.ui.importLibrary", PlatformUI.getWorkbench().getImportWizardRegistry());
	}

	private void wizard(String id, IWizardRegistry registry) throws Exception {
		IWorkbenchWizard wizard = registry.findWizard(id).createWizard();
		wizard.init(PlatformUI.getWorkbench(), new StructuredSelection(project));
		Dialogs.during(() -> new WizardDialog(Workbench.window().getShell(), (IWizard) wizard).open(), shell -> look(id.substring(id.lastIndexOf('.') + 1), shell));
	}

	private void preferences() {
		for (String id : List.of("org.plurix.ide.ui.preferences", "org.plurix.ide.ui.preferences.compiler"))
			Dialogs.during(() -> PreferencesUtil.createPreferenceDialogOn(Workbench.window().getShell(), id, new String[] { id }, null).open(),
					shell -> look(id, shell));
	}

	private void views() throws Exception {
		Tree stations = Workbench.find(Workbench.control(page.showView(VIEWS + "cluster")), Tree.class).get(0);
		Workbench.await("stations", () -> Workbench.row(stations, "tile worker").isPresent());
		for (String id : List.of(VIEWS + "transactions", VIEWS + "pages", VIEWS + "heap", VIEWS + "cluster", "org.plurix.ide.launch.ui.deployResults")) {
			IViewPart view = page.showView(id);
			Composite control = Workbench.control(view);
			Workbench.await("the view " + id, control::isVisible);
			Workbench.picture("tour-" + id.substring(id.lastIndexOf('.') + 1));
			assertEquals(List.of(), repeated(control), id + ": entries that are in the context menu twice");
		}
	}

	/** Entries of context menus below that are there more than once. */
	private static List<String> repeated(Composite view) {
		List<String> twice = new ArrayList<>();
		for (Control control : Workbench.find(view, Control.class)) {
			if (control.getMenu() == null || control.getMenu().isDisposed())
				continue;
			Set<String> seen = new HashSet<>();
			control.getMenu().notifyListeners(SWT.Show, new Event());
			List<String> texts = Arrays.stream(control.getMenu().getItems()).map(MenuItem::getText).filter(t -> !t.isEmpty()).toList();
			texts.stream().filter(t -> !seen.add(t)).forEach(twice::add);
			control.getMenu().notifyListeners(SWT.Hide, new Event());
		}
		return twice;
	}

	private void select(String transaction) throws Exception {
		Tree stations = Workbench.find(Workbench.control(page.showView(VIEWS + "cluster")), Tree.class).get(0);
		Workbench.await("the transaction", () -> Workbench.row(stations, transaction).isPresent());
		Workbench.window().getShell().forceActive();	// there may be no window manager that does it after a dialog
		page.activate(page.findView(VIEWS + "cluster"));
		Workbench.select(stations, Workbench.row(stations, transaction).orElseThrow());
	}

	private void look(String name, Shell shell) {
		assertTrue(shell.getText() != null && !shell.getText().isBlank(), name + " has no title");
		Workbench.picture("tour-" + name, shell);
		cut.put(name, new ArrayList<>(CutTexts.in(shell)));
	}
}
