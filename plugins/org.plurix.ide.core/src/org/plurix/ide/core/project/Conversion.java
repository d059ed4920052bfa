package org.plurix.ide.core.project;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IProjectDescription;
import org.eclipse.core.resources.IWorkspaceRunnable;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IPath;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.jdt.core.IJavaProject;
import org.eclipse.jdt.core.IPackageFragmentRoot;
import org.eclipse.jdt.core.JavaCore;
import org.eclipse.jdt.core.JavaModelException;
import org.plurix.ide.core.PlurixCore;
import org.plurix.ide.core.PlurixProject;

/** Java project to Plurix project and back. Sources are not touched. */
public final class Conversion {

	private static final String MODULE = "module-info.java"; //$NON-NLS-1$

	private Conversion() {
	}

	/** Why the project cannot become a Plurix project, as a text for the user; empty if it can. */
	public static Optional<String> obstacle(IProject project) {
		try {
			if (!project.isOpen()) {
				return Optional.of(ProjectMessages.bind(ProjectMessages.closed, project.getName()));
			}
			if (!project.hasNature(JavaCore.NATURE_ID)) {
				return Optional.of(ProjectMessages.bind(ProjectMessages.noJava, project.getName()));
			}
			if (PlurixProject.isPlurix(project)) {
				return Optional.of(ProjectMessages.bind(ProjectMessages.isPlurix, project.getName()));
			}
			return isModule(JavaCore.create(project)) ? Optional.of(ProjectMessages.bind(ProjectMessages.isModule, project.getName(), MODULE)) : Optional.empty();
		} catch (CoreException e) {
			return Optional.of(e.getMessage());
		}
	}

	private static boolean isModule(IJavaProject java) throws JavaModelException {
		for (IPackageFragmentRoot root : java.getPackageFragmentRoots()) {
			if (root.getKind() == IPackageFragmentRoot.K_SOURCE && root.getPackageFragment("").getCompilationUnit(MODULE).exists()) { //$NON-NLS-1$
				return true;
			}
		}
		return false;
	}

	/** Gives a Java project our nature, class library and language level. The caller has asked {@link #obstacle}. */
	public static void toPlurix(IProject project, IProgressMonitor monitor) throws CoreException {
		Optional<String> obstacle = obstacle(project);
		if (obstacle.isPresent()) {
			throw new CoreException(Status.error(obstacle.get()));
		}
		run(project, m -> {
			SubMonitor progress = SubMonitor.convert(m, ProjectMessages.bind(ProjectMessages.converting, project.getName()), 3);
			IJavaProject java = JavaCore.create(project);
			JavaLevel.set(java, ClassPathRepair.jre(java.getRawClasspath()).orElse(null));
			progress.worked(1);
			ClassPathRepair.repair(java, progress.split(1));
			addNatures(project, progress.split(1), PlurixCore.NATURE_ID);
		}, monitor);
	}

	/** Makes a plain Java project of a Plurix project, with the JRE and language level it had before it became one. */
	public static void toJava(IProject project, IProgressMonitor monitor) throws CoreException {
		run(project, m -> {
			SubMonitor progress = SubMonitor.convert(m, ProjectMessages.bind(ProjectMessages.converting, project.getName()), 3);
			removeNatures(project, progress.split(1), PlurixCore.LIBRARY_NATURE_ID, PlurixCore.NATURE_ID);
			IJavaProject java = JavaCore.create(project);
			IPath jre = JavaLevel.reset(java);
			progress.worked(1);
			java.setRawClasspath(ClassPathRepair.reverted(java.getRawClasspath(), jre), progress.split(1));
		}, monitor);
	}

	private static void run(IProject project, IWorkspaceRunnable work, IProgressMonitor monitor) throws CoreException {
		project.getWorkspace().run(work, project.getWorkspace().getRoot(), 0, monitor);
	}

	static void addNatures(IProject project, IProgressMonitor monitor, String... added) throws CoreException {
		IProjectDescription description = project.getDescription();
		List<String> natures = new ArrayList<>(Arrays.asList(description.getNatureIds()));
		Arrays.stream(added).filter(n -> !natures.contains(n)).forEach(n -> natures.add(0, n)); // the first one gives the icon
		description.setNatureIds(natures.toArray(String[]::new));
		project.setDescription(description, monitor);
	}

	private static void removeNatures(IProject project, IProgressMonitor monitor, String... removed) throws CoreException {
		IProjectDescription description = project.getDescription();
		List<String> natures = new ArrayList<>(Arrays.asList(description.getNatureIds()));
		natures.removeAll(Arrays.asList(removed));
		description.setNatureIds(natures.toArray(String[]::new));
		project.setDescription(description, monitor);
	}
}
