package org.plurix.ide.ui.wizard;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.jdt.core.IType;
import org.eclipse.jdt.ui.wizards.NewTypeWizardPage;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.PlatformUI;
import org.plurix.ide.core.PlurixProject;

/** Folder, package and name of a new transaction class; its superclass is given. */
final class NewTransactionPage extends NewTypeWizardPage {

	private static final String HELP = "org.plurix.ide.ui.new_transaction_context"; //$NON-NLS-1$
	private static final String SUPERCLASS = "plurix.Transaction"; //$NON-NLS-1$
	private static final int COLUMNS = 4;

	NewTransactionPage() {
		super(true, "transaction"); //$NON-NLS-1$
		setTitle(WizardMessages.newTransaction_title);
		setDescription(WizardMessages.newTransaction_description);
	}

	void init(IStructuredSelection selection) {
		var element = getInitialJavaElement(selection);
		initContainerPage(element);
		initTypePage(element);
		setSuperClass(SUPERCLASS, false);
		updateStatus(all());
	}

	@Override
	public void createControl(Composite parent) {
		Composite area = new Composite(parent, SWT.NONE);
		GridLayoutFactory.swtDefaults().numColumns(COLUMNS).applyTo(area);
		createContainerControls(area, COLUMNS);
		createPackageControls(area, COLUMNS);
		createSeparator(area, COLUMNS);
		createTypeNameControls(area, COLUMNS);
		createModifierControls(area, COLUMNS);
		setControl(area);
		PlatformUI.getWorkbench().getHelpSystem().setHelp(area, HELP);
	}

	@Override
	public void setVisible(boolean visible) {
		super.setVisible(visible);
		if (visible) {
			setFocus();
		}
	}

	@Override
	protected void handleFieldChanged(String field) {
		super.handleFieldChanged(field);
		updateStatus(all());
	}

	private IStatus[] all() {
		return new IStatus[] { fContainerStatus, plurix(), fPackageStatus, fTypeNameStatus, fModifierStatus };
	}

	private IStatus plurix() {
		boolean other = getJavaProject() != null && !PlurixProject.isPlurix(getJavaProject().getProject());
		return other ? Status.error(WizardMessages.newTransaction_noPlurix) : Status.OK_STATUS;
	}

	@Override
	protected void createTypeMembers(IType type, ImportsManager imports, IProgressMonitor monitor) throws CoreException {
		String body = "/** " + WizardMessages.newTransaction_comment + " */\n@Override\npublic void run() {\n\tfinish();\n}\n"; //$NON-NLS-1$ //$NON-NLS-2$
		type.createMethod(body, null, false, monitor);
	}
}
