package org.plurix.ide.product;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.Platform;
import org.eclipse.equinox.app.IApplication;
import org.eclipse.equinox.app.IApplicationContext;
import org.eclipse.ui.PlatformUI;

/** Eclipse's own application behind a splash screen. The workbench takes over the display that is made here. */
public final class Application implements IApplication {
	static final String BUNDLE = "org.plurix.ide.product"; //$NON-NLS-1$
	private static final String APPLICATIONS = "org.eclipse.core.runtime.applications"; //$NON-NLS-1$
	private static final String IDE = "org.eclipse.ui.ide.workbench"; //$NON-NLS-1$

	private volatile IApplication ide;

	@Override
	public Object start(IApplicationContext context) throws Exception {
		ide = createIde();
		Splash.open(PlatformUI.createDisplay());
		return ide.start(context);
	}

	private static IApplication createIde() throws CoreException {
		IConfigurationElement run = Platform.getExtensionRegistry().getExtension(APPLICATIONS, IDE).getConfigurationElements()[0].getChildren("run")[0]; //$NON-NLS-1$
		return (IApplication) run.createExecutableExtension("class"); //$NON-NLS-1$
	}

	@Override
	public void stop() {
		IApplication running = ide;
		if (running != null)
			running.stop();
	}
}
