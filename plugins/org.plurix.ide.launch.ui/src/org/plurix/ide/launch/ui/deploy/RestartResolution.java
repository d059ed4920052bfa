package org.plurix.ide.launch.ui.deploy;

import java.util.Optional;

import org.eclipse.core.resources.IMarker;
import org.eclipse.osgi.util.NLS;
import org.eclipse.ui.IMarkerResolution;
import org.eclipse.ui.IMarkerResolutionGenerator;
import org.plurix.ide.launch.process.ClusterLaunch;
import org.plurix.ide.launch.ui.Messages;
import org.plurix.ide.launch.ui.commands.ClusterHandler;

/** The quick fix of "refused by a cluster": restart it, so that its image is made with the present sources. */
public final class RestartResolution implements IMarkerResolutionGenerator {

	@Override
	public IMarkerResolution[] getResolutions(IMarker marker) {
		Optional<ClusterLaunch> launch = ClusterLaunch.find(marker.getAttribute("cluster", "")); //$NON-NLS-1$ //$NON-NLS-2$
		return launch.map(l -> new IMarkerResolution[] { new Restart(l) }).orElse(new IMarkerResolution[0]);
	}

	private record Restart(ClusterLaunch launch) implements IMarkerResolution {
		@Override
		public String getLabel() {
			return NLS.bind(Messages.resolution_restart, launch.clusterName());
		}

		@Override
		public void run(IMarker marker) {
			ClusterHandler.restart(launch);
		}
	}
}
