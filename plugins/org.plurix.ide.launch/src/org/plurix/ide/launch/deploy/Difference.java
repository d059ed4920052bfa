package org.plurix.ide.launch.deploy;

/** How a source file of the workspace compares with what runs on the active cluster. */
public enum Difference {
	/** No cluster, or the file belongs to no project that is deployed there. */
	UNKNOWN,
	/** What runs was made from exactly this text. */
	SAME,
	/** Another version of the file runs. */
	OTHER,
	/** Nothing made from this file runs. */
	NOT_RUNNING
}
