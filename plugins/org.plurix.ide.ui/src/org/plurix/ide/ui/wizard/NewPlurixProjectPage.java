package org.plurix.ide.ui.wizard;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Group;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.dialogs.WizardNewProjectCreationPage;
import org.plurix.ide.core.examples.Example;

/** Name, place and contents of a new project. Nothing is an error before the user has done something. */
final class NewPlurixProjectPage extends WizardNewProjectCreationPage {

	private static final String HELP = "org.plurix.ide.ui.new_project_context"; //$NON-NLS-1$
	private static final int TEXT_WIDTH = 420;

	private Example example;
	private Label text;

	/** @param initial what is chosen at first, null = empty project */
	NewPlurixProjectPage(Example initial) {
		super("project"); //$NON-NLS-1$
		setTitle(WizardMessages.newProject_title);
		setDescription(WizardMessages.newProject_description);
		this.example = initial;
	}

	@Override
	public void createControl(Composite parent) {
		super.createControl(parent);
		Composite area = (Composite) getControl();
		contents(area);
		PlatformUI.getWorkbench().getHelpSystem().setHelp(area, HELP);
	}

	private void contents(Composite parent) {
		Group group = new Group(parent, SWT.NONE);
		group.setText(WizardMessages.newProject_content);
		GridLayoutFactory.swtDefaults().numColumns(3).applyTo(group);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(group);
		choice(group, WizardMessages.newProject_empty, null);
		for (Example choice : Example.values()) {
			choice(group, choice.title(), choice);
		}
		text = new Label(group, SWT.WRAP);
		GridDataFactory.fillDefaults().grab(true, false).span(3, 1).hint(TEXT_WIDTH, text.getFont().getFontData()[0].getHeight() * 5).applyTo(text);
		describe();
	}

	private void choice(Composite parent, String label, Example choice) {
		Button button = new Button(parent, SWT.RADIO);
		button.setText(label);
		button.setSelection(choice == example);
		button.addSelectionListener(SelectionListener.widgetSelectedAdapter(e -> {
			if (button.getSelection()) {
				example = choice;
				describe();
			}
		}));
	}

	private void describe() {
		text.setText(example == null ? WizardMessages.newProject_emptyText : example.description());
	}

	/** Null for an empty project. */
	Example example() {
		return example;
	}
}
