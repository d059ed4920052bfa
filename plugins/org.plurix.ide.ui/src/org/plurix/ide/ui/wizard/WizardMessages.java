package org.plurix.ide.ui.wizard;

import org.eclipse.osgi.util.NLS;

/** Texts of this package that the user reads. */
final class WizardMessages extends NLS {

	public static String newProject_title;
	public static String newProject_description;
	public static String newProject_content;
	public static String newProject_empty;
	public static String newProject_emptyText;
	public static String newProject_failed;
	public static String newTransaction_title;
	public static String newTransaction_description;
	public static String newTransaction_noPlurix;
	public static String newTransaction_comment;
	public static String library_title;
	public static String library_description;
	public static String library_text;
	public static String library_exists;

	static {
		NLS.initializeMessages("org.plurix.ide.ui.wizard.messages", WizardMessages.class); //$NON-NLS-1$
	}

	private WizardMessages() {
	}
}
