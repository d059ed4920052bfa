package org.plurix.ide.ui.project;

import org.eclipse.osgi.util.NLS;

/** Texts of this package that the user reads. */
final class ConvertMessages extends NLS {

	public static String convert;
	public static String back;

	static {
		NLS.initializeMessages("org.plurix.ide.ui.project.messages", ConvertMessages.class); //$NON-NLS-1$
	}

	private ConvertMessages() {
	}
}
