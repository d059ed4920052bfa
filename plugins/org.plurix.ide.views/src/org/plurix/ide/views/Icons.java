package org.plurix.ide.views;

import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.jface.resource.ResourceLocator;

/** Icons of this bundle by name; each exists in two sizes for screens of high resolution. */
public final class Icons {
	private Icons() {
	}

	public static ImageDescriptor get(String name) {
		return ResourceLocator.imageDescriptorFromBundle(Icons.class, "icons/" + name + ".png").orElseGet(ImageDescriptor::getMissingImageDescriptor); //$NON-NLS-1$ //$NON-NLS-2$
	}
}
