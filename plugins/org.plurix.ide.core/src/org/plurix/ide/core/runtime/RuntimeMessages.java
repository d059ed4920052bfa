package org.plurix.ide.core.runtime;

import org.eclipse.osgi.util.NLS;

/** Texts of this package that the user reads. */
public final class RuntimeMessages extends NLS {

	public static String container;
	public static String containerProject;
	public static String containerLibrary;
	public static String containerMissing;
	public static String noHome;
	public static String noFolder;
	public static String libraryErrors;

	static {
		NLS.initializeMessages("org.plurix.ide.core.runtime.messages", RuntimeMessages.class); //$NON-NLS-1$
	}

	private RuntimeMessages() {
	}
}
