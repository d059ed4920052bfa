package org.plurix.ide.views;

import org.eclipse.swt.*;
import org.eclipse.swt.graphics.*;
import org.eclipse.swt.widgets.*;
import org.eclipse.ui.*;
import org.junit.jupiter.api.Test;
import org.plurix.ide.launch.ActiveCluster;
import org.plurix.ide.views.cluster.*;
import org.plurix.ide.views.heap.*;

class LiveShotTmp {
	static void spin(int millis) {
		Display d = Display.getCurrent();
		long end = System.currentTimeMillis() + millis;
		boolean[] t = new boolean[1];
		Runnable[] tick = new Runnable[1];
		tick[0] = () -> d.timerExec(50, tick[0]);
		tick[0].run();
		while (System.currentTimeMillis() < end)
			if (!d.readAndDispatch())
				d.sleep();
		d.timerExec(-1, tick[0]);
	}
	static void shot(String name) {
		Shell shell = PlatformUI.getWorkbench().getActiveWorkbenchWindow().getShell();
		shell.setBounds(0, 0, 1500, 900);
		spin(700);
		Rectangle area = shell.getClientArea();
		Image image = new Image(shell.getDisplay(), area.width, area.height);
		GC gc = new GC(shell.getDisplay());
		gc.copyArea(image, 0, 0);
		gc.dispose();
		ImageLoader l = new ImageLoader();
		l.data = new ImageData[] { image.getImageData() };
		l.save("/tmp/w/C/shot-" + name + ".png", SWT.IMAGE_PNG);
	}
	static <T extends Control> T find(Control c, Class<T> type, int[] n) {
		if (type.isInstance(c) && n[0]-- == 0) return type.cast(c);
		if (c instanceof Composite comp) for (Control k : comp.getChildren()) { T f = find(k, type, n); if (f != null) return f; }
		return null;
	}
	@Test
	void views() throws Exception {
		IWorkbenchPage page = PlatformUI.getWorkbench().getActiveWorkbenchWindow().getActivePage();
		ActiveCluster.get().set("helperc");
		Shell shell = page.getWorkbenchWindow().getShell();
		IViewPart cluster = page.showView("org.plurix.ide.views.cluster");
		page.setPartState(page.findViewReference("org.plurix.ide.views.cluster"), IWorkbenchPage.STATE_MAXIMIZED);
		spin(4000);
		shot("cluster");
		page.setPartState(page.findViewReference("org.plurix.ide.views.cluster"), IWorkbenchPage.STATE_RESTORED);
		page.showView("org.plurix.ide.views.heap");
		page.setPartState(page.findViewReference("org.plurix.ide.views.heap"), IWorkbenchPage.STATE_MAXIMIZED);
		spin(4000);
		Table classes = null;
		for (int i = 0; i < 12; i++) { Table t = find(shell, Table.class, new int[] { i }); if (t != null && t.getColumnCount() == 3 && t.getItemCount() > 10) classes = t; }
		System.out.println("classes " + (classes == null ? -1 : classes.getItemCount()));
		for (int i = 0; classes != null && i < classes.getItemCount(); i++) if (classes.getItem(i).getText(0).equals("demo.raytracer.Picture")) { classes.setSelection(i); classes.notifyListeners(SWT.Selection, new Event()); }
		spin(2500);
		Table inst = null;
		for (int i = 0; i < 12; i++) { Table t = find(shell, Table.class, new int[] { i }); if (t != null && t.getColumnCount() == 2 && t.isVisible()) inst = t; }
		System.out.println("instances " + (inst == null ? -1 : inst.getItemCount()));
		if (inst != null && inst.getItemCount() > 0) { inst.setSelection(0); inst.notifyListeners(SWT.Selection, new Event()); }
		spin(2500);
		Tree tree = null;
		for (int i = 0; i < 12; i++) { Tree t = find(shell, Tree.class, new int[] { i }); if (t != null && t.isVisible() && t.getColumnCount() == 3) tree = t; }
		System.out.println("tree " + (tree == null ? -1 : tree.getItemCount()));
		for (TreeItem item : tree.getItems()) if (item.getItemCount() > 0) { Event e = new Event(); e.item = item; tree.notifyListeners(SWT.Expand, e); item.setExpanded(true); break; }
		spin(3000);
		HeapView view = (HeapView) page.findView("org.plurix.ide.views.heap");
		java.lang.reflect.Field f = HeapView.class.getDeclaredField("inspector"); f.setAccessible(true);
		view.findPaths(Integer.parseUnsignedInt(inst.getItem(0).getText(0).replaceAll(".*@([0-9a-f]+).*", "$1"), 16), "Picture", false);
		spin(3000);
		shot("heap");
	}
}
