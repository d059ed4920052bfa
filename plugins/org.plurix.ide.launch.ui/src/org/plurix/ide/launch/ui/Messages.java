package org.plurix.ide.launch.ui;

import org.eclipse.osgi.util.NLS;

/** Texts of this bundle that the user reads; messages.properties holds them. */
public final class Messages extends NLS {

	public static String console_merged;
	public static String console_feeder;
	public static String console_dropped;
	public static String console_clusterPrefix;
	public static String console_nodePrefix;
	public static String console_end;
	public static String console_detach;
	public static String console_remove;
	public static String places_searching;
	public static String places_notFound;
	public static String main_tab;
	public static String main_start;
	public static String main_attach;
	public static String main_name;
	public static String main_nameTip;
	public static String main_nameDefault;
	public static String main_projects;
	public static String main_file;
	public static String main_fileTip;
	public static String main_browse;
	public static String main_browseTitle;
	public static String nodes_tab;
	public static String nodes_count;
	public static String nodes_memory;
	public static String nodes_nic;
	public static String nodes_note;
	public static String network_tab;
	public static String network_note;
	public static String network_loss;
	public static String network_duplicate;
	public static String network_reorder;
	public static String network_delay;
	public static String network_jitter;
	public static String network_seed;
	public static String network_shareTip;
	public static String network_timeTip;
	public static String network_seedTip;
	public static String network_capture;
	public static String network_captureTip;
	public static String startup_tab;
	public static String startup_deploy;
	public static String startup_classes;
	public static String startup_class;
	public static String startup_arguments;
	public static String startup_node;
	public static String startup_priority;
	public static String startup_add;
	public static String startup_edit;
	public static String startup_remove;
	public static String start_title;
	public static String start_message;
	public static String start_class;
	public static String start_arguments;
	public static String start_node;
	public static String start_priority;
	public static String commands_title;
	public static String commands_noCluster;
	public static String commands_noNode;
	public static String commands_notAttached;
	public static String commands_restartJob;
	public static String attach_looking;
	public static String attach_none;
	public static String attach_title;
	public static String attach_message;
	public static String shortcut_title;
	public static String shortcut_message;
	public static String results_filter;
	public static String results_empty;
	public static String results_onlyProblems;
	public static String results_clear;
	public static String results_copy;
	public static String results_open;
	public static String results_what;
	public static String results_result;
	public static String results_bytes;
	public static String results_millis;
	public static String results_reason;
	public static String resolution_restart;
	public static String preferences_deploy;
	public static String preferences_auto;
	public static String preferences_ask;
	public static String preferences_never;
	public static String preferences_save;
	public static String preferences_showRefused;
	public static String preferences_exit;
	public static String preferences_exitEnd;
	public static String preferences_exitKeep;
	public static String preferences_exitAsk;
	public static String exit_title;
	public static String exit_message;
	public static String exit_end;
	public static String exit_keep;
	public static String exit_remember;
	public static String exit_ending;
	public static String exit_detaching;
	public static String notify_cluster;
	public static String notify_ended;
	public static String notify_notDeployed;
	public static String notify_details;
	public static String notify_waiting;
	public static String notify_waitingFiles;
	public static String notify_deployNow;
	public static String notify_more;
	public static String item_none;
	public static String item_noneTip;
	public static String item_nodes;
	public static String item_waiting;
	public static String item_lastDeploy;
	public static String item_failed;
	public static String item_refused;
	public static String item_deployed;
	public static String item_tip;
	public static String item_deploy;
	public static String item_undo;
	public static String item_addNode;
	public static String item_detach;
	public static String item_restart;
	public static String item_stop;
	public static String item_start;
	public static String item_attach;
	public static String item_results;
	public static String busy_title;
	public static String busy_attach;
	public static String busy_restart;

	static {
		NLS.initializeMessages("org.plurix.ide.launch.ui.messages", Messages.class); //$NON-NLS-1$
	}

	private Messages() {
	}
}
