package org.plurix.ide.product;

import java.net.URL;
import java.util.concurrent.TimeUnit;

import org.eclipse.core.runtime.FileLocator;
import org.eclipse.core.runtime.Path;
import org.eclipse.core.runtime.Platform;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Listener;
import org.eclipse.swt.widgets.Shell;

/**
 * The picture shown until the first window is there. Eclipse's own splash screen needs the native launcher, which the product does not
 * have. Used in the UI thread, before the workbench runs its event loop.
 */
final class Splash implements Listener {
	private static final String PICTURE = "icons/splash.png"; //$NON-NLS-1$
	/** A window system that paints later than this starts without picture. */
	private static final long PATIENCE_NANOS = TimeUnit.SECONDS.toNanos(1);

	private final Shell shell;
	private final Image image;
	private boolean painted;

	private Splash(Display display, Image image) {
		this.image = image;
		shell = new Shell(display, SWT.NO_TRIM | SWT.ON_TOP | SWT.TOOL);
		Rectangle screen = display.getPrimaryMonitor().getBounds();
		Rectangle picture = image.getBounds();
		shell.setBounds(screen.x + (screen.width - picture.width) / 2, screen.y + (screen.height - picture.height) / 2, picture.width, picture.height);
		shell.addListener(SWT.Paint, this);
		shell.addListener(SWT.Dispose, this);
		display.addFilter(SWT.Show, this);
	}

	/** Shows the picture; it goes when another window comes, be it the workbench or a question. */
	static void open(Display display) {
		URL file = FileLocator.find(Platform.getBundle(Application.BUNDLE), new Path(PICTURE));
		Image image = file == null ? null : ImageDescriptor.createFromURL(file).createImage(false, display);
		if (image != null)
			new Splash(display, image).show();
	}

	private void show() {
		shell.open();
		long end = System.nanoTime() + PATIENCE_NANOS;
		while (!painted && !shell.isDisposed() && System.nanoTime() < end)
			if (!shell.getDisplay().readAndDispatch())
				Thread.onSpinWait();
		if (!shell.isDisposed())
			shell.getDisplay().update();
	}

	@Override
	public void handleEvent(Event event) {
		if (event.type == SWT.Paint) {
			event.gc.drawImage(image, 0, 0);
			painted = true;
		} else if (event.type == SWT.Dispose) {
			event.display.removeFilter(SWT.Show, this);
			image.dispose();
		} else if (event.widget instanceof Shell && event.widget != shell) {
			event.display.asyncExec(() -> {
				if (!shell.isDisposed())
					shell.dispose();
			});
		}
	}
}
