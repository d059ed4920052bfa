package org.plurix.ide.views.live;

import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchListener;
import org.eclipse.ui.PlatformUI;
import org.plurix.model.feed.LiveModel;

/** The one live model of this Eclipse; its changes are made on the user interface thread. It asks nothing while no view is interested. */
public final class Live {
	private static LiveModel model;

	private Live() {
	}

	/** Call on the user interface thread. */
	public static LiveModel model() {
		if (model == null) {
			Display display = PlatformUI.getWorkbench().getDisplay();
			model = new LiveModel(change -> {
				if (!display.isDisposed()) {
					display.asyncExec(change);
				}
			});
			PlatformUI.getWorkbench().addWorkbenchListener(new IWorkbenchListener() {
				@Override
				public boolean preShutdown(IWorkbench workbench, boolean forced) {
					return true;
				}

				@Override
				public void postShutdown(IWorkbench workbench) {
					model.close();
				}
			});
		}
		return model;
	}
}
