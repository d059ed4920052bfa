package org.plurix.ide.launch;

import org.eclipse.osgi.util.NLS;

/** Texts of this bundle that the user reads; messages.properties holds them. */
public final class Messages extends NLS {

	public static String process_node;
	public static String process_cluster;
	public static String process_state;
	public static String process_detached;
	public static String process_noInput;
	public static String process_startedAgain;
	public static String state_starting;
	public static String state_ready;
	public static String state_silent;
	public static String state_dead;
	public static String state_killed;
	public static String cluster_running;
	public static String cluster_silent;
	public static String cluster_ended;
	public static String cluster_lost;
	public static String cluster_detached;
	public static String cluster_notRunning;
	public static String cluster_hasEnded;
	public static String cluster_isDetached;
	public static String cluster_missedLines;
	public static String cluster_doesNotAnswer;
	public static String cluster_answersAgain;
	public static String cluster_endedOutside;
	public static String cluster_endedItself;
	public static String settings_noProject;
	public static String settings_projectClosed;
	public static String settings_notPlurix;
	public static String settings_badName;
	public static String settings_badNodes;
	public static String settings_badMemory;
	public static String settings_badStart;
	public static String settings_badStartNode;
	public static String settings_noFile;
	public static String settings_fileWrong;
	public static String settings_fileUnreadable;
	public static String fault_loss;
	public static String fault_duplicate;
	public static String fault_reorder;
	public static String fault_delay;
	public static String fault_jitter;
	public static String fault_badProbability;
	public static String fault_badDuration;
	public static String fault_badSeed;
	public static String launch_starting;
	public static String launch_attaching;
	public static String launch_deploying;
	public static String launch_cancelled;
	public static String launch_failed;
	public static String launch_notRunning;
	public static String launch_nameBusy;
	public static String launch_alreadyFollowed;
	public static String launch_faults;
	public static String launch_started;
	public static String launch_startRefused;
	public static String deploy_job;
	public static String deploy_undoJob;
	public static String deploy_lookJob;
	public static String deploy_nothing;
	public static String deploy_projectErrors;
	public static String deploy_applied;
	public static String deploy_refused;
	public static String deploy_unchanged;
	public static String deploy_undone;
	public static String deploy_failed;
	public static String deploy_undoFailed;
	public static String node_restartJob;
	public static String node_killJob;
	public static String node_addJob;
	public static String node_added;
	public static String run_job;
	public static String deploy_refusedMarker;
	public static String row_deploy;
	public static String row_start;
	public static String row_save;
	public static String row_command;
	public static String row_undo;
	public static String row_failed;
	public static String row_refused;
	public static String row_partly;
	public static String row_unchanged;
	public static String row_applied;
	public static String row_new;
	public static String row_changed;
	public static String row_reverted;
	public static String row_nodeApplied;
	public static String row_nodeNot;
	public static String row_message;
	public static String row_error;
	public static String cluster_stopJob;
	public static String cluster_detachJob;
	public static String scenario_job;
	public static String scenario_happened;
	public static String scenario_failed;
	public static String scenario_brokenOff;

	static {
		NLS.initializeMessages("org.plurix.ide.launch.messages", Messages.class); //$NON-NLS-1$
	}

	private Messages() {
	}
}
