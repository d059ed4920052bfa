package org.plurix.ide.tests;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;

import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.ImageLoader;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IViewReference;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;

/** Helps tests that run in the UI thread of a real workbench. */
final class Workbench {

	/** A test that waits longer than this has failed; nothing is asserted about how fast it is. */
	private static final long PATIENCE = TimeUnit.SECONDS.toNanos(60);

	private Workbench() {
	}

	/** The page of the window, without the welcome screen. */
	static IWorkbenchPage page() {
		IWorkbenchPage page = window().getActivePage();
		IViewReference intro = page.findViewReference("org.eclipse.ui.internal.introview");
		if (intro != null)
			page.hideView(intro);
		return page;
	}

	static IWorkbenchWindow window() {
		return PlatformUI.getWorkbench().getActiveWorkbenchWindow();
	}

	/** Handles UI events until the condition holds. */
	static void await(String what, BooleanSupplier condition) {
		Display display = Display.getCurrent();
		long end = System.nanoTime() + PATIENCE;
		// a timer wakes the event loop, so that a condition that changes without an event is seen
		Runnable[] tick = new Runnable[1];
		tick[0] = () -> display.timerExec(50, tick[0]);
		tick[0].run();
		try {
			while (!condition.getAsBoolean()) {
				assertTrue(System.nanoTime() < end, "still waiting for: " + what);
				if (!display.readAndDispatch())
					display.sleep();
			}
		} finally {
			display.timerExec(-1, tick[0]);
		}
	}

	/** Waits until no job of that name is waiting, sleeping or running. */
	static void awaitIdleJobs(String name) {
		await("end of job " + name, () -> Arrays.stream(Job.getJobManager().find(null)).noneMatch(j -> j.getName().equals(name)));
	}

	/** Saves the window as PNG when the system property plurix.screenshot names a file; the name gets the suffix. */
	static void screenshot(String suffix) {
		String base = System.getProperty("plurix.screenshot", "");
		if (base.isBlank())
			return;
		String file = base.replaceFirst("(\\.png)?$", "-" + suffix + ".png");
		Shell shell = window().getShell();
		shell.setBounds(0, 0, 1200, 800);
		await("window size", () -> shell.getSize().x == 1200 && !shell.getDisplay().readAndDispatch());
		Rectangle area = shell.getClientArea();
		GC gc = new GC(shell.getDisplay());
		Image image = new Image(shell.getDisplay(), area.width, area.height);
		gc.copyArea(image, 0, 0);
		gc.dispose();
		ImageLoader loader = new ImageLoader();
		loader.data = new ImageData[] { image.getImageData() };
		loader.save(file, SWT.IMAGE_PNG);
		image.dispose();
	}
}
