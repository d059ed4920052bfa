package org.plurix.ide.launch.ui.deploy;

import org.eclipse.jface.preference.BooleanFieldEditor;
import org.eclipse.jface.preference.FieldEditorPreferencePage;
import org.eclipse.jface.preference.RadioGroupFieldEditor;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchPreferencePage;
import org.eclipse.ui.PlatformUI;
import org.plurix.ide.launch.LaunchPreferences;
import org.plurix.ide.launch.LaunchPreferences.DeployMode;
import org.plurix.ide.launch.LaunchPreferences.ExitMode;
import org.plurix.ide.launch.ui.LaunchUi;
import org.plurix.ide.launch.ui.Messages;

/** When changed classes go to running clusters, and what happens to clusters when the IDE ends. */
public final class DeployPreferencePage extends FieldEditorPreferencePage implements IWorkbenchPreferencePage {

	public DeployPreferencePage() {
		super(GRID);
		setPreferenceStore(LaunchUi.preferences());
	}

	@Override
	public void init(IWorkbench workbench) {
		// nothing to prepare
	}

	@Override
	public void createControl(Composite parent) {
		super.createControl(parent);
		PlatformUI.getWorkbench().getHelpSystem().setHelp(getControl(), LaunchUi.BUNDLE + ".deploy_preferences_context"); //$NON-NLS-1$
	}

	@Override
	protected void createFieldEditors() {
		Composite parent = getFieldEditorParent();
		addField(new RadioGroupFieldEditor(LaunchPreferences.DEPLOY_MODE, Messages.preferences_deploy, 1,
				new String[][] { { Messages.preferences_auto, DeployMode.AUTO.name() }, { Messages.preferences_ask, DeployMode.ASK.name() },
						{ Messages.preferences_never, DeployMode.NEVER.name() } },
				parent, true));
		addField(new BooleanFieldEditor(LaunchPreferences.SAVE_BEFORE_DEPLOY, Messages.preferences_save, parent));
		addField(new BooleanFieldEditor(LaunchPreferences.SHOW_REFUSED, Messages.preferences_showRefused, parent));
		addField(new RadioGroupFieldEditor(LaunchPreferences.EXIT_MODE, Messages.preferences_exit, 1,
				new String[][] { { Messages.preferences_exitEnd, ExitMode.END.name() }, { Messages.preferences_exitKeep, ExitMode.KEEP.name() },
						{ Messages.preferences_exitAsk, ExitMode.ASK.name() } },
				parent, true));
	}
}
