package org.plurix.ide.launch.deploy;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IMarker;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.IWorkspaceRoot;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.resources.WorkspaceJob;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.jdt.core.ISourceRange;
import org.eclipse.jdt.core.IType;
import org.eclipse.osgi.util.NLS;
import org.plurix.cluster.client.DeployResult.ClassOutcome;
import org.plurix.ide.core.PlurixProject;
import org.plurix.ide.launch.LaunchCore;
import org.plurix.ide.launch.Messages;

/**
 * Shows at a class why the newest deploy refused it: a warning marker with the reason and the next step. The markers of a cluster go with
 * its next deploy and with its end; they do not survive the session.
 */
final class RefusalMarkers {

	static final String TYPE = LaunchCore.BUNDLE + ".refused"; //$NON-NLS-1$
	static final String CLUSTER = "cluster"; //$NON-NLS-1$

	private RefusalMarkers() {
	}

	/** Null record: the cluster has ended. */
	static void update(String cluster, List<String> projects, DeployRecord record) {
		WorkspaceJob job = new WorkspaceJob(Messages.deploy_lookJob) {
			@Override
			public IStatus runInWorkspace(IProgressMonitor monitor) throws CoreException {
				replace(cluster, projects, record);
				return Status.OK_STATUS;
			}
		};
		job.setSystem(true);
		job.setRule(ResourcesPlugin.getWorkspace().getRuleFactory().markerRule(ResourcesPlugin.getWorkspace().getRoot()));
		job.schedule();
	}

	private static void replace(String cluster, List<String> projects, DeployRecord record) throws CoreException {
		IWorkspaceRoot root = ResourcesPlugin.getWorkspace().getRoot();
		List<IMarker> old = new ArrayList<>();
		for (IMarker marker : root.findMarkers(TYPE, true, IResource.DEPTH_INFINITE)) {
			if (cluster.equals(marker.getAttribute(CLUSTER, null)))
				old.add(marker);
		}
		ResourcesPlugin.getWorkspace().deleteMarkers(old.toArray(IMarker[]::new));
		if (record == null || record.failed())
			return;
		for (ClassOutcome type : record.result().classes()) {
			if (type.status().equals("REFUSED")) //$NON-NLS-1$
				mark(cluster, projects, type);
		}
	}

	private static void mark(String cluster, List<String> projects, ClassOutcome outcome) throws CoreException {
		for (String name : projects) {
			Optional<PlurixProject> project = PlurixProject.of(ResourcesPlugin.getWorkspace().getRoot().getProject(name));
			Optional<IFile> file = project.isEmpty() ? Optional.empty() : project.get().sourceOf(outcome.name());
			if (file.isPresent()) {
				IMarker marker = file.get().createMarker(TYPE, Map.of(IMarker.SEVERITY, IMarker.SEVERITY_WARNING, CLUSTER, cluster, IMarker.MESSAGE,
						NLS.bind(Messages.deploy_refusedMarker, new Object[] { outcome.name(), cluster, outcome.reason() })));
				place(marker, project.get().java().findType(outcome.name().replace('$', '.')));
				return;
			}
		}
	}

	private static void place(IMarker marker, IType type) throws CoreException {
		ISourceRange range = type == null ? null : type.getNameRange();
		if (range != null && range.getOffset() >= 0) {
			marker.setAttribute(IMarker.CHAR_START, range.getOffset());
			marker.setAttribute(IMarker.CHAR_END, range.getOffset() + range.getLength());
		}
	}
}
