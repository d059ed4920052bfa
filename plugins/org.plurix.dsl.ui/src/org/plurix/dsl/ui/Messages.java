package org.plurix.dsl.ui;

import org.eclipse.osgi.util.NLS;

/** Texts of the editor. */
public final class Messages extends NLS {
    public static String openType;
    public static String openDeclaration;
    public static String openFolder;
    public static String notRenamed;
    public static String notFormatted;
    public static String noDeclaration;
    public static String validating;
    public static String template;
    public static String wizardTitle;
    public static String wizardDescription;
    public static String wizardWindow;
    public static String newFileHead;
    public static String newFileNodes;
    public static String newFileNetwork;
    public static String newFileSources;
    public static String newFileStart;
    public static String newFileEvents;
    public static String newFileExpect;

    static {
        NLS.initializeMessages("org.plurix.dsl.ui.messages", Messages.class);
    }

    private Messages() {
    }
}
