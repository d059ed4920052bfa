package org.plurix.ide.launch;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;

/**
 * Identifiers of this bundle and its way to report errors. Everything in this bundle runs without a user interface; whatever talks to
 * a daemon may block for seconds and must not be called in a UI thread.
 */
public final class LaunchCore {

	public static final String BUNDLE = "org.plurix.ide.launch"; //$NON-NLS-1$
	/** Launch configuration type "Plurix Cluster". */
	public static final String CONFIGURATION_TYPE = "org.plurix.ide.launch.cluster"; //$NON-NLS-1$
	/** Process type (IProcess.ATTR_PROCESS_TYPE) of a node. */
	public static final String NODE_PROCESS_TYPE = "org.plurix.ide.launch.node"; //$NON-NLS-1$
	/** Process type of the cluster as a whole. */
	public static final String CLUSTER_PROCESS_TYPE = "org.plurix.ide.launch.clusterProcess"; //$NON-NLS-1$
	/** Nature of Plurix projects. */
	public static final String NATURE = "org.plurix.ide.core.nature"; //$NON-NLS-1$

	/** Code of a status that a cluster of this name runs already; a status handler may attach instead. */
	public static final int NAME_BUSY = 101;
	/** Code of a status that asks whether saved changes shall be deployed; the source is a {@code deploy.DeployRequest}. */
	public static final int ASK_DEPLOY = 102;
	/** Any other failure; the message says what to do. */
	public static final int FAILED = 100;

	private LaunchCore() {
	}

	public static IStatus error(String message, Throwable cause) {
		return new Status(IStatus.ERROR, BUNDLE, FAILED, message, cause);
	}

	public static CoreException failure(String message, Throwable cause) {
		return new CoreException(error(message, cause));
	}

	public static ILog log() {
		return ILog.of(LaunchCore.class);
	}
}
