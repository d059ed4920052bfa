package org.plurix.ide.views.timeline;

import org.plurix.ide.views.paint.Arrow;
import org.plurix.ide.views.paint.Painter;
import org.plurix.ide.views.paint.Palette;
import org.plurix.ide.views.paint.Tone;
import org.plurix.ide.views.timeline.TimelinePicture.Row;
import org.plurix.model.trace.Links;
import org.plurix.model.trace.SpanBuffer;
import org.plurix.model.trace.SpanState;

/**
 * Paints a picture of the timeline: rows of tries, waits inside them, arrows from the commit that won to the try it aborted.
 * A few operations per pixel column and row at most; nothing is asked here.
 */
public final class TimelinePainter {
	/** What is marked: span ids or {@link SpanLook#NO_SPAN}. */
	public record Marks(long selected, long hovered, int focusRow, boolean hasFocus) {
		public static final Marks NONE = new Marks(SpanLook.NO_SPAN, SpanLook.NO_SPAN, -1, false);
	}

	private static final int PIXELS_PER_MARK = 110;
	private static final int ROW_GAP = 3;
	private static final int TEXT_INDENT = 4;
	/** Part of a row's height that shows waits. */
	private static final int WAIT_SHARE = 4;
	private static final int LEAST_TEXT = 26;
	/** From this width on a try gets a gap to the next and the sign of an abort. */
	private static final int LEAST_SINGLE = 4;
	/** A pixel with very little work is still seen. */
	private static final double FAINTEST = 0.3;

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
		paintAxis();
		painter.unclip();
		painter.clip(layout.labelWidth(), layout.axisHeight(), layout.timeWidth(), layout.height() - layout.axisHeight());
		for (int row = layout.firstRow(); row < until; row++) {
			paintRow(row);
		}
		paintLinks(false);
		paintLinks(true);
		painter.unclip();
	}

	private void paintAxis() {
		int bottom = layout.axisHeight() - 1;
		for (TimeAxis.Mark mark : TimeAxis.marks(layout.window(), picture.first(), layout.timeWidth() / PIXELS_PER_MARK)) {
			int x = layout.x(mark.micros());
			painter.line(Tone.GRID, x, bottom - TEXT_INDENT, x, layout.height());
			painter.text(Tone.DIM, mark.label(), x + TEXT_INDENT, 1);
		}
		painter.line(Tone.GRID, layout.labelWidth(), bottom, layout.width(), bottom);
	}

	private void paintLabel(int at) {
		Row row = picture.rows().get(at);
		int top = layout.rowTop(at);
		int height = layout.rowHeight();
		if (at % 2 == 0) {
			painter.fill(Tone.BAND, 0, top, layout.width(), height);
		}
		painter.fill(Tone.ofStation(row.station()), 0, top + 1, TEXT_INDENT, height - 2);
		painter.clip(0, top, layout.labelWidth() - TEXT_INDENT, height);
		painter.text(Tone.FOREGROUND, row.name(), 2 * TEXT_INDENT, top + (height - painter.lineHeight()) / 2);
		painter.unclip();
		if (marks.hasFocus() && marks.focusRow() == at) {
			painter.frame(Tone.FOCUS, 0, top, layout.labelWidth() - 2, height - 1);
		}
	}

	private void paintRow(int at) {
		Row row = picture.rows().get(at);
		int top = layout.rowTop(at) + ROW_GAP;
		int height = layout.rowHeight() - 2 * ROW_GAP;
		SpanBuffer spans = row.tries();
		int painted = Integer.MIN_VALUE;
		for (int span = Math.max(0, TimelinePicture.lastAt(spans, layout.window().start())); span < spans.size; span++) {
			if (spans.start[span] > layout.window().end()) {
				break;
			}
			int from = Math.max(painted, layout.x(spans.start[span]));
			int to = Math.max(layout.x(spans.start[span]) + 1, layout.x(spans.end[span]));
			if (to > from) {
				paintSpan(spans, span, from, to, top, height);
				painted = to;
			}
		}
		paintWaits(row.waits(), top + height - height / WAIT_SHARE, height / WAIT_SHARE);
		paintMark(spans, marks.hovered(), Tone.FOCUS, top, height);
		paintMark(spans, marks.selected(), Tone.SELECTION, top, height);
	}

	private void paintSpan(SpanBuffer spans, int at, int from, int to, int top, int height) {
		int width = to - from;
		if (spans.id[at] == SpanBuffer.MERGED) {
			paintMerged(spans, at, from, width, top, height);
			return;
		}
		SpanState state = spans.state[at];
		int inner = width >= LEAST_SINGLE ? width - 1 : width;
		painter.fill(SpanLook.tone(state), from, top, inner, height);
		if (state == SpanState.ABORTED && width >= LEAST_SINGLE) {
			int side = Math.min(inner, height);
			painter.line(Tone.BACKGROUND, from, top + height - 1, from + side - 1, top + height - side);
		}
		if (inner >= LEAST_TEXT) {
			paintText(spans, at, from, inner, top, height);
		}
	}

	/** Several tries in one column: fainter where the station was idle for a part; the aborted part stands at the bottom. */
	private void paintMerged(SpanBuffer spans, int at, int from, int width, int top, int height) {
		double strength = Math.max(FAINTEST, Math.min(1, spans.share[at]));
		int lost = spans.abortedShare[at] > 0 ? Math.max(1, Math.round(height * spans.abortedShare[at])) : 0;
		SpanState rest = spans.state[at] == SpanState.ABORTED ? SpanState.COMMITTED : spans.state[at];
		Palette palette = painter.palette();
		int back = palette.rgb(Tone.BACKGROUND);
		if (lost < height) {
			painter.area(Palette.mix(back, palette.rgb(SpanLook.tone(rest)), strength), from, top, width, height - lost);
		}
		if (lost > 0) {
			painter.area(Palette.mix(back, palette.rgb(Tone.ABORTED), strength), from, top + height - lost, width, lost);
		}
	}

	private void paintText(SpanBuffer spans, int at, int from, int width, int top, int height) {
		String letter = SpanLook.letter(spans.state[at]);
		String both = letter + ' ' + TimeAxis.duration(spans.end[at] - spans.start[at]);
		int left = Math.max(from, layout.labelWidth()) + TEXT_INDENT;
		int room = Math.min(from + width, layout.width()) - left;
		int y = top + (height - height / WAIT_SHARE - painter.lineHeight()) / 2;
		if (y >= top - 2 && room >= LEAST_TEXT / 2) {
			painter.textOn(SpanLook.tone(spans.state[at]), painter.textWidth(both) + TEXT_INDENT <= room ? both : letter, left, y);
		}
	}

	private void paintWaits(SpanBuffer waits, int top, int height) {
		int painted = Integer.MIN_VALUE;
		for (int at = Math.max(0, TimelinePicture.lastAt(waits, layout.window().start())); at < waits.size; at++) {
			if (waits.start[at] > layout.window().end()) {
				return;
			}
			int from = Math.max(painted, layout.x(waits.start[at]));
			int to = Math.max(layout.x(waits.start[at]) + 1, layout.x(waits.end[at]));
			if (to > from) {
				painter.fill(SpanLook.tone(waits.state[at]), from, top, to - from, height);
				painted = to;
			}
		}
	}

	private void paintMark(SpanBuffer spans, long id, Tone tone, int top, int height) {
		if (id == SpanLook.NO_SPAN) {
			return;
		}
		for (int at = 0; at < spans.size; at++) {
			if (spans.id[at] == id) {
				int from = layout.x(spans.start[at]);
				int to = Math.max(from + LEAST_SINGLE, layout.x(spans.end[at]));
				painter.frame(tone, from - 1, top - 1, to - from, height + 1);
				painter.frame(tone, from - 2, top - 2, to - from + 2, height + 3);
				return;
			}
		}
	}

	private void paintLinks(boolean ofSelection) {
		Links links = picture.links();
		for (int at = 0; at < links.size; at++) {
			boolean selected = marks.selected() != SpanLook.NO_SPAN
					&& (links.loserId[at] == marks.selected() || links.winnerId[at] == marks.selected());
			if (selected == ofSelection) {
				paintLink(links, at, selected ? Tone.LINK : Tone.LINK_DIM);
			}
		}
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
