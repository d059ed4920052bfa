package org.plurix.ide.core.project;

import org.eclipse.osgi.util.NLS;

/** Texts of this package that the user reads. */
final class ProjectMessages extends NLS {

	public static String closed;
	public static String noJava;
	public static String isPlurix;
	public static String isModule;
	public static String converting;
	public static String creating;
	public static String exists;

	static {
		NLS.initializeMessages("org.plurix.ide.core.project.messages", ProjectMessages.class); //$NON-NLS-1$
	}

	private ProjectMessages() {
	}
}
