package org.plurix.ide.ui.fix;

import org.eclipse.osgi.util.NLS;

/** Texts of this package that the user reads. */
final class FixMessages extends NLS {

	public static String repairClassPath;

	static {
		NLS.initializeMessages("org.plurix.ide.ui.fix.messages", FixMessages.class); //$NON-NLS-1$
	}

	private FixMessages() {
	}
}
