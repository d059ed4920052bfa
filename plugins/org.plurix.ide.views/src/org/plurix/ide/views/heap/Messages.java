package org.plurix.ide.views.heap;

import org.eclipse.osgi.util.NLS;

/** Texts of the Heap view; see messages.properties. */
public final class Messages extends NLS {
	public static String classes;
	public static String roots;
	public static String filter;
	public static String column_class;
	public static String column_objects;
	public static String column_bytes;
	public static String column_root;
	public static String column_object;
	public static String column_instance;
	public static String column_name;
	public static String column_type;
	public static String column_value;
	public static String column_path;
	public static String classes_status;
	public static String classes_lost;
	public static String instances;
	public static String instances_all;
	public static String instances_of;
	public static String instances_more;
	public static String instances_loading;
	public static String inspector_empty;
	public static String inspector_loading;
	public static String inspector_object;
	public static String inspector_array;
	public static String inspector_statics;
	public static String inspector_range;
	public static String inspector_tree;
	public static String action_refresh;
	public static String action_back;
	public static String action_forward;
	public static String action_undo;
	public static String action_undo_of;
	public static String action_inspect;
	public static String action_statics;
	public static String action_edit;
	public static String action_copy_address;
	public static String action_paths;
	public static String action_referrers;
	public static String action_goto;
	public static String goto_message;
	public static String goto_wrong;
	public static String job_paths;
	public static String job_referrers;
	public static String job_reading;
	public static String job_edit;
	public static String job_undo;
	public static String paths_of;
	public static String referrers_of;
	public static String paths_none;
	public static String paths_count;
	public static String paths_more;
	public static String edited;
	public static String undone;
	public static String edit_refused;

	static {
		NLS.initializeMessages("org.plurix.ide.views.heap.messages", Messages.class); //$NON-NLS-1$
	}

	private Messages() {
	}
}
