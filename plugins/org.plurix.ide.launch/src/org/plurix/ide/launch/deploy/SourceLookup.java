package org.plurix.ide.launch.deploy;

import java.util.Map;
import java.util.Optional;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IPath;
import org.eclipse.jdt.core.IJavaElement;
import org.eclipse.jdt.core.IPackageFragmentRoot;
import org.eclipse.jdt.core.JavaCore;
import org.plurix.ide.launch.ActiveCluster;
import org.plurix.ide.launch.process.ClusterLaunch;

/** From a file to its place in a source folder and the cluster its project is deployed to. */
final class SourceLookup {

	private static final String JAVA = "java"; //$NON-NLS-1$

	private SourceLookup() {
	}

	static Difference difference(RunningSources running, Map<ClusterLaunch, DeployTarget> targets, IFile file) throws CoreException {
		String active = ActiveCluster.get().name();
		if (active == null || !JAVA.equals(file.getFileExtension()) || !file.exists())
			return Difference.UNKNOWN;
		Optional<DeployTarget> target = targets.entrySet().stream().filter(e -> e.getKey().clusterName().equals(active)).map(Map.Entry::getValue)
				.filter(t -> t.concerns(file.getProject())).findAny();
		Optional<String> path = target.isEmpty() ? Optional.empty() : pathInSourceFolder(file);
		return path.isEmpty() ? Difference.UNKNOWN : running.compare(active, file, path.get());
	}

	/** Empty for a file that is in no source folder. */
	private static Optional<String> pathInSourceFolder(IFile file) {
		IJavaElement element = JavaCore.create(file);
		if (element == null || !(element.getAncestor(IJavaElement.PACKAGE_FRAGMENT_ROOT) instanceof IPackageFragmentRoot root))
			return Optional.empty();
		IPath relative = file.getFullPath().makeRelativeTo(root.getPath());
		return Optional.of(relative.toString());
	}
}
