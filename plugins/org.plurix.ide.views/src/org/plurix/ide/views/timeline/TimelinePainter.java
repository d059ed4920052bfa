package org.plurix.ide.views.timeline;

import java.util.List;

import org.plurix.ide.views.paint.Arrow;
import org.plurix.ide.views.paint.Painter;
import org.plurix.ide.views.paint.Tone;
import org.plurix.ide.views.timeline.TimelinePicture.Row;
import org.plurix.model.trace.Links;
import org.plurix.model.trace.SpanBuffer;
import org.plurix.model.trace.SpanState;

/**
 * Paints a picture of the timeline: rows of tries, waits inside them, arrows from the commit that won to the try it aborted.
 * The cost does not depend on the number of spans; nothing is asked here.
 */
public final class TimelinePainter {
	/** What is marked: span ids or {@link SpanLook#NO_SPAN}. */
	public record Marks(long selected, long hovered, int focusRow, boolean hasFocus) {
		public static final Marks NONE = new Marks(SpanLook.NO_SPAN, SpanLook.NO_SPAN, -1, false);
	}

	private static final int PIXELS_PER_MARK = 110;
	private static final int ROW_GAP = 3;
	private static final int TEXT_INDENT = 4;
	private static final int LEAST_TEXT = 26;
	private static final int LEAST_MARK = 4;
	/** With more arrows than this only those of the marked try are drawn: the others would hide everything. */
	private static final int MOST_ARROWS = 80;

	private final Painter painter;
	private final TimelineLayout layout;
	private final TimelinePicture picture;
	private final Marks marks;

	private TimelinePainter(Painter painter, TimelineLayout layout, TimelinePicture picture, Marks marks) {
		this.painter = painter;
		this.layout = layout;
		this.picture = picture;
		this.marks = marks;
	}

	public static void paint(Painter painter, TimelineLayout layout, TimelinePicture picture, Marks marks) {
		new TimelinePainter(painter, layout, picture, marks).paintAll();
	}

	private void paintAll() {
		painter.fill(Tone.BACKGROUND, 0, 0, layout.width(), layout.height());
		int until = Math.min(picture.rows().size(), layout.firstRow() + layout.visibleRows() + 1);
		for (int row = layout.firstRow(); row < until; row++) {
			paintLabel(row);
		}
		painter.clip(layout.labelWidth(), 0, layout.timeWidth(), layout.height());
		int[] grid = paintAxis();
		painter.unclip();
		painter.clip(layout.labelWidth(), layout.axisHeight(), layout.timeWidth(), layout.height() - layout.axisHeight());
		RowRaster raster = new RowRaster(layout, painter.palette());
		for (int row = layout.firstRow(); row < until; row++) {
			paintRow(row, raster, grid);
		}
		paintLinks(false);
		paintLinks(true);
		painter.unclip();
	}

	/** Returns where the marks are. */
	private int[] paintAxis() {
		int bottom = layout.axisHeight() - 1;
		List<TimeAxis.Mark> marksOfAxis = TimeAxis.marks(layout.window(), layout.timeWidth() / PIXELS_PER_MARK);
		int[] grid = new int[marksOfAxis.size()];
		for (int at = 0; at < grid.length; at++) {
			TimeAxis.Mark mark = marksOfAxis.get(at);
			int x = layout.x(mark.micros());
			grid[at] = x;
			painter.line(Tone.GRID, x, bottom - TEXT_INDENT, x, layout.height());
			painter.text(Tone.DIM, mark.label(), x + TEXT_INDENT, 1);
		}
		painter.line(Tone.GRID, layout.labelWidth(), bottom, layout.width(), bottom);
		return grid;
	}

	private void paintLabel(int at) {
		Row row = picture.rows().get(at);
		int top = layout.rowTop(at);
		int height = layout.rowHeight();
		painter.fill(background(at), 0, top, layout.width(), height);
		painter.fill(Tone.ofStation(row.station()), 0, top + 1, TEXT_INDENT, height - 2);
		painter.clip(0, top, layout.labelWidth() - TEXT_INDENT, height);
		painter.text(Tone.FOREGROUND, row.name(), 2 * TEXT_INDENT, top + (height - painter.lineHeight()) / 2);
		painter.unclip();
		if (marks.hasFocus() && marks.focusRow() == at) {
			painter.frame(Tone.FOCUS, 0, top, layout.labelWidth() - 2, height - 1);
		}
	}

	private void paintRow(int at, RowRaster raster, int[] grid) {
		Row row = picture.rows().get(at);
		int top = layout.rowTop(at) + ROW_GAP;
		int height = layout.rowHeight() - 2 * ROW_GAP;
		raster.paint(painter, row, painter.palette().rgb(background(at)), grid, top, height);
		SpanBuffer spans = row.tries();
		int first = Math.max(0, TimelinePicture.lastAt(spans, layout.window().start()));
		for (int span = first; span < spans.size && spans.start[span] <= layout.window().end(); span++) {
			if (spans.id[span] != SpanBuffer.MERGED) {
				decorate(spans, span, top, height);
			}
		}
		paintMark(spans, marks.hovered(), Tone.FOCUS, top, height);
		paintMark(spans, marks.selected(), Tone.SELECTION, top, height);
	}

	/** What a single try has besides its colour: the stroke of an abort; letter and length if there is room. */
	private void decorate(SpanBuffer spans, int at, int top, int height) {
		int from = layout.x(spans.start[at]);
		int width = layout.x(spans.end[at]) - from - 1;
		if (spans.state[at] == SpanState.ABORTED && width >= RowRaster.LEAST_SINGLE - 1) {
			int side = Math.min(width, height);
			painter.line(Tone.BACKGROUND, from, top + height - 1, from + side - 1, top + height - side);
		}
		if (width >= LEAST_TEXT) {
			paintText(spans, at, from, width, top, height);
		}
	}

	private void paintText(SpanBuffer spans, int at, int from, int width, int top, int height) {
		String letter = SpanLook.letter(spans.state[at]);
		String both = letter + ' ' + TimeAxis.duration(spans.end[at] - spans.start[at]);
		int left = Math.max(from, layout.labelWidth()) + TEXT_INDENT;
		int room = Math.min(from + width, layout.width()) - left;
		int y = top + (height - height / RowRaster.WAIT_SHARE - painter.lineHeight()) / 2;
		if (y >= top - 2 && room >= LEAST_TEXT / 2) {
			painter.textOn(SpanLook.tone(spans.state[at]), painter.textWidth(both) + TEXT_INDENT <= room ? both : letter, left, y);
		}
	}

	private static Tone background(int row) {
		return row % 2 == 0 ? Tone.BAND : Tone.BACKGROUND;
	}

	private void paintMark(SpanBuffer spans, long id, Tone tone, int top, int height) {
		if (id == SpanLook.NO_SPAN) {
			return;
		}
		for (int at = 0; at < spans.size; at++) {
			if (spans.id[at] == id) {
				int from = layout.x(spans.start[at]);
				int to = Math.max(from + LEAST_MARK, layout.x(spans.end[at]));
				painter.frame(tone, from - 1, top - 1, to - from, height + 1);
				painter.frame(tone, from - 2, top - 2, to - from + 2, height + 3);
				return;
			}
		}
	}

	private void paintLinks(boolean ofSelection) {
		Links links = picture.links();
		for (int at = 0; at < links.size; at++) {
			boolean selected = isEnd(links, at, marks.selected()) || isEnd(links, at, marks.hovered());
			if (selected == ofSelection && (selected || links.size <= MOST_ARROWS)) {
				paintLink(links, at, selected ? Tone.LINK : Tone.LINK_DIM);
			}
		}
	}

	private static boolean isEnd(Links links, int at, long id) {
		return id != SpanLook.NO_SPAN && (links.loserId[at] == id || links.winnerId[at] == id);
	}

	private void paintLink(Links links, int at, Tone tone) {
		int from = picture.rowOf(links.winnerStation[at]);
		int to = picture.rowOf(links.loserStation[at]);
		if (from < 0 || to < 0) {
			return;
		}
		int half = layout.rowHeight() / 2;
		Arrow.paint(painter, tone, layout.exactX(links.winnerMicros[at]), layout.rowTop(from) + half, layout.exactX(links.loserMicros[at]),
				layout.rowTop(to) + half, layout.labelWidth(), layout.width());
	}
}
