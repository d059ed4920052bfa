package org.plurix.ide.product;

import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.IProduct;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.Platform;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.ui.IStartup;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.cheatsheets.OpenCheatSheetAction;
import org.osgi.service.prefs.BackingStoreException;
import org.osgi.service.prefs.Preferences;
import org.plurix.ide.core.examples.ExampleProjects;

/**
 * Makes a fresh workspace of the product ready to use: a project from the example "counter", and the cheat sheet "First cluster". Once
 * per workspace, in our own product only. Runs in a thread of the platform after the window has been opened.
 */
public final class FirstStart implements IStartup {
	private static final String PRODUCT = "org.plurix.ide.product.plurix"; //$NON-NLS-1$
	private static final String BUNDLE = "org.plurix.ide.product"; //$NON-NLS-1$
	private static final String GREETED = "greeted"; //$NON-NLS-1$
	private static final String CHEAT_SHEET = "org.plurix.ide.help.firstCluster"; //$NON-NLS-1$
	private static final String EXAMPLE = "counter"; //$NON-NLS-1$
	private static volatile boolean done;

	/** True when everything that the first start does has been done. */
	static boolean isDone() {
		return done;
	}

	@Override
	public void earlyStartup() {
		Preferences preferences = InstanceScope.INSTANCE.getNode(BUNDLE);
		IProduct product = Platform.getProduct();
		if (product != null && PRODUCT.equals(product.getId()) && !preferences.getBoolean(GREETED, false)) {
			makeExample();
			PlatformUI.getWorkbench().getDisplay().syncExec(FirstStart::greet);
			remember(preferences);
		}
		done = true;
	}

	/** The IDE is usable without it, so a failure is logged and no more. */
	private static void makeExample() {
		if (ResourcesPlugin.getWorkspace().getRoot().getProject(EXAMPLE).exists())
			return;
		try {
			ExampleProjects.create(EXAMPLE, EXAMPLE, new NullProgressMonitor());
		} catch (CoreException failure) {
			ILog.of(FirstStart.class).log(failure.getStatus());
		}
	}

	private static void greet() {
		IWorkbenchWindow window = PlatformUI.getWorkbench().getActiveWorkbenchWindow();
		if (window != null)
			new OpenCheatSheetAction(CHEAT_SHEET).run();
	}

	private static void remember(Preferences preferences) {
		preferences.putBoolean(GREETED, true);
		try {
			preferences.flush();
		} catch (BackingStoreException failure) {
			ILog.of(FirstStart.class).warn("the workspace will be greeted again", failure); //$NON-NLS-1$
		}
	}
}
