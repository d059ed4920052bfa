package org.plurix.ide.launch.ui.deploy;

import java.util.function.Consumer;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.jface.viewers.IDecoration;
import org.eclipse.jface.viewers.ILightweightLabelDecorator;
import org.eclipse.jface.viewers.LabelProviderChangedEvent;
import org.eclipse.jface.viewers.BaseLabelProvider;
import org.eclipse.ui.PlatformUI;
import org.plurix.ide.launch.ActiveCluster;
import org.plurix.ide.launch.deploy.DeployListener;
import org.plurix.ide.launch.deploy.DeployManager;
import org.plurix.ide.launch.deploy.Difference;
import org.plurix.ide.launch.ui.LaunchUi;

/**
 * Marks source files that differ from what runs on the active cluster. Called by the workbench's decoration thread, never by the UI
 * thread; files are read once per change.
 */
public final class DifferenceDecorator extends BaseLabelProvider implements ILightweightLabelDecorator {

	private final DeployListener deploys = new DeployListener() {
		@Override
		public void runningChanged(String cluster) {
			changed();
		}
	};
	private final Consumer<String> active = name -> changed();

	public DifferenceDecorator() {
		DeployManager.get().addListener(deploys);
		ActiveCluster.get().addListener(active);
	}

	private void changed() {
		PlatformUI.getWorkbench().getDisplay().asyncExec(() -> fireLabelProviderChanged(new LabelProviderChangedEvent(this)));
	}

	@Override
	public void decorate(Object element, IDecoration decoration) {
		IFile file = Adapters.adapt(element, IFile.class);
		if (file == null || ActiveCluster.get().name() == null)
			return;
		Difference difference = DeployManager.get().difference(file);
		if (difference == Difference.OTHER)
			decoration.addOverlay(LaunchUi.descriptor("ovr16/differs_ovr"), IDecoration.TOP_LEFT); //$NON-NLS-1$
		else if (difference == Difference.NOT_RUNNING)
			decoration.addOverlay(LaunchUi.descriptor("ovr16/not_running_ovr"), IDecoration.TOP_LEFT); //$NON-NLS-1$
	}

	@Override
	public void dispose() {
		DeployManager.get().removeListener(deploys);
		ActiveCluster.get().removeListener(active);
		super.dispose();
	}
}
