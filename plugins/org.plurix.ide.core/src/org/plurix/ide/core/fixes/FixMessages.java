package org.plurix.ide.core.fixes;

import org.eclipse.osgi.util.NLS;

/** Texts of this package that the user reads. */
final class FixMessages extends NLS {

	public static String useInstead;
	public static String removeStatement;
	public static String removeAnnotation;
	public static String removeNative;
	public static String renameField;

	static {
		NLS.initializeMessages("org.plurix.ide.core.fixes.messages", FixMessages.class); //$NON-NLS-1$
	}

	private FixMessages() {
	}
}
