package org.plurix.ide.launch.config;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IPath;
import org.eclipse.debug.core.ILaunchConfiguration;
import org.eclipse.osgi.util.NLS;
import org.plurix.cluster.client.UpOptions;
import org.plurix.ide.core.PlurixProject;
import org.plurix.ide.launch.LaunchCore;
import org.plurix.ide.launch.Messages;

/** Reads and checks a launch configuration. Every message says what to change. The tabs show the same messages as the launch. */
public final class SettingsReader {

	private final ILaunchConfiguration configuration;

	public SettingsReader(ILaunchConfiguration configuration) {
		this.configuration = configuration;
	}

	/** The complete settings of a launch; parses its cluster description. @throws CoreException with a message for the user */
	public ClusterSettings read() throws CoreException {
		ClusterSettings own = readOwn();
		IFile file = clusterFile();
		return file == null || own.attach() ? own : DescriptionReader.read(own, file);
	}

	/** Quick enough for a dialog: all but what a cluster description says. */
	public ClusterSettings readOwn() throws CoreException {
		List<String> projects = configuration.getAttribute(ClusterAttributes.PROJECTS, List.of());
		for (String project : projects)
			check(project);
		clusterFile();
		return new ClusterSettings(name(), flag(ClusterAttributes.ATTACH, false), projects, List.of(), null, nodes(), memory(), network(), capture(),
				flag(ClusterAttributes.DEPLOY_AT_START, true), starts(), flag(ClusterAttributes.SCENARIO, true), null);
	}

	private static void check(String name) throws CoreException {
		IProject project = ResourcesPlugin.getWorkspace().getRoot().getProject(name);
		if (!project.exists())
			throw LaunchCore.failure(NLS.bind(Messages.settings_noProject, name), null);
		if (!project.isOpen())
			throw LaunchCore.failure(NLS.bind(Messages.settings_projectClosed, name), null);
		if (!PlurixProject.isPlurix(project))
			throw LaunchCore.failure(NLS.bind(Messages.settings_notPlurix, name), null);
	}

	private String name() throws CoreException {
		String name = configuration.getAttribute(ClusterAttributes.NAME, "").trim(); //$NON-NLS-1$
		if (name.isEmpty())
			return ClusterSettings.toName(configuration.getName());
		if (!ClusterSettings.isName(name))
			throw LaunchCore.failure(NLS.bind(Messages.settings_badName, name), null);
		return name;
	}

	private boolean flag(String attribute, boolean standard) throws CoreException {
		return configuration.getAttribute(attribute, standard);
	}

	private int nodes() throws CoreException {
		int nodes = configuration.getAttribute(ClusterAttributes.NODES, ClusterSettings.DEFAULT_NODES);
		if (nodes < 1 || nodes > UpOptions.MOST_NODES)
			throw LaunchCore.failure(NLS.bind(Messages.settings_badNodes, nodes, UpOptions.MOST_NODES), null);
		return nodes;
	}

	private int memory() throws CoreException {
		int memory = configuration.getAttribute(ClusterAttributes.MEMORY, ClusterSettings.MIN_MEMORY);
		if (memory < ClusterSettings.MIN_MEMORY || memory > ClusterSettings.MAX_MEMORY)
			throw LaunchCore.failure(NLS.bind(Messages.settings_badMemory,
					new Object[] { memory, ClusterSettings.MIN_MEMORY, ClusterSettings.MAX_MEMORY }), null);
		return memory;
	}

	private NetworkSettings network() throws CoreException {
		NetworkSettings network = new NetworkSettings(text(ClusterAttributes.LOSS), text(ClusterAttributes.DUPLICATE), text(ClusterAttributes.REORDER),
				text(ClusterAttributes.DELAY), text(ClusterAttributes.JITTER), text(ClusterAttributes.SEED));
		String problem = FaultTexts.problem(network);
		if (problem != null)
			throw LaunchCore.failure(problem, null);
		return network;
	}

	private String capture() throws CoreException {
		String file = text(ClusterAttributes.CAPTURE);
		return file.isEmpty() ? null : Path.of(file).toAbsolutePath().toString();
	}

	private List<StartEntry> starts() throws CoreException {
		List<StartEntry> result = new ArrayList<>();
		int nodes = nodes();
		for (String line : configuration.getAttribute(ClusterAttributes.STARTS, List.of())) {
			StartEntry entry;
			try {
				entry = StartEntry.decode(line);
			} catch (IllegalArgumentException damaged) {
				throw LaunchCore.failure(NLS.bind(Messages.settings_badStart, line), damaged);
			}
			if (entry.node() < 0 || entry.node() >= nodes && !flag(ClusterAttributes.ATTACH, false))
				throw LaunchCore.failure(NLS.bind(Messages.settings_badStartNode, new Object[] { entry.type(), entry.node(), nodes - 1 }), null);
			result.add(entry);
		}
		return result;
	}

	private IFile clusterFile() throws CoreException {
		String path = text(ClusterAttributes.CLUSTER_FILE);
		if (path.isEmpty())
			return null;
		IPath place = IPath.fromPortableString(path);
		if (place.segmentCount() < 2 || !ResourcesPlugin.getWorkspace().getRoot().getFile(place).exists())
			throw LaunchCore.failure(NLS.bind(Messages.settings_noFile, path), null);
		return ResourcesPlugin.getWorkspace().getRoot().getFile(place);
	}

	private String text(String attribute) throws CoreException {
		return configuration.getAttribute(attribute, "").trim(); //$NON-NLS-1$
	}
}
