package org.plurix.ide.launch.ui.tabs;

import java.util.List;

import org.eclipse.jdt.core.IJavaElement;
import org.eclipse.jdt.core.IType;
import org.eclipse.jdt.core.JavaModelException;
import org.eclipse.jdt.core.search.IJavaSearchScope;
import org.eclipse.jdt.core.search.SearchEngine;
import org.eclipse.jdt.ui.IJavaElementSearchConstants;
import org.eclipse.jdt.ui.JavaUI;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Spinner;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.dialogs.SelectionDialog;
import org.eclipse.ui.statushandlers.StatusManager;
import org.plurix.cluster.client.UpOptions;
import org.plurix.ide.core.PlurixProject;
import org.plurix.ide.launch.config.StartEntry;
import org.plurix.ide.launch.ui.LaunchUi;
import org.plurix.ide.launch.ui.Messages;

/** Asks for a class to start with the cluster: name, arguments, node, priority. */
public final class StartEntryDialog extends TitleAreaDialog {

	private final StartEntry initial;
	private Text type;
	private Text arguments;
	private Spinner node;
	private Spinner priority;
	private StartEntry entry;

	/** {@code initial} may be null. */
	public StartEntryDialog(Shell shell, StartEntry initial) {
		super(shell);
		this.initial = initial;
	}

	/** After OK. */
	public StartEntry entry() {
		return entry;
	}

	@Override
	protected void configureShell(Shell shell) {
		super.configureShell(shell);
		shell.setText(Messages.start_title);
		PlatformUI.getWorkbench().getHelpSystem().setHelp(shell, LaunchUi.BUNDLE + ".launch_tabs_context"); //$NON-NLS-1$
	}

	@Override
	protected Control createDialogArea(Composite parent) {
		Composite area = (Composite) super.createDialogArea(parent);
		Composite page = new Composite(area, SWT.NONE);
		GridLayoutFactory.swtDefaults().numColumns(3).applyTo(page);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(page);
		type = field(page, Messages.start_class);
		Button browse = new Button(page, SWT.PUSH);
		browse.setText(Messages.main_browse);
		browse.addSelectionListener(SelectionListener.widgetSelectedAdapter(e -> browse()));
		arguments = field(page, Messages.start_arguments);
		new Label(page, SWT.NONE);
		node = spinner(page, Messages.start_node, 0, UpOptions.MOST_NODES - 1);
		priority = spinner(page, Messages.start_priority, StartEntry.LEAST_PRIORITY, StartEntry.MOST_PRIORITY);
		StartEntry shown = initial == null ? new StartEntry("", List.of(), 0, StartEntry.NORMAL_PRIORITY) : initial; //$NON-NLS-1$
		type.setText(shown.type());
		arguments.setText(StartEntry.line(shown.arguments()));
		node.setSelection(shown.node());
		priority.setSelection(shown.priority());
		setTitle(Messages.start_title);
		setMessage(Messages.start_message);
		return area;
	}

	private Text field(Composite page, String label) {
		new Label(page, SWT.NONE).setText(label);
		Text text = new Text(page, SWT.BORDER);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(text);
		text.addModifyListener(e -> check());
		return text;
	}

	private static Spinner spinner(Composite page, String label, int least, int most) {
		new Label(page, SWT.NONE).setText(label);
		Spinner spinner = new Spinner(page, SWT.BORDER);
		spinner.setMinimum(least);
		spinner.setMaximum(most);
		GridDataFactory.swtDefaults().span(2, 1).applyTo(spinner);
		return spinner;
	}

	private void check() {
		boolean ok = type.getText().trim().matches("[\\w$]+(\\.[\\w$]+)*"); //$NON-NLS-1$
		Button button = getButton(IDialogConstants.OK_ID);
		if (button != null)
			button.setEnabled(ok);
	}

	@Override
	protected void createButtonsForButtonBar(Composite parent) {
		super.createButtonsForButtonBar(parent);
		check();
	}

	/** Classes with source in the Plurix projects. */
	private void browse() {
		IJavaElement[] places = PlurixProject.all().stream().map(PlurixProject::java).toArray(IJavaElement[]::new);
		try {
			SelectionDialog dialog = JavaUI.createTypeDialog(getShell(), null,
					SearchEngine.createJavaSearchScope(places, IJavaSearchScope.SOURCES), IJavaElementSearchConstants.CONSIDER_CLASSES, false, "**"); //$NON-NLS-1$
			dialog.setTitle(Messages.start_class);
			if (dialog.open() == Window.OK && dialog.getResult().length > 0)
				type.setText(((IType) dialog.getResult()[0]).getFullyQualifiedName());
		} catch (JavaModelException failure) {
			StatusManager.getManager().handle(failure.getStatus(), StatusManager.SHOW);
		}
	}

	@Override
	protected void okPressed() {
		entry = new StartEntry(type.getText().trim(), StartEntry.words(arguments.getText()), node.getSelection(), priority.getSelection());
		super.okPressed();
	}
}
