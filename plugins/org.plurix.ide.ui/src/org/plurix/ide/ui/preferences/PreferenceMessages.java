package org.plurix.ide.ui.preferences;

import org.eclipse.osgi.util.NLS;

/** Texts of this package that the user reads. */
final class PreferenceMessages extends NLS {

	public static String checkWhileTyping;
	public static String sources;

	static {
		NLS.initializeMessages("org.plurix.ide.ui.preferences.messages", PreferenceMessages.class); //$NON-NLS-1$
	}

	private PreferenceMessages() {
	}
}
