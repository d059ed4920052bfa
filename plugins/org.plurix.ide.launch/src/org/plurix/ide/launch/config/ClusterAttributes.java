package org.plurix.ide.launch.config;

/** Names of the attributes of a launch configuration "Plurix Cluster". They are in files that users share, so they never change. */
public final class ClusterAttributes {

	private static final String PREFIX = "org.plurix.ide.launch."; //$NON-NLS-1$

	/** Text: the cluster's name; empty: made from the configuration's name. */
	public static final String NAME = PREFIX + "name"; //$NON-NLS-1$
	/** Flag: attach to a running cluster instead of starting one. */
	public static final String ATTACH = PREFIX + "attach"; //$NON-NLS-1$
	/** List of project names whose sources are deployed. */
	public static final String PROJECTS = PREFIX + "projects"; //$NON-NLS-1$
	/** Workspace path of a cluster description; it overrides nodes, network and startup. Empty: none. */
	public static final String CLUSTER_FILE = PREFIX + "clusterFile"; //$NON-NLS-1$
	/** Number of nodes. */
	public static final String NODES = PREFIX + "nodes"; //$NON-NLS-1$
	/** Number: MiB per node. */
	public static final String MEMORY = PREFIX + "memory"; //$NON-NLS-1$
	/** Texts as in `plurix fault`: "2%", "0.5ms"; empty: none. */
	public static final String LOSS = PREFIX + "network.loss"; //$NON-NLS-1$
	public static final String DUPLICATE = PREFIX + "network.duplicate"; //$NON-NLS-1$
	public static final String REORDER = PREFIX + "network.reorder"; //$NON-NLS-1$
	public static final String DELAY = PREFIX + "network.delay"; //$NON-NLS-1$
	public static final String JITTER = PREFIX + "network.jitter"; //$NON-NLS-1$
	/** Text: a number; empty: a new one for each launch. */
	public static final String SEED = PREFIX + "network.seed"; //$NON-NLS-1$
	/** Text: file for captured frames, empty: none. */
	public static final String CAPTURE = PREFIX + "network.capture"; //$NON-NLS-1$
	/** Flag: deploy the projects as soon as the cluster is ready. */
	public static final String DEPLOY_AT_START = PREFIX + "deployAtStart"; //$NON-NLS-1$
	/** List of encoded {@link StartEntry}. */
	public static final String STARTS = PREFIX + "starts"; //$NON-NLS-1$

	/** Flag: carry out the steps of the cluster description and check its expectations. */
	public static final String SCENARIO = PREFIX + "scenario"; //$NON-NLS-1$

	private ClusterAttributes() {
	}
}
