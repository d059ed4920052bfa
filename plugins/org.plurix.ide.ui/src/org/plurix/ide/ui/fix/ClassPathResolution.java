package org.plurix.ide.ui.fix;

import org.eclipse.core.resources.IMarker;
import org.eclipse.core.resources.WorkspaceJob;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.jdt.core.JavaCore;
import org.eclipse.ui.IMarkerResolution;
import org.plurix.ide.core.project.ClassPathRepair;

/** Takes the JRE out of the class path and puts the Plurix class library in. */
final class ClassPathResolution implements IMarkerResolution {

	@Override
	public String getLabel() {
		return FixMessages.repairClassPath;
	}

	@Override
	public void run(IMarker marker) {
		WorkspaceJob job = new WorkspaceJob(getLabel()) {
			@Override
			public IStatus runInWorkspace(IProgressMonitor monitor) throws CoreException {
				ClassPathRepair.repair(JavaCore.create(marker.getResource().getProject()), monitor);
				return Status.OK_STATUS;
			}
		};
		job.setRule(marker.getResource().getWorkspace().getRoot());
		job.setUser(true);
		job.schedule();
	}
}
