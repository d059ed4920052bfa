package org.plurix.ide.core;

import org.eclipse.core.runtime.Platform;
import org.eclipse.core.runtime.preferences.AbstractPreferenceInitializer;
import org.eclipse.core.runtime.preferences.DefaultScope;

/** Preferences of this bundle and what they are before the user changes them. */
public final class CorePreferences extends AbstractPreferenceInitializer {

	/** Run PJC's checks while the user types, not only in builds. */
	public static final String CHECK_WHILE_TYPING = "checkWhileTyping"; //$NON-NLS-1$

	@Override
	public void initializeDefaultPreferences() {
		DefaultScope.INSTANCE.getNode(PlurixCore.PLUGIN_ID).putBoolean(CHECK_WHILE_TYPING, true);
	}

	public static boolean checkWhileTyping() {
		return Platform.getPreferencesService().getBoolean(PlurixCore.PLUGIN_ID, CHECK_WHILE_TYPING, true, null);
	}
}
