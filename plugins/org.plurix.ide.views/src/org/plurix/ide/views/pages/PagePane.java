package org.plurix.ide.views.pages;

import java.util.Optional;
import java.util.function.IntConsumer;

import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.plurix.ide.views.Messages;
import org.plurix.ide.views.canvas.CanvasContent;
import org.plurix.ide.views.canvas.LatestWorker;
import org.plurix.ide.views.canvas.LiveCanvas;
import org.plurix.ide.views.pagemap.LegendPainter;
import org.plurix.ide.views.pagemap.PageColumns;
import org.plurix.ide.views.pagemap.PageMapModel;
import org.plurix.ide.views.pagemap.PageMapPainter;
import org.plurix.ide.views.pagemap.PageObject;
import org.plurix.ide.views.pagemap.PageSource;
import org.plurix.ide.views.pagemap.PageText;
import org.plurix.ide.views.paint.Painter;
import org.plurix.model.trace.PageStore;

/** The page map on its canvas, with its legend: forwards gestures to the model, takes copies of the page table on a worker. */
final class PagePane implements CanvasContent {
	private static final int LEGEND_HEIGHT = 20;
	private static final int PAN_PIXELS = 60;
	private static final double WHEEL_PIXELS = 40;

	/** Hears what the user opens. */
	interface Opener {
		void open(int page, Optional<PageObject> object);
	}

	private final PageMapModel model = new PageMapModel();
	private final PageMapPainter painter = new PageMapPainter();
	private final LiveCanvas canvas;
	private final LatestWorker<PageColumns> worker;
	private final PageSource contents;
	private IntConsumer selectionListener = page -> { };
	private Runnable dataListener = () -> { };
	private Opener opener = (page, object) -> { };
	private PageStore store;
	private int height;

	PagePane(Composite parent, PageSource contents) {
		this.contents = contents;
		canvas = new LiveCanvas(parent, this, JFaceResources.getColorRegistry());
		worker = new LatestWorker<>("Plurix pages", canvas.getDisplay()::asyncExec, this::show, failure -> { //$NON-NLS-1$
			throw failure;
		});
		canvas.addListener(SWT.Dispose, event -> worker.close());
	}

	LiveCanvas canvas() {
		return canvas;
	}

	PageMapModel model() {
		return model;
	}

	void onSelect(IntConsumer listener) {
		selectionListener = listener;
	}

	/** Told when new values of pages are shown. */
	void onData(Runnable listener) {
		dataListener = listener;
	}

	void onOpen(Opener newOpener) {
		opener = newOpener;
	}

	/** Null: nothing is shown. */
	void setStore(PageStore newStore) {
		store = newStore;
		model.reset();
		update();
		canvas.redraw();
	}

	/** Takes in the present values. */
	void update() {
		PageStore source = store;
		if (source != null) {
			worker.ask(cancelled -> PageColumns.of(source));
		}
	}

	void reveal(int page) {
		model.select(page);
		canvas.selectionChanged();
	}

	boolean isBusy() {
		return worker.isBusy();
	}

	private void show(PageColumns pages) {
		if (store != null) {
			model.show(pages);
			canvas.redraw();
			dataListener.run();
		}
	}

	@Override
	public void paint(Painter on, boolean hasFocus) {
		painter.paint(on, model, contents, hasFocus);
		LegendPainter.paint(on, model, height, model.layout().width(), LEGEND_HEIGHT);
	}

	@Override
	public void resized(int newWidth, int newHeight) {
		height = Math.max(1, newHeight - LEGEND_HEIGHT);
		model.resize(Math.max(1, newWidth), height);
	}

	@Override
	public void zoom(double factor, int x, int y) {
		model.zoom(1 / factor, x, y);
	}

	@Override
	public void drag(int byX, int byY) {
		model.pan(byX, byY);
	}

	@Override
	public void scroll(int stepsX, int stepsY) {
		model.pan(-stepsX * WHEEL_PIXELS, -stepsY * WHEEL_PIXELS);
	}

	@Override
	public void click(int x, int y, boolean twice) {
		int page = y < height ? model.pageAt(x, y) : -1;
		Optional<PageObject> object = page < 0 ? Optional.empty() : model.objectAt(contents, x, y);
		if (object.isPresent()) {
			model.selectObject(page, object.get().address());
		} else {
			model.select(page);
		}
		selectionListener.accept(page);
		if (twice && page >= 0) {
			opener.open(page, object);
		}
	}

	@Override
	public String hover(int x, int y) {
		int page = x < 0 || y >= height ? -1 : model.pageAt(x, y);
		if (model.hover(page)) {
			canvas.redraw();
		}
		if (page < 0 || store == null) {
			return ""; //$NON-NLS-1$
		}
		String object = model.objectAt(contents, x, y).map(found -> PageText.object(found) + '\n').orElse(""); //$NON-NLS-1$
		return object + PageText.details(model.pages(), store.row(page));
	}

	@Override
	public boolean key(int code, char character, boolean shift) {
		if (character == '+' || character == '=' || code == SWT.KEYPAD_ADD) {
			model.zoomAtSelection(PageMapModel.ZOOM_STEP);
		} else if (character == '-' || code == SWT.KEYPAD_SUBTRACT) {
			model.zoomAtSelection(1 / PageMapModel.ZOOM_STEP);
		} else if (character == '0') {
			model.fit();
		} else if (code == SWT.CR || code == SWT.KEYPAD_CR) {
			openSelected();
		} else if (shift) {
			return pan(code);
		} else if (move(code)) {
			selectionListener.accept(model.selected());
		} else {
			return false;
		}
		return true;
	}

	private void openSelected() {
		if (model.selected() >= 0) {
			int address = model.selectedObject();
			opener.open(model.selected(), contents.content(model.selected())
					.flatMap(content -> content.objects().stream().filter(object -> object.address() == address).findFirst()));
		}
	}

	private boolean pan(int code) {
		switch (code) {
		case SWT.ARROW_LEFT -> model.pan(PAN_PIXELS, 0);
		case SWT.ARROW_RIGHT -> model.pan(-PAN_PIXELS, 0);
		case SWT.ARROW_UP -> model.pan(0, PAN_PIXELS);
		case SWT.ARROW_DOWN -> model.pan(0, -PAN_PIXELS);
		default -> {
			return false;
		}
		}
		return true;
	}

	private boolean move(int code) {
		switch (code) {
		case SWT.ARROW_LEFT -> model.move(-1, 0);
		case SWT.ARROW_RIGHT -> model.move(1, 0);
		case SWT.ARROW_UP -> model.move(0, -1);
		case SWT.ARROW_DOWN -> model.move(0, 1);
		case SWT.PAGE_UP -> model.move(0, -model.rowsPerScreen());
		case SWT.PAGE_DOWN -> model.move(0, model.rowsPerScreen());
		case SWT.HOME -> model.selectEnd(false);
		case SWT.END -> model.selectEnd(true);
		default -> {
			return false;
		}
		}
		return true;
	}

	@Override
	public String accessibleName() {
		return Messages.map_name;
	}

	@Override
	public String accessibleValue() {
		return model.selected() < 0 || store == null ? "" : PageText.details(model.pages(), store.row(model.selected())); //$NON-NLS-1$
	}
}
