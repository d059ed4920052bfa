package org.plurix.ide.product;

import java.util.concurrent.TimeUnit;

import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.ImageLoader;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IStartup;
import org.eclipse.ui.PlatformUI;

/**
 * Saves a picture of the first window and ends the IDE: <code>./plurix ide --screenshot FILE</code>. Does nothing unless the system
 * property <code>plurix.ide.screenshot</code> names a file. Runs in a thread of the platform after the window has been opened.
 */
public final class Photographer implements IStartup {
	private static final String FILE = "plurix.ide.screenshot"; //$NON-NLS-1$
	/** The window is complete when its UI thread has been idle that often in a row. */
	private static final int CALM_ROUNDS = 10;
	private static final long ROUND_MILLIS = 200;
	private static final long PATIENCE_NANOS = TimeUnit.SECONDS.toNanos(60);

	@Override
	public void earlyStartup() {
		String file = System.getProperty(FILE, ""); //$NON-NLS-1$
		if (!file.isBlank())
			new Thread(() -> photograph(file), "Plurix picture").start(); //$NON-NLS-1$
	}

	private static void photograph(String file) {
		Display display = PlatformUI.getWorkbench().getDisplay();
		try {
			long end = System.nanoTime() + PATIENCE_NANOS;
			for (int calm = 0; calm < CALM_ROUNDS && System.nanoTime() < end;) {
				calm = FirstStart.isDone() && Job.getJobManager().isIdle() ? calm + 1 : 0;
				Thread.sleep(ROUND_MILLIS);
			}
			display.syncExec(() -> save(display, file));
		} catch (InterruptedException | RuntimeException failure) {
			ILog.of(Photographer.class).error("no picture could be saved in " + file, failure); //$NON-NLS-1$
		} finally {
			display.syncExec(() -> PlatformUI.getWorkbench().close());
		}
	}

	private static void save(Display display, String file) {
		Rectangle area = PlatformUI.getWorkbench().getWorkbenchWindows()[0].getShell().getBounds();
		Image image = new Image(display, area.width, area.height);
		GC gc = new GC(display);
		gc.copyArea(image, area.x, area.y);
		gc.dispose();
		ImageLoader loader = new ImageLoader();
		loader.data = new ImageData[] { image.getImageData() };
		image.dispose();
		loader.save(file, SWT.IMAGE_PNG);
	}
}
