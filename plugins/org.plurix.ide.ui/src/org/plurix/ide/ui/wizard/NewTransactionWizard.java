package org.plurix.ide.ui.wizard;

import java.lang.reflect.InvocationTargetException;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.jdt.ui.JavaUI;
import org.eclipse.jface.dialogs.ErrorDialog;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.wizard.Wizard;
import org.eclipse.ui.INewWizard;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.wizards.newresource.BasicNewResourceWizard;

/** File > New > Plurix Transaction: a class with a method run() to fill in. */
public final class NewTransactionWizard extends Wizard implements INewWizard {

	private IWorkbench workbench;
	private NewTransactionPage page;

	@Override
	public void init(IWorkbench w, IStructuredSelection selection) {
		workbench = w;
		setWindowTitle(WizardMessages.newTransaction_title);
		setNeedsProgressMonitor(true);
		page = new NewTransactionPage();
		addPage(page);
		page.init(selection);
	}

	@Override
	public boolean performFinish() {
		try {
			// JDT's page asks its own controls while it writes, so this runs in the UI thread
			getContainer().run(false, true, monitor -> {
				try {
					page.createType(monitor);
				} catch (CoreException e) {
					throw new InvocationTargetException(e);
				}
			});
			IFile file = (IFile) page.getCreatedType().getResource();
			BasicNewResourceWizard.selectAndReveal(file, workbench.getActiveWorkbenchWindow());
			JavaUI.openInEditor(page.getCreatedType());
			return true;
		} catch (InvocationTargetException e) {
			report(e.getCause());
		} catch (InterruptedException e) {
			return false; // cancelled
		} catch (CoreException e) {
			report(e);
		}
		return false;
	}

	private void report(Throwable failure) {
		IStatus status = failure instanceof CoreException c ? c.getStatus() : Status.error(failure.toString(), failure);
		ErrorDialog.openError(getShell(), WizardMessages.newTransaction_title, null, status);
	}
}
