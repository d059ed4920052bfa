package org.plurix.ide.core.examples;

import org.eclipse.osgi.util.NLS;

/** Texts of this package that the user reads. */
final class ExampleMessages extends NLS {

	public static String counter;
	public static String counterText;
	public static String bank;
	public static String bankText;
	public static String raytracer;
	public static String raytracerText;
	public static String pagethrash;
	public static String pagethrashText;
	public static String missing;
	public static String unknown;
	public static String exists;

	static {
		NLS.initializeMessages("org.plurix.ide.core.examples.messages", ExampleMessages.class); //$NON-NLS-1$
	}

	private ExampleMessages() {
	}
}
