package org.plurix.ide.core;

/**
 * Told when PJC's builder has ended, once per build and Plurix project. Called in the thread of the build, which holds the workspace lock: return
 * soon, do the work in a job. A build that was cancelled tells nothing; the build that makes up for it does.
 */
@FunctionalInterface
public interface BuildListener {

	void buildFinished(BuildReport report);
}
