package org.plurix.ide.views.cluster;

import org.eclipse.osgi.util.NLS;

/** Texts of the Cluster view; see messages.properties. */
public final class Messages extends NLS {
	public static String column_name;
	public static String column_state;
	public static String column_memory;
	public static String column_priority;
	public static String column_commits;
	public static String column_aborts;
	public static String column_activity;
	public static String tree_name;
	public static String host_name;
	public static String state_unknown;
	public static String state_starting;
	public static String state_ready;
	public static String state_silent;
	public static String state_dead;
	public static String state_killed;
	public static String state_host;
	public static String state_not_member;
	public static String memory;
	public static String transaction_type;
	public static String transaction_lost;
	public static String tip_station;
	public static String tip_failures;
	public static String tip_transaction;
	public static String status;
	public static String status_faults;
	public static String notices_name;
	public static String notice_line;
	public static String notice_station_line;
	public static String migrate_to;
	public static String migrate_title;
	public static String migrate_message;
	public static String migrate_job;
	public static String migrate_failed;
	public static String priority_title;
	public static String priority_message;
	public static String priority_wrong;
	public static String priority_job;
	public static String priority_failed;
	public static String run_title;
	public static String run_message;
	public static String run_class;
	public static String run_arguments;
	public static String run_station;
	public static String run_priority;
	public static String run_priority_tip;
	public static String run_hint;
	public static String run_no_class;
	public static String run_bad_class;
	public static String run_ok;
	public static String no_cluster;

	static {
		NLS.initializeMessages("org.plurix.ide.views.cluster.messages", Messages.class); //$NON-NLS-1$
	}

	private Messages() {
	}
}
