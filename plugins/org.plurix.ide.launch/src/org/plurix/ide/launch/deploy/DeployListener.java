package org.plurix.ide.launch.deploy;

/** Called on the thread on which it happens; never the UI thread's business to wait for. */
public interface DeployListener {

	/** A deploy is over, one way or the other. */
	default void recorded(DeployRecord record) {
	}

	/** Built changes wait for the user's word; {@code files} is 0 once they do not wait any more. */
	default void waiting(String cluster, int files) {
	}

	/** What runs on that cluster may have changed, so may the difference to the sources. */
	default void runningChanged(String cluster) {
	}
}
