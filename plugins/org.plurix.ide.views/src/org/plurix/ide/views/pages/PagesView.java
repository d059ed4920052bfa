package org.plurix.ide.views.pages;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.actions.ActionFactory;
import org.eclipse.ui.statushandlers.StatusManager;
import org.plurix.ide.views.canvas.LiveCanvas;
import org.plurix.ide.views.live.LiveViewPart;
import org.plurix.ide.views.live.ObjectRef;
import org.plurix.ide.views.live.PageRef;
import org.plurix.ide.views.pagemap.Colouring;
import org.plurix.ide.views.pagemap.PageColumns;
import org.plurix.ide.views.pagemap.PageObject;
import org.plurix.ide.views.pagemap.PageText;
import org.plurix.model.feed.LiveCluster;
import org.plurix.model.feed.Topic;

import plurix.dhs.AddressSpace;

/** The Pages view: map of the shared heap down to the objects on a page, and its list twin. Opening an object shows it in the Heap view. */
public final class PagesView extends LiveViewPart {
	private static final String BUNDLE = "org.plurix.ide.views"; //$NON-NLS-1$
	private static final String HEAP = "org.plurix.ide.views.heap"; //$NON-NLS-1$
	private static final Duration PERIOD = Duration.ofMillis(250);
	private static final int[] SHARES = { 72, 28 };

	private PageContents contents;
	private PagePane pane;
	private PageList list;
	private SashForm sash;

	@Override
	protected void createContent(Composite parent) {
		Display display = parent.getDisplay();
		contents = new PageContents(() -> {
			if (!display.isDisposed()) {
				display.asyncExec(this::repaint);
			}
		});
		sash = new SashForm(parent, SWT.HORIZONTAL);
		pane = new PagePane(sash, contents);
		list = new PageList(sash);
		sash.setWeights(SHARES);
		pane.onSelect(this::selected);
		pane.onData(this::showList);
		pane.onOpen(this::open);
		list.onSelect(page -> {
			pane.reveal(page);
			selected(page);
		});
		list.onOpen(page -> {
			pane.model().zoomToPage(page);
			pane.canvas().redraw();
		});
		new PagesActions(this).addTo(getViewSite().getActionBars());
		getViewSite().getActionBars().setGlobalActionHandler(ActionFactory.FIND.getId(), PagesActions.find(list));
	}

	@Override
	public void dispose() {
		if (contents != null) {
			contents.close();
		}
		super.dispose();
	}

	@Override
	protected Map<Topic, Duration> topics() {
		return Map.of(Topic.PAGES, PERIOD);
	}

	@Override
	protected void clusterChanged(Optional<LiveCluster> cluster) {
		contents.setCluster(cluster.orElse(null));
		list.show(PageColumns.NONE);
		pane.setStore(cluster.map(LiveCluster::pages).orElse(null));
	}

	@Override
	protected void dataChanged(Set<Topic> changed) {
		pane.update();
	}

	@Override
	protected void otherViewSelected(List<Object> references) {
		Object first = references.get(0);
		if (first instanceof PageRef page && isShown(page.cluster())) {
			reveal(page.page());
		} else if (first instanceof ObjectRef object && isShown(object.cluster())) {
			int page = (object.address() - AddressSpace.DHS_START) / AddressSpace.PAGE_SIZE;
			reveal(page);
			pane.model().selectObject(page, object.address());
			pane.canvas().redraw();
		}
	}

	/** Selects a page in map and list. */
	public void reveal(int page) {
		pane.reveal(page);
		list.reveal(page);
	}

	/** Selects a page and zooms so far that its objects can be read. */
	public void zoomTo(int page) {
		pane.model().zoomToPage(page);
		list.reveal(page);
		pane.canvas().redraw();
	}

	public void setColouring(Colouring colouring) {
		pane.model().setColouring(colouring);
		pane.canvas().redraw();
	}

	/** For measurements and screenshots. */
	public LiveCanvas canvas() {
		return pane.canvas();
	}

	/** Whether answers are still to come: for tests. */
	public boolean isBusy() {
		return pane.isBusy() || contents.isBusy();
	}

	PagePane pane() {
		return pane;
	}

	void status(String text) {
		setStatus(text);
	}

	void showList(boolean show) {
		sash.setMaximizedControl(show ? null : pane.canvas());
	}

	private boolean isShown(String name) {
		return cluster().map(shown -> shown.name().equals(name)).orElse(false);
	}

	private void repaint() {
		if (!pane.canvas().isDisposed()) {
			pane.canvas().redraw();
		}
	}

	private void showList() {
		list.show(pane.model().pages());
		setStatus(PageText.summary(pane.model().pages()));
	}

	private void selected(int page) {
		list.reveal(page);
		String cluster = cluster().map(LiveCluster::name).orElse(""); //$NON-NLS-1$
		int object = pane.model().selectedObject();
		if (page < 0) {
			selection().publish();
		} else if (object != 0) {
			selection().publish(new ObjectRef(cluster, object), new PageRef(cluster, page));
		} else {
			selection().publish(new PageRef(cluster, page));
		}
	}

	/** An object is shown in the Heap view; a page without one is made readable. */
	private void open(int page, Optional<PageObject> object) {
		if (object.isEmpty()) {
			zoomTo(page);
			return;
		}
		try {
			getSite().getPage().showView(HEAP, null, IWorkbenchPage.VIEW_VISIBLE);
		} catch (PartInitException e) {
			StatusManager.getManager().handle(new Status(IStatus.ERROR, BUNDLE, e.getMessage(), e), StatusManager.LOG);
		}
		// told again, for a view that has just been opened
		selection().publish();
		selected(page);
	}
}
