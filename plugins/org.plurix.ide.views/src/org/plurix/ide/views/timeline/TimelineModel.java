package org.plurix.ide.views.timeline;

import java.util.Optional;

import org.plurix.model.trace.Span;
import org.plurix.model.trace.SpanBuffer;

/**
 * State of one timeline view: window, first row, selection, what is under the pointer. All operations of mouse and keyboard are here;
 * the view only forwards them, asks for a new picture when {@link #needsPicture} and repaints. Used on one thread.
 */
public final class TimelineModel {
	public static final double ZOOM_STEP = 1.4;
	public static final double PAN_STEP = 0.15;
	private static final int AXIS_HEIGHT = 20;
	/** How near a pointer must be to a short run, in pixels. */
	private static final int NEAR = 3;

	private TimelinePicture picture = TimelinePicture.EMPTY;
	private TimeWindow window = TimelinePicture.EMPTY.window();
	private boolean started;
	private long selected = SpanLook.NO_SPAN;
	private long hovered = SpanLook.NO_SPAN;
	private int focusRow;
	private int firstRow;
	private int width = 1;
	private int height = 1;
	private int labelWidth;

	public void resize(int newWidth, int newHeight, int newLabelWidth) {
		width = Math.max(1, newWidth);
		height = Math.max(1, newHeight);
		labelWidth = Math.min(newLabelWidth, width / 2);
	}

	public TimelineLayout layout() {
		return new TimelineLayout(window, width, height, picture.rows().size(), labelWidth, AXIS_HEIGHT, firstRow);
	}

	public TimelinePicture picture() {
		return picture;
	}

	public TimeWindow window() {
		return window;
	}

	/** A new answer. If nothing was moved since it was asked for, its window is what is shown; else only what follows advances. */
	public void show(TimelinePicture newer, boolean windowUnchanged) {
		picture = newer;
		if (!started && !newer.isEmpty()) {
			started = true;
			window = TimeWindow.all(newer.first(), newer.last(), true);
		} else if (started) {
			window = windowUnchanged ? newer.window() : window.advance(newer.first(), newer.last());
		}
		focusRow = Math.max(0, Math.min(focusRow, newer.rows().size() - 1));
		firstRow = Math.max(0, Math.min(firstRow, newer.rows().size() - layout().visibleRows()));
	}

	/** Another cluster: nothing of the old one is kept. */
	public void reset() {
		picture = TimelinePicture.EMPTY;
		window = picture.window();
		started = false;
		selected = SpanLook.NO_SPAN;
		hovered = SpanLook.NO_SPAN;
		focusRow = 0;
		firstRow = 0;
	}

	/** Whether the picture was asked for another window or resolution than is shown, or is older than the generation. */
	public boolean needsPicture(long generation) {
		return !picture.window().equals(window) || picture.generation() != generation && (window.follows() || window.end() >= picture.last());
	}

	public void zoom(double factor, int x) {
		window = window.zoom(factor, layout().shareAt(x), picture.first(), picture.last());
	}

	/** Zooms around the selected try if it is visible, else around the middle: for the keyboard. */
	public void zoomAtSelection(double factor) {
		double share = visibleSelection().map(span -> (double) ((span[0] + span[1]) / 2 - window.start()) / window.width()).orElse(0.5);
		window = window.zoom(factor, share, picture.first(), picture.last());
	}

	public void pan(double share) {
		window = window.pan(share, picture.first(), picture.last());
	}

	public void panPixels(int pixels) {
		window = window.pan((double) pixels / layout().timeWidth(), picture.first(), picture.last());
	}

	public void home() {
		window = window.home(picture.first(), picture.last());
	}

	public void follow() {
		window = window.followFrom(picture.first(), picture.last());
	}

	/** Stops or starts to follow the newest event. */
	public void setFollows(boolean follows) {
		if (follows) {
			follow();
		} else {
			window = new TimeWindow(window.start(), window.end(), false);
		}
	}

	public void fit() {
		window = TimeWindow.all(picture.first(), picture.last(), window.follows());
	}

	/** Selects a try that may be far away and brings it into view. */
	public void reveal(Span span) {
		select(span.id(), picture.rowOf(span.station()));
		long needed = span.micros();
		if (!window.shows(span.startMicros(), span.endMicros()) || needed > window.width() || window.width() > Math.max(needed, 1) * width / 4) {
			window = window.around(span.startMicros(), span.endMicros(), picture.first(), picture.last());
		}
	}

	public void select(long id, int row) {
		selected = id;
		if (row >= 0) {
			focusRow = row;
			showRow(row);
		}
	}

	public long selected() {
		return selected;
	}

	public int focusRow() {
		return focusRow;
	}

	/** Moves the focus to another row; the selection goes to the try nearest in time there. */
	public void moveRow(int by) {
		int row = Math.max(0, Math.min(picture.rows().size() - 1, focusRow + by));
		if (row < 0 || row >= picture.rows().size()) {
			return;
		}
		long middle = visibleSelection().map(span -> (span[0] + span[1]) / 2).orElse((window.start() + window.end()) / 2);
		focusRow = row;
		showRow(row);
		SpanBuffer spans = picture.rows().get(row).tries();
		int at = TimelinePicture.lastAt(spans, middle);
		if (at >= 0 && spans.id[at] != SpanLook.NO_SPAN) {
			selected = spans.id[at];
		}
	}

	public void scrollRows(int by) {
		firstRow = Math.max(0, Math.min(firstRow + by, picture.rows().size() - layout().visibleRows()));
	}

	/** Station of the row that has the focus. */
	public Optional<Integer> focusStation() {
		return focusRow < picture.rows().size() ? Optional.of(picture.rows().get(focusRow).station()) : Optional.empty();
	}

	/** The try under a point, or the nearest one a few pixels beside it; -1: none. A merged column is none. */
	public long spanAt(int x, int y) {
		int at = indexAt(x, y);
		return at < 0 ? SpanLook.NO_SPAN : picture.rows().get(layout().rowAt(y)).tries().id[at];
	}

	/** How many tries the merged column under a point stands for; 0 if there is none. */
	public int mergedAt(int x, int y) {
		int at = indexAt(x, y);
		if (at < 0) {
			return 0;
		}
		SpanBuffer spans = picture.rows().get(layout().rowAt(y)).tries();
		return spans.id[at] == SpanBuffer.MERGED ? spans.count[at] : 0;
	}

	private int indexAt(int x, int y) {
		TimelineLayout layout = layout();
		int row = layout.rowAt(y);
		if (row < 0 || row >= picture.rows().size() || x < labelWidth) {
			return -1;
		}
		SpanBuffer spans = picture.rows().get(row).tries();
		int near = TimelinePicture.lastAt(spans, layout.timeAt(x + NEAR));
		long left = layout.timeAt(x - NEAR);
		return near >= 0 && spans.end[near] >= left ? near : -1;
	}

	/** Sets what is under the pointer; true if it changed. */
	public boolean hover(long id) {
		boolean changed = hovered != id;
		hovered = id;
		return changed;
	}

	public TimelinePainter.Marks marks(boolean hasFocus) {
		return new TimelinePainter.Marks(selected, hovered, focusRow, hasFocus);
	}

	private void showRow(int row) {
		int visible = layout().visibleRows();
		if (row < firstRow) {
			firstRow = row;
		} else if (row >= firstRow + visible) {
			firstRow = row - visible + 1;
		}
	}

	/** Start and end of the selected try if the picture has it inside the window. */
	private Optional<long[]> visibleSelection() {
		if (selected == SpanLook.NO_SPAN || focusRow >= picture.rows().size()) {
			return Optional.empty();
		}
		SpanBuffer spans = picture.rows().get(focusRow).tries();
		for (int at = 0; at < spans.size; at++) {
			if (spans.id[at] == selected && window.shows(spans.start[at], spans.end[at])) {
				return Optional.of(new long[] { spans.start[at], spans.end[at] });
			}
		}
		return Optional.empty();
	}
}
