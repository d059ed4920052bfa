package org.plurix.ide.launch.target;

/** A node of a cluster, as commands and selections pass it around; says nothing about whether it runs. */
public record NodeRef(String cluster, int node) {

	public ClusterRef clusterRef() {
		return new ClusterRef(cluster);
	}
}
