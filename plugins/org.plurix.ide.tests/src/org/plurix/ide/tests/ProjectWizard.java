package org.plurix.ide.tests;

import static org.junit.jupiter.api.Assertions.assertTrue;

import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.wizard.WizardDialog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.INewWizard;
import org.eclipse.ui.PlatformUI;

/** The dialog "New Plurix Project", used by its fields and buttons. */
final class ProjectWizard implements AutoCloseable {
	private final WizardDialog dialog;

	ProjectWizard() throws CoreException {
		INewWizard wizard = (INewWizard) PlatformUI.getWorkbench().getNewWizardRegistry().findWizard("org.plurix.ide.ui.newProject").createWizard();
		wizard.init(PlatformUI.getWorkbench(), StructuredSelection.EMPTY);
		dialog = new WizardDialog(Workbench.window().getShell(), wizard);
		dialog.setBlockOnOpen(false);
		dialog.open();
	}

	/** Makes a project: name, the choice of that label, Finish. */
	static IProject finish(String name, String choice) throws CoreException {
		try (ProjectWizard wizard = new ProjectWizard()) {
			wizard.name(name);
			wizard.press(choice);
			assertTrue(wizard.canFinish(), wizard.error());
			wizard.press("Finish");
		}
		IProject project = ResourcesPlugin.getWorkspace().getRoot().getProject(name);
		Workbench.await("the project", project::isOpen);
		return project;
	}

	void name(String name) {
		Workbench.find((Composite) dialog.getCurrentPage().getControl(), Text.class).get(0).setText(name);
	}

	private void press(String label) {
		Button button = Workbench.find(dialog.getShell(), Button.class).stream().filter(b -> b.getText().replace("&", "").contains(label)).findFirst()
				.orElseThrow(() -> new AssertionError("no button " + label));
		if ((button.getStyle() & SWT.RADIO) != 0) {
			Workbench.find(button.getParent(), Button.class).forEach(b -> b.setSelection(b == button));
		}
		button.notifyListeners(SWT.Selection, new Event());
	}

	boolean canFinish() {
		return dialog.getCurrentPage().getWizard().canFinish();
	}

	String error() {
		return dialog.getCurrentPage().getErrorMessage();
	}

	/** Closes the dialog if Finish has not done so. */
	@Override
	public void close() {
		if (dialog.getShell() != null)
			dialog.close();
	}
}
