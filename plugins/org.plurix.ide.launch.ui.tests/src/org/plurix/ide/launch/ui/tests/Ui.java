package org.plurix.ide.launch.ui.tests;

import java.io.File;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;

import org.eclipse.e4.ui.model.application.ui.basic.MPart;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CLabel;
import org.eclipse.swt.custom.CTabFolder;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.ImageLoader;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PlatformUI;
import org.junit.jupiter.api.Assertions;

/** Waits in the UI thread while it goes on working, and looks at widgets. */
final class Ui {

	private static final Duration LIMIT = Duration.ofSeconds(Long.getLong("plurix.uiWait", 180));

	private Ui() {
	}

	static void until(BooleanSupplier condition, String what) {
		Display display = Display.getCurrent();
		long end = System.nanoTime() + LIMIT.toNanos();
		boolean[] tick = new boolean[1];
		while (!condition.getAsBoolean()) {
			if (System.nanoTime() > end)
				Assertions.fail("not reached: " + what + "; status line: " + statusText());
			tick[0] = false;
			display.timerExec(20, () -> tick[0] = true);
			while (!tick[0])
				if (!display.readAndDispatch())
					display.sleep();
		}
	}

	/** Into the folder that the build names; without it nothing is written. */
	static void picture(String name) {
		String folder = System.getProperty("plurix.pictures", "");
		if (folder.isEmpty())
			return;
		Display display = Display.getCurrent();
		while (display.readAndDispatch())
			continue;
		Rectangle area = display.getBounds();
		Image image = new Image(display, area.width, area.height);
		GC gc = new GC(display);
		gc.copyArea(image, 0, 0);
		gc.dispose();
		ImageLoader loader = new ImageLoader();
		loader.data = new ImageData[] { image.getImageData() };
		Assertions.assertTrue(new File(folder).isDirectory() || new File(folder).mkdirs());
		loader.save(folder + '/' + name + ".png", SWT.IMAGE_PNG);
		image.dispose();
	}

	static <T extends Control> T find(Composite parent, Class<T> type) {
		for (Control child : parent.getChildren()) {
			if (type.isInstance(child))
				return type.cast(child);
			T found = child instanceof Composite composite && !(child instanceof CTabFolder) ? find(composite, type) : null;
			if (found != null)
				return found;
		}
		return null;
	}

	/** The rows of a view's tree, the first two columns. */
	static List<String> rows(IWorkbenchPage page, String view) {
		Tree tree = find((Composite) part(page, view), Tree.class);
		List<String> rows = new ArrayList<>();
		if (tree != null)
			add(tree.getItems(), rows);
		return rows;
	}

	private static Control part(IWorkbenchPage page, String view) {
		return page.findView(view).getSite().getService(MPart.class).getWidget() instanceof Control control
				? control
				: null;
	}

	private static void add(TreeItem[] items, List<String> rows) {
		for (TreeItem item : items) {
			rows.add(item.getText(0) + " | " + item.getText(1));
			add(item.getItems(), rows);
		}
	}

	/** Texts of all labels of the window, which include the status line's. */
	static String statusText() {
		StringBuilder text = new StringBuilder();
		collect(PlatformUI.getWorkbench().getActiveWorkbenchWindow().getShell(), text);
		return text.toString();
	}

	private static void collect(Composite parent, StringBuilder text) {
		for (Control child : parent.getChildren()) {
			if (child instanceof CLabel label)
				text.append(label.getText()).append(label.isVisible() ? "\n" : " (hidden)\n");
			if (child instanceof Composite composite)
				collect(composite, text);
		}
	}
}
