package org.plurix.ide.views.pagemap;

import java.util.Optional;

/** State of one page map: part that is shown, colouring, selection. All operations of mouse and keyboard are here. Used on one thread. */
public final class PageMapModel {
	public static final double ZOOM_STEP = 1.3;
	private static final int GUTTER = 92;
	/** Size of the cells that "zoom to the page" gives. */
	private static final double READABLE = 320;

	private PageColumns pages = PageColumns.NONE;
	private PageOrder order = PageOrder.NONE;
	private boolean withFree;
	private Colouring colouring = Colouring.OWNER;
	private PageMapLayout layout = PageMapLayout.fit(0, 1, 1, GUTTER);
	private boolean fitted = true;
	private int selected = -1;
	private int selectedObject;
	private int hovered = -1;

	public void resize(int width, int height) {
		layout = fitted ? PageMapLayout.fit(order.size(), width, height, GUTTER) : layout.resized(width, height);
	}

	public void show(PageColumns newer) {
		pages = newer;
		arrange();
	}

	/** Whether chunks that hold nothing have a place, too. */
	public void setWithFree(boolean free) {
		withFree = free;
		arrange();
	}

	/** Gives the pages their places; if those are others than before, the same page is at the same point as far as possible. */
	private void arrange() {
		PageOrder newer = PageOrder.of(pages, withFree);
		if (newer.sameAs(order)) {
			order = newer;
			return;
		}
		int anchor = order.size() == 0 ? -1 : order.page(Math.min(order.size() - 1, layout.firstRow() * layout.columns() + layout.firstColumn()));
		order = newer;
		layout = layout.withCount(order.size());
		if (fitted) {
			fit();
		} else if (order.slot(anchor) >= 0) {
			layout = layout.reveal(order.slot(anchor));
		}
	}

	PageOrder order() {
		return order;
	}

	/** Page under a point, -1 if there is none. */
	public int pageAt(int x, int y) {
		int slot = layout.slotAt(x, y);
		return slot < 0 ? -1 : order.page(slot);
	}

	public void reset() {
		pages = PageColumns.NONE;
		order = PageOrder.NONE;
		selected = -1;
		selectedObject = 0;
		hovered = -1;
		fit();
	}

	public PageColumns pages() {
		return pages;
	}

	public PageMapLayout layout() {
		return layout;
	}

	public Colouring colouring() {
		return colouring;
	}

	public void setColouring(Colouring other) {
		colouring = other;
	}

	public void fit() {
		fitted = true;
		layout = PageMapLayout.fit(order.size(), layout.width(), layout.height(), GUTTER);
	}

	public void zoom(double factor, int x, int y) {
		double smallest = PageMapLayout.fit(order.size(), layout.width(), layout.height(), GUTTER).cell();
		layout = layout.zoom(factor, x, y, Math.min(smallest, layout.cell()));
		fitted = layout.fits();
		if (fitted) {
			fit();
		}
	}

	/** Zooms around the selected page, or the middle if none is selected: for the keyboard. */
	public void zoomAtSelection(double factor) {
		int x = layout.width() / 2;
		int y = layout.height() / 2;
		int slot = order.slot(selected);
		if (slot >= 0) {
			layout = layout.reveal(slot);
			x = layout.left(slot % layout.columns()) + (int) (layout.cell() / 2);
			y = layout.top(slot / layout.columns()) + (int) (layout.cell() / 2);
		}
		zoom(factor, x, y);
		if (slot >= 0) {
			layout = layout.reveal(slot);
		}
	}

	/** Makes the page so large that its objects can be read. */
	public void zoomToPage(int page) {
		select(page);
		if (layout.cell() < READABLE) {
			zoomAtSelection(READABLE / layout.cell());
		}
	}

	public void pan(double byX, double byY) {
		layout = layout.pan(byX, byY);
	}

	public int selected() {
		return selected;
	}

	/** Address of the selected object, 0 if none is. */
	public int selectedObject() {
		return selectedObject;
	}

	public void select(int page) {
		selected = page >= 0 && page < pages.count() ? page : -1;
		selectedObject = 0;
		if (selected >= 0 && order.slot(selected) < 0) {
			setWithFree(true);
		}
		if (selected >= 0 && !fitted) {
			layout = layout.reveal(order.slot(selected));
		}
	}

	public void selectObject(int page, int address) {
		select(page);
		selectedObject = address;
	}

	/** Moves the selection by columns and rows; the first move selects the first visible page. */
	public void move(int byColumns, int byRows) {
		if (order.size() == 0) {
			return;
		}
		if (selected < 0) {
			select(order.page(Math.min(order.size() - 1, layout.firstRow() * layout.columns() + layout.firstColumn())));
			return;
		}
		int target = order.slot(selected) + byColumns + byRows * layout.columns();
		if (target >= 0 && target < order.size()) {
			select(order.page(target));
		}
	}

	/** Selects the first or the last page that has a place. */
	public void selectEnd(boolean last) {
		if (order.size() > 0) {
			select(order.page(last ? order.size() - 1 : 0));
		}
	}

	public boolean withFree() {
		return withFree;
	}

	public int rowsPerScreen() {
		return Math.max(1, (int) (layout.height() / layout.cell()) - 1);
	}

	public boolean hover(int page) {
		boolean changed = hovered != page;
		hovered = page;
		return changed;
	}

	public int hovered() {
		return hovered;
	}

	/** The object under a point, if cells are large enough and the content of the page is known. */
	public Optional<PageObject> objectAt(PageSource source, int x, int y) {
		int slot = layout.slotAt(x, y);
		int offset = slot < 0 ? -1 : layout.byteAt(slot, x, y);
		if (offset < 0) {
			return Optional.empty();
		}
		return source.content(order.page(slot)).flatMap(content -> content.objects().stream()
				.filter(object -> offset >= object.offset() && offset < object.offset() + object.bytes()).findFirst());
	}
}
