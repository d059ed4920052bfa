package org.plurix.ide.views.cluster;

import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.jface.resource.ResourceManager;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.ISharedImages;
import org.eclipse.ui.PlatformUI;
import org.plurix.ide.views.Icons;
import org.plurix.model.Station;
import org.plurix.model.StationState;

/** Icons of the tree; they live as long as the control. A station in trouble has the platform's sign for it. */
final class StationIcons {
	private final ResourceManager images;
	private final ImageDescriptor station = Icons.get("station"); //$NON-NLS-1$
	private final ImageDescriptor transaction = Icons.get("transaction"); //$NON-NLS-1$

	StationIcons(Control owner) {
		images = new LocalResourceManager(JFaceResources.getResources(), owner);
	}

	Image of(Object element) {
		if (!(element instanceof Station s)) {
			return images.get(transaction);
		}
		ISharedImages shared = PlatformUI.getWorkbench().getSharedImages();
		if (s.getState() == StationState.DEAD || s.getState() == StationState.KILLED) {
			return shared.getImage(ISharedImages.IMG_OBJS_ERROR_TSK);
		}
		return s.getState() == StationState.SILENT ? shared.getImage(ISharedImages.IMG_OBJS_WARN_TSK) : images.get(station);
	}
}
