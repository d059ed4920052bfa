package org.plurix.ide.ui;

import org.eclipse.osgi.util.NLS;

/** Texts of this plug-in that the user reads; messages.properties holds them. */
public final class Messages extends NLS {

	public static String startPage_title;
	public static String startPage_explanation;
	public static String startPage_copy;
	public static String startPage_copyTooltip;
	public static String startPage_commandName;
	public static String startPage_version;

	static {
		NLS.initializeMessages("org.plurix.ide.ui.messages", Messages.class); //$NON-NLS-1$
	}

	private Messages() {
	}
}
