package org.plurix.ide.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;

import org.eclipse.help.HelpSystem;
import org.eclipse.help.IContext;
import org.eclipse.jface.dialogs.IDialogPage;
import org.eclipse.jface.dialogs.TrayDialog;
import org.eclipse.jface.preference.PreferenceDialog;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.wizard.WizardDialog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchWizard;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.dialogs.PreferencesUtil;
import org.eclipse.ui.wizards.IWizardRegistry;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * The help key in our views and dialogs brings up what our help says about them. The toolkit turns the key into an event for the nearest
 * control around the focus that listens to it; the event is sent here in the same way.
 */
class HelpKeyTest {
	private static final String HELP_VIEW = "org.eclipse.help.ui.HelpView";
	/** Where the platform keeps the context of a control. */
	private static final String CONTEXT_KEY = "org.eclipse.ui.help";
	private static final String VIEWS = "org.plurix.ide.views.";
	private IWorkbenchPage page;

	@BeforeEach
	void open() throws Exception {
		Workbench.page();
		page = PlatformUI.getWorkbench().showPerspective(VIEWS + "perspective", Workbench.window());
		page.resetPerspective();
	}

	@AfterEach
	void close() {
		page.hideView(page.findView(HELP_VIEW));
	}

	@Test
	void inEveryView() throws Exception {
		Map<String, String> contexts = new LinkedHashMap<>();
		for (String view : new String[] { "cluster", "transactions", "pages", "heap" })
			contexts.put(VIEWS + view, VIEWS + view + "_context");
		contexts.put("org.plurix.ide.launch.ui.deployResults", "org.plurix.ide.launch.ui.deploy_results_context");
		for (Map.Entry<String, String> view : contexts.entrySet()) {
			page.showView(view.getKey()).setFocus();
			assertEquals(view.getValue(), help(Display.getCurrent().getFocusControl()));
			Workbench.await("the help view", () -> page.findView(HELP_VIEW) != null && page.isPartVisible(page.findView(HELP_VIEW)));
		}
		Workbench.picture("help-view");
	}

	@Test
	void inEveryWizardAndPreferencePage() throws Exception {
		IWizardRegistry made = PlatformUI.getWorkbench().getNewWizardRegistry();
		wizard(made, "org.plurix.ide.ui.newProject", "org.plurix.ide.ui.new_project_context");
		wizard(made, "org.plurix.ide.ui.newTransaction", "org.plurix.ide.ui.new_transaction_context");
		wizard(made, "org.plurix.dsl.ui.newCluster", "org.plurix.dsl.ui.editor_context");
		wizard(PlatformUI.getWorkbench().getImportWizardRegistry(), "org.plurix.ide.ui.importLibrary", "org.plurix.ide.ui.import_library_context");
		preferences("org.plurix.ide.ui.preferences", "org.plurix.ide.launch.ui.deploy_preferences_context");
		preferences("org.plurix.ide.ui.preferences.compiler", "org.plurix.ide.ui.compiler_preferences_context");
	}

	private static void wizard(IWizardRegistry registry, String id, String context) throws Exception {
		IWorkbenchWizard wizard = registry.findWizard(id).createWizard();
		wizard.init(PlatformUI.getWorkbench(), StructuredSelection.EMPTY);
		WizardDialog dialog = new WizardDialog(Workbench.window().getShell(), wizard);
		besideDialog(dialog, dialog::getCurrentPage, context);
	}

	private static void preferences(String id, String context) {
		PreferenceDialog dialog = PreferencesUtil.createPreferenceDialogOn(Workbench.window().getShell(), id, new String[] { id }, null);
		besideDialog(dialog, () -> (IDialogPage) dialog.getSelectedPage(), context);
	}

	private static void besideDialog(TrayDialog dialog, Supplier<IDialogPage> page, String context) {
		dialog.setBlockOnOpen(false);
		dialog.open();
		try {
			dialog.getShell().forceActive();	// there may be no window manager that does it
			Composite content = (Composite) page.get().getControl();
			Control focus = Workbench.find(content, Control.class).stream().filter(c -> !(c instanceof Composite)).findFirst().orElse(content);
			assertEquals(context, help(focus), dialog.getShell().getText());
			Workbench.await("help beside the dialog " + dialog.getShell().getText(), () -> dialog.getTray() != null);
		} finally {
			dialog.close();
		}
	}

	/** As the toolkit: to the nearest control that listens; answers its context, which our help must describe. */
	private static String help(Control focus) {
		assertNotNull(focus, "nothing has the focus");
		Control control = focus;
		while (!control.isListening(SWT.Help)) {
			assertNotNull(control.getParent(), "no help around " + focus);
			control = control.getParent();
		}
		control.notifyListeners(SWT.Help, new Event());
		String id = String.valueOf(control.getData(CONTEXT_KEY));
		IContext context = HelpSystem.getContext(id);
		assertNotNull(context, "no text for " + id);
		assertTrue(context.getText() != null && context.getRelatedTopics().length > 0, id);
		return id;
	}
}
