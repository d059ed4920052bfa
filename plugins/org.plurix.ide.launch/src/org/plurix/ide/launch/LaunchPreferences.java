package org.plurix.ide.launch;

import org.eclipse.core.runtime.Platform;
import org.eclipse.core.runtime.preferences.AbstractPreferenceInitializer;
import org.eclipse.core.runtime.preferences.DefaultScope;
import org.eclipse.core.runtime.preferences.IEclipsePreferences;

/** The preferences of launch and deploy; they belong to the workspace. */
public final class LaunchPreferences extends AbstractPreferenceInitializer {

	/** What happens to changed sources after a build without errors. */
	public enum DeployMode {
		AUTO, ASK, NEVER
	}

	/** What happens to clusters started here when the IDE ends. */
	public enum ExitMode {
		END, KEEP, ASK
	}

	public static final String DEPLOY_MODE = "deployMode"; //$NON-NLS-1$
	public static final String EXIT_MODE = "exitMode"; //$NON-NLS-1$
	/** Flag: save all editors before a deploy by command. */
	public static final String SAVE_BEFORE_DEPLOY = "saveBeforeDeploy"; //$NON-NLS-1$
	/** Flag: bring the result view up when a class was refused or the deploy failed. */
	public static final String SHOW_REFUSED = "showRefused"; //$NON-NLS-1$

	@Override
	public void initializeDefaultPreferences() {
		IEclipsePreferences node = DefaultScope.INSTANCE.getNode(LaunchCore.BUNDLE);
		node.put(DEPLOY_MODE, DeployMode.AUTO.name());
		node.put(EXIT_MODE, ExitMode.ASK.name());
		node.putBoolean(SAVE_BEFORE_DEPLOY, true);
		node.putBoolean(SHOW_REFUSED, true);
	}

	public static DeployMode deployMode() {
		return DeployMode.valueOf(text(DEPLOY_MODE, DeployMode.AUTO.name()));
	}

	public static ExitMode exitMode() {
		return ExitMode.valueOf(text(EXIT_MODE, ExitMode.ASK.name()));
	}

	/** Without a user to ask, a cluster that was started here ends with the IDE. */
	public static boolean endsWithIde() {
		return exitMode() != ExitMode.KEEP;
	}

	public static boolean flag(String name) {
		return Platform.getPreferencesService().getBoolean(LaunchCore.BUNDLE, name, true, null);
	}

	private static String text(String name, String standard) {
		return Platform.getPreferencesService().getString(LaunchCore.BUNDLE, name, standard, null);
	}
}
