package org.plurix.ide.views.transactions;

import java.util.Optional;
import java.util.function.LongConsumer;

import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Display;
import org.plurix.ide.views.Messages;
import org.plurix.ide.views.canvas.CanvasContent;
import org.plurix.ide.views.canvas.LatestWorker;
import org.plurix.ide.views.canvas.LiveCanvas;
import org.plurix.ide.views.paint.Painter;
import org.plurix.ide.views.timeline.SpanLook;
import org.plurix.ide.views.timeline.SpanText;
import org.plurix.ide.views.timeline.TimeWindow;
import org.plurix.ide.views.timeline.TimelineModel;
import org.plurix.ide.views.timeline.TimelinePainter;
import org.plurix.ide.views.timeline.TimelinePicture;
import org.plurix.model.trace.Lane;
import org.plurix.model.trace.Span;
import org.plurix.model.trace.TraceStore;

/** The timeline on its canvas: forwards gestures to the model, asks a worker for pictures, tells the selection. */
final class TimelinePane implements CanvasContent {
	/** A picture and the window it was asked for. */
	private record Answer(TraceStore store, TimeWindow asked, TimelinePicture picture) {
	}

	private static final int LABEL_WIDTH = 92;

	private final TimelineModel model = new TimelineModel();
	private final LiveCanvas canvas;
	private final LatestWorker<Answer> worker;
	private final StationNames names;
	private LongConsumer selectionListener = id -> { };
	private LongConsumer openListener = id -> { };
	private TraceStore store;
	private boolean links = true;

	TimelinePane(Composite parent, StationNames names) {
		this.names = names;
		canvas = new LiveCanvas(parent, this, JFaceResources.getColorRegistry());
		Display display = canvas.getDisplay();
		worker = new LatestWorker<>("Plurix timeline", display::asyncExec, this::show, this::failed); //$NON-NLS-1$
		canvas.addListener(SWT.Dispose, event -> worker.close());
	}

	LiveCanvas canvas() {
		return canvas;
	}

	TimelineModel model() {
		return model;
	}

	void onSelect(LongConsumer listener) {
		selectionListener = listener;
	}

	void onOpen(LongConsumer listener) {
		openListener = listener;
	}

	/** Null: nothing is shown. */
	void setStore(TraceStore newStore) {
		store = newStore;
		model.reset();
		update();
	}

	/** Asks for a new picture if there is something new to show. */
	void update() {
		if (store != null && model.needsPicture(store.generation())) {
			ask();
		}
		canvas.redraw();
	}

	void setLinks(boolean show) {
		links = show;
		ask();
	}

	/** Selects a try that may be anywhere in the recording. */
	void reveal(Span span) {
		model.reveal(span);
		canvas.selectionChanged();
		update();
	}

	void clearSelection() {
		model.select(SpanLook.NO_SPAN, -1);
		canvas.redraw();
	}

	boolean isBusy() {
		return worker.isBusy();
	}

	private void ask() {
		if (store == null) {
			return;
		}
		TraceStore source = store;
		TimeWindow window = model.window();
		int width = model.layout().timeWidth();
		boolean withLinks = links;
		worker.ask(cancelled -> new Answer(source, window, TimelinePicture.query(source, window, width, withLinks, names::of)));
	}

	private void show(Answer answer) {
		if (answer.store() == store) {
			model.show(answer.picture(), answer.asked().equals(model.window()));
			canvas.redraw();
		}
	}

	private void failed(RuntimeException failure) {
		throw failure;
	}

	// ---- canvas ----

	@Override
	public void paint(Painter painter, boolean hasFocus) {
		TimelinePainter.paint(painter, model.layout(), model.picture(), model.marks(hasFocus));
	}

	@Override
	public void resized(int width, int height) {
		model.resize(width, height, LABEL_WIDTH);
		ask();
	}

	@Override
	public void zoom(double factor, int x, int y) {
		model.zoom(factor, x);
		update();
	}

	@Override
	public void drag(int byX, int byY) {
		model.panPixels(-byX);
		update();
	}

	@Override
	public void scroll(int stepsX, int stepsY) {
		model.pan(stepsX * TimelineModel.PAN_STEP);
		model.scrollRows(stepsY);
		update();
	}

	@Override
	public void click(int x, int y, boolean twice) {
		long id = model.spanAt(x, y);
		if (id == SpanLook.NO_SPAN && model.mergedAt(x, y) > 0 && twice) {
			model.zoom(1 / (TimelineModel.ZOOM_STEP * 4), x);
			update();
			return;
		}
		model.select(id, model.layout().rowAt(y));
		selectionListener.accept(id);
		if (twice && id != SpanLook.NO_SPAN) {
			openListener.accept(id);
		}
	}

	@Override
	public String hover(int x, int y) {
		long id = x < 0 ? SpanLook.NO_SPAN : model.spanAt(x, y);
		if (model.hover(id)) {
			canvas.redraw();
		}
		if (id != SpanLook.NO_SPAN && store != null) {
			return details(id);
		}
		int merged = x < 0 ? 0 : model.mergedAt(x, y);
		return merged == 0 ? "" : NLS.bind(Messages.span_merged, String.valueOf(merged)); //$NON-NLS-1$
	}

	/** Everything known about a try; empty if it is no longer recorded. */
	String details(long id) {
		Optional<Span> span = store == null ? Optional.empty() : store.span(Lane.TRIES, id);
		return span.map(known -> SpanText.details(known, names.of(known.station()), SpanText.waited(store, known), store.abort(known.station(), known.serial())))
				.orElse(""); //$NON-NLS-1$
	}

	@Override
	public boolean key(int code, char character, boolean shift) {
		if (!TimelineKeys.apply(model, code, character, shift)) {
			return step(code, shift);
		}
		update();
		return true;
	}

	/** Left and right with Shift go from try to try; Enter opens. */
	private boolean step(int code, boolean shift) {
		long id = model.selected();
		if (code == SWT.CR && id != SpanLook.NO_SPAN) {
			openListener.accept(id);
			return true;
		}
		if (store == null || !shift || code != SWT.ARROW_LEFT && code != SWT.ARROW_RIGHT) {
			return false;
		}
		int by = code == SWT.ARROW_LEFT ? -1 : 1;
		Optional<Span> next = id == SpanLook.NO_SPAN ? model.focusStation().flatMap(station -> store.find(station, Lane.TRIES, model.window().start()))
				: store.neighbour(Lane.TRIES, id, by);
		next.ifPresent(span -> {
			reveal(span);
			selectionListener.accept(span.id());
		});
		return true;
	}

	@Override
	public String accessibleName() {
		return Messages.timeline_name;
	}

	@Override
	public String accessibleValue() {
		return model.selected() == SpanLook.NO_SPAN ? "" : details(model.selected()); //$NON-NLS-1$
	}
}
