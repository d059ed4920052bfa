package org.plurix.ide.core.build;

import org.eclipse.osgi.util.NLS;

/** Texts of this package that the user reads. */
final class BuildMessages extends NLS {

	public static String internal;
	public static String stationHidden;
	public static String nativeMethod;
	public static String classPath;
	public static String building;
	public static String libraryNotBuilt;

	static {
		NLS.initializeMessages("org.plurix.ide.core.build.messages", BuildMessages.class); //$NON-NLS-1$
	}

	private BuildMessages() {
	}
}
