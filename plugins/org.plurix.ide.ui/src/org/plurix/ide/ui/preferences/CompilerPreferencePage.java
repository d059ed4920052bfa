package org.plurix.ide.ui.preferences;

import java.io.IOException;

import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.preference.BooleanFieldEditor;
import org.eclipse.jface.preference.FieldEditorPreferencePage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchPreferencePage;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.preferences.ScopedPreferenceStore;
import org.plurix.ide.core.CorePreferences;
import org.plurix.ide.core.PlurixCore;
import org.plurix.ide.core.runtime.SystemSources;

/** Preferences > Plurix > Compiler. */
public final class CompilerPreferencePage extends FieldEditorPreferencePage implements IWorkbenchPreferencePage {

	private static final String HELP = "org.plurix.ide.ui.compiler_preferences_context"; //$NON-NLS-1$
	private static final int WIDTH = 360;

	public CompilerPreferencePage() {
		super(GRID);
		setPreferenceStore(new ScopedPreferenceStore(InstanceScope.INSTANCE, PlurixCore.PLUGIN_ID));
	}

	@Override
	public void init(IWorkbench workbench) {
		// the store is all it needs
	}

	@Override
	protected void createFieldEditors() {
		addField(new BooleanFieldEditor(CorePreferences.CHECK_WHILE_TYPING, PreferenceMessages.checkWhileTyping, getFieldEditorParent()));
	}

	@Override
	protected Control createContents(Composite parent) {
		Control fields = super.createContents(parent);
		new Label((Composite) fields, SWT.NONE).setText(PreferenceMessages.sources);
		Text sources = new Text((Composite) fields, SWT.READ_ONLY | SWT.WRAP);
		sources.setText(sources());
		GridDataFactory.fillDefaults().grab(true, false).hint(WIDTH, SWT.DEFAULT).applyTo(sources);
		PlatformUI.getWorkbench().getHelpSystem().setHelp(fields, HELP);
		return fields;
	}

	private static String sources() {
		try {
			return SystemSources.library().toString();
		} catch (IOException e) {
			return e.getMessage();
		}
	}
}
