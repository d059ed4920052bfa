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
	public static String stationsPage_table;
	public static String stationsPage_station;
	public static String stationsPage_state;
	public static String stationsPage_commits;
	public static String stationsPage_aborts;
	public static String state_starting;
	public static String state_ready;
	public static String state_silent;
	public static String state_dead;
	public static String state_killed;
	public static String clusterView_asOf;
	public static String clusterView_noAnswer;

	static {
		NLS.initializeMessages("org.plurix.ide.ui.messages", Messages.class); //$NON-NLS-1$
	}

	private Messages() {
	}
}
