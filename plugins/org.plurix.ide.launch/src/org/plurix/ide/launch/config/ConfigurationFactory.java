package org.plurix.ide.launch.config;

import java.util.List;
import java.util.Objects;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.debug.core.DebugPlugin;
import org.eclipse.debug.core.ILaunchConfiguration;
import org.eclipse.debug.core.ILaunchConfigurationType;
import org.eclipse.debug.core.ILaunchConfigurationWorkingCopy;
import org.eclipse.debug.core.ILaunchManager;
import org.plurix.ide.core.PlurixProject;
import org.plurix.ide.launch.LaunchCore;

/** Finds the launch configuration for a project or a cluster description, or makes one that needs no further setting. */
public final class ConfigurationFactory {

	private ConfigurationFactory() {
	}

	private static ILaunchManager manager() {
		return DebugPlugin.getDefault().getLaunchManager();
	}

	private static ILaunchConfigurationType type() {
		return manager().getLaunchConfigurationType(LaunchCore.CONFIGURATION_TYPE);
	}

	public static ILaunchConfiguration[] all() throws CoreException {
		return manager().getLaunchConfigurations(type());
	}

	/** Configurations that start a cluster with this project and from no description. */
	public static List<ILaunchConfiguration> of(IProject project) throws CoreException {
		return List.of(all()).stream().filter(c -> has(c, ClusterAttributes.CLUSTER_FILE, "") && first(c).equals(project.getName())).toList(); //$NON-NLS-1$
	}

	/** Configurations that start this description. */
	public static List<ILaunchConfiguration> of(IFile description) throws CoreException {
		String path = description.getFullPath().toPortableString();
		return List.of(all()).stream().filter(c -> has(c, ClusterAttributes.CLUSTER_FILE, path)).toList();
	}

	private static boolean has(ILaunchConfiguration configuration, String attribute, String value) {
		try {
			return Objects.equals(configuration.getAttribute(attribute, ""), value) //$NON-NLS-1$
					&& !configuration.getAttribute(ClusterAttributes.ATTACH, false);
		} catch (CoreException damaged) {
			return false;
		}
	}

	private static String first(ILaunchConfiguration configuration) {
		try {
			List<String> projects = configuration.getAttribute(ClusterAttributes.PROJECTS, List.of());
			return projects.isEmpty() ? "" : projects.get(0); //$NON-NLS-1$
		} catch (CoreException damaged) {
			return ""; //$NON-NLS-1$
		}
	}

	/** A new configuration for a project, not saved yet. */
	public static ILaunchConfigurationWorkingCopy create(IProject project) throws CoreException {
		ILaunchConfigurationWorkingCopy copy = create(project.getName());
		copy.setAttribute(ClusterAttributes.PROJECTS, List.of(project.getName()));
		copy.setMappedResources(new IProject[] { project });
		return copy;
	}

	/** A new configuration for a description, not saved yet. */
	public static ILaunchConfigurationWorkingCopy create(IFile description) throws CoreException {
		ILaunchConfigurationWorkingCopy copy = create(description.getFullPath().removeFileExtension().lastSegment());
		copy.setAttribute(ClusterAttributes.CLUSTER_FILE, description.getFullPath().toPortableString());
		if (PlurixProject.isPlurix(description.getProject()))
			copy.setAttribute(ClusterAttributes.PROJECTS, List.of(description.getProject().getName()));
		copy.setMappedResources(new IFile[] { description });
		return copy;
	}

	/** A new configuration that attaches to a running cluster, not saved. */
	public static ILaunchConfigurationWorkingCopy attach(String cluster, List<String> projects) throws CoreException {
		ILaunchConfigurationWorkingCopy copy = create(cluster);
		copy.setAttribute(ClusterAttributes.ATTACH, true);
		copy.setAttribute(ClusterAttributes.NAME, cluster);
		copy.setAttribute(ClusterAttributes.PROJECTS, projects);
		copy.setAttribute(ClusterAttributes.DEPLOY_AT_START, false);
		return copy;
	}

	private static ILaunchConfigurationWorkingCopy create(String name) throws CoreException {
		return type().newInstance(null, manager().generateLaunchConfigurationName(name));
	}
}
