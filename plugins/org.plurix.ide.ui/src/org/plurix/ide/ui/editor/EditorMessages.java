package org.plurix.ide.ui.editor;

import org.eclipse.osgi.util.NLS;

/** Texts of this package that the user reads. */
final class EditorMessages extends NLS {

	public static String station;

	static {
		NLS.initializeMessages("org.plurix.ide.ui.editor.messages", EditorMessages.class); //$NON-NLS-1$
	}

	private EditorMessages() {
	}
}
