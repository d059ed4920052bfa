package org.plurix.ide.ui.wizard;

import java.io.IOException;
import java.lang.reflect.InvocationTargetException;

import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.jface.dialogs.ErrorDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.wizard.Wizard;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.IImportWizard;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.PlatformUI;
import org.plurix.ide.core.project.LibraryProject;
import org.plurix.ide.core.runtime.SystemSources;

/** File > Import > Plurix > class library: makes the source project that all Plurix projects use while it is open. */
public final class ImportLibraryWizard extends Wizard implements IImportWizard {

	@Override
	public void init(IWorkbench workbench, IStructuredSelection selection) {
		setWindowTitle(WizardMessages.library_title);
		setNeedsProgressMonitor(true);
		addPage(new Page());
	}

	@Override
	public boolean performFinish() {
		try {
			getContainer().run(true, true, monitor -> {
				try {
					LibraryProject.create(monitor);
				} catch (CoreException e) {
					throw new InvocationTargetException(e);
				}
			});
			return true;
		} catch (InvocationTargetException e) {
			IStatus status = e.getCause() instanceof CoreException c ? c.getStatus() : Status.error(e.getCause().toString(), e.getCause());
			ErrorDialog.openError(getShell(), WizardMessages.library_title, WizardMessages.newProject_failed, status);
			return false;
		} catch (InterruptedException e) {
			return false; // cancelled
		}
	}

	/** Says what will happen; there is nothing to choose. */
	private static final class Page extends WizardPage {

		private static final String HELP = "org.plurix.ide.ui.import_library_context"; //$NON-NLS-1$
		private static final int WIDTH = 420;

		Page() {
			super("library", WizardMessages.library_title, null); //$NON-NLS-1$
			setDescription(WizardMessages.bind(WizardMessages.library_description, LibraryProject.NAME));
		}

		@Override
		public void createControl(Composite parent) {
			Composite area = new Composite(parent, SWT.NONE);
			GridLayoutFactory.swtDefaults().margins(10, 10).applyTo(area);
			Label text = new Label(area, SWT.WRAP);
			GridDataFactory.fillDefaults().grab(true, true).hint(WIDTH, SWT.DEFAULT).applyTo(text);
			PlatformUI.getWorkbench().getHelpSystem().setHelp(area, HELP);
			setControl(area);
			try {
				text.setText(WizardMessages.bind(WizardMessages.library_text, SystemSources.library()));
			} catch (IOException e) {
				setErrorMessage(e.getMessage());
				setPageComplete(false);
			}
			if (ResourcesPlugin.getWorkspace().getRoot().getProject(LibraryProject.NAME).exists()) {
				setErrorMessage(WizardMessages.bind(WizardMessages.library_exists, LibraryProject.NAME));
				setPageComplete(false);
			}
		}
	}
}
