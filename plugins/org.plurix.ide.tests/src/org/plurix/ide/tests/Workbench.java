package org.plurix.ide.tests;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;

import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.e4.ui.model.application.ui.basic.MPart;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.ImageLoader;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.eclipse.ui.IViewPart;
import org.eclipse.ui.IViewReference;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;

/** Helps tests that run in the UI thread of a real workbench. */
final class Workbench {

	/** A test that waits longer than this has failed; nothing is asserted about how fast it is. */
	static final long PATIENCE = TimeUnit.SECONDS.toNanos(Long.getLong("plurix.uiWait", 240));

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

	/** Waits for the end of all builds. */
	static void awaitBuild() {
		await("end of the build", () -> Job.getJobManager().find(ResourcesPlugin.FAMILY_AUTO_BUILD).length == 0
				&& Job.getJobManager().find(ResourcesPlugin.FAMILY_MANUAL_BUILD).length == 0);
	}

	/** The control of a view that is open. */
	static Composite control(IViewPart view) {
		return (Composite) view.getSite().getService(MPart.class).getWidget();
	}

	/** Every control of that type below, depth first. */
	static <T extends Control> List<T> find(Composite parent, Class<T> type) {
		List<T> found = new ArrayList<>();
		for (Control child : parent.getChildren()) {
			if (type.isInstance(child))
				found.add(type.cast(child));
			if (child instanceof Composite composite)
				found.addAll(find(composite, type));
		}
		return found;
	}

	/** The first row of the tree, expanded or not, one of whose cells contains the text. */
	static Optional<TreeItem> row(Tree tree, String text) {
		return row(tree.getItems(), tree.getColumnCount(), text);
	}

	private static Optional<TreeItem> row(TreeItem[] items, int columns, String text) {
		for (TreeItem item : items) {
			for (int i = 0; i < Math.max(1, columns); i++)
				if (item.getText(i).contains(text))
					return Optional.of(item);
			Optional<TreeItem> below = row(item.getItems(), columns, text);
			if (below.isPresent())
				return below;
		}
		return Optional.empty();
	}

	/** Selects a row as a click does. */
	static void select(Tree tree, TreeItem item) {
		tree.setFocus();
		tree.setSelection(item);
		Event event = new Event();
		event.item = item;
		tree.notifyListeners(SWT.Selection, event);
	}

	/** Chooses an entry of a context menu by the texts along its path, each a part of the entry's text. */
	static void choose(Control control, String... path) {
		Menu menu = control.getMenu();
		for (int i = 0; i < path.length; i++) {
			menu.notifyListeners(SWT.Show, new Event());
			String text = path[i];
			String all = Arrays.stream(menu.getItems()).map(MenuItem::getText).toList().toString();
			MenuItem item = Arrays.stream(menu.getItems()).filter(m -> m.getText().replace("&", "").contains(text)).findFirst()
					.orElseThrow(() -> new AssertionError("no entry " + text + " in " + all));
			if (i + 1 < path.length)
				menu = item.getMenu();
			else
				item.notifyListeners(SWT.Selection, new Event());
		}
	}

	/** A picture of the window; see the other one. */
	static void picture(String name) {
		Shell shell = window().getShell();
		shell.setBounds(0, 0, 1280, 860);
		await("window size", () -> shell.getSize().x == 1280 && !shell.getDisplay().readAndDispatch());
		picture(name, shell);
	}

	/**
	 * Saves a picture of a window or dialog as PNG: in the folder of the system property plurix.pictures, by default one of the build; and,
	 * if plurix.screenshot names a file, beside it.
	 */
	static void picture(String name, Shell shell) {
		Path folder = Path.of(System.getProperty("plurix.pictures", "target/pictures")).toAbsolutePath();
		await("all is painted", () -> !shell.getDisplay().readAndDispatch());
		Rectangle area = shell.getClientArea();
		GC gc = new GC(shell);
		Image image = new Image(shell.getDisplay(), area.width, area.height);
		gc.copyArea(image, 0, 0);
		gc.dispose();
		ImageLoader loader = new ImageLoader();
		loader.data = new ImageData[] { image.getImageData() };
		image.dispose();
		assertTrue(folder.toFile().isDirectory() || folder.toFile().mkdirs(), "no folder " + folder);
		loader.save(folder.resolve(name + ".png").toString(), SWT.IMAGE_PNG);
		String base = System.getProperty("plurix.screenshot", "");
		if (!base.isBlank())
			loader.save(base.replaceFirst("(\\.png)?$", "-" + name + ".png"), SWT.IMAGE_PNG);
	}
}
