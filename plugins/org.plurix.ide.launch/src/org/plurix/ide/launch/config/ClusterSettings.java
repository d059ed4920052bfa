package org.plurix.ide.launch.config;

import java.nio.file.Path;
import java.util.List;

/**
 * What one launch does, complete: nothing is left to a default.
 *
 * @param name          of the cluster
 * @param attach        the cluster runs already
 * @param projects      names of the projects whose sources are deployed
 * @param sources       further folders to deploy, from a cluster description
 * @param clusterFile   workspace path of the description this came from, or null
 * @param capture       absolute path of a capture file, or null
 * @param deployAtStart deploy before anything is started
 * @param image         boot image (file) or home of another system (folder) that a description wants, or null
 * @param scenario      carry out what the description says about later
 */
public record ClusterSettings(String name, boolean attach, List<String> projects, List<Path> sources, String clusterFile, int nodes, int memoryMiB,
		NetworkSettings network, String capture, boolean deployAtStart, List<StartEntry> starts,
		boolean scenario, Path image) {

	public static final int DEFAULT_NODES = 3;
	public static final int MIN_MEMORY = 32;
	public static final int MAX_MEMORY = 64;
	private static final int MAX_NAME = 24;

	public ClusterSettings {
		projects = List.copyOf(projects);
		sources = List.copyOf(sources);
		starts = List.copyOf(starts);
	}

	/** A permitted cluster name close to any text. */
	public static String toName(String text) {
		String name = text.trim().replaceAll("[^A-Za-z0-9_.-]+", "-"); //$NON-NLS-1$ //$NON-NLS-2$
		name = name.length() > MAX_NAME ? name.substring(0, MAX_NAME) : name;
		name = name.replaceAll("^[-.]+|[-.]+$", ""); //$NON-NLS-1$ //$NON-NLS-2$
		return name.isEmpty() ? "default" : name; //$NON-NLS-1$
	}

	public static boolean isName(String text) {
		return text.equals(toName(text));
	}
}
