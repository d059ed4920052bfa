package org.plurix.ide.views.timeline;

import java.util.Arrays;

import org.plurix.ide.views.paint.Painter;
import org.plurix.ide.views.paint.Palette;
import org.plurix.ide.views.paint.Tone;
import org.plurix.model.trace.SpanBuffer;
import org.plurix.model.trace.SpanState;

/**
 * Paints the spans of one row as one block of pixels, so that the cost depends on the size of the row and not on the number of spans. Per column
 * of pixels: what the try did, how much of the column was in vain (from the bottom), and in the lowest quarter what was waited for.
 */
final class RowRaster {
	/** Part of a row's height that shows waits. */
	static final int WAIT_SHARE = 4;
	/** From this width on a try gets a gap to the next. */
	static final int LEAST_SINGLE = 4;
	/** A pixel with very little work is still seen. */
	private static final double FAINTEST = 0.3;
	private static final int IDLE = -1;

	private final TimelineLayout layout;
	private final Palette palette;
	private final int left;
	private final int width;
	private final int[] upper;
	private final int[] lower;
	private final float[] lost;
	private final int[] waiting;

	RowRaster(TimelineLayout layout, Palette palette) {
		this.layout = layout;
		this.palette = palette;
		left = layout.labelWidth();
		width = layout.timeWidth();
		upper = new int[width];
		lower = new int[width];
		lost = new float[width];
		waiting = new int[width];
	}

	/** Idle columns get the background, and the grid colour where the axis has a mark. */
	void paint(Painter painter, TimelinePicture.Row row, int background, int[] grid, int top, int height) {
		Arrays.fill(upper, IDLE);
		Arrays.fill(waiting, IDLE);
		addTries(row.tries(), background);
		addWaits(row.waits(), background);
		int[] idle = new int[width];
		Arrays.fill(idle, background);
		for (int x : grid) {
			if (x >= left && x < left + width) {
				idle[x - left] = palette.rgb(Tone.GRID);
			}
		}
		painter.pixels(block(idle, height), width, height, left, top);
	}

	private int[] block(int[] idle, int height) {
		int[] block = new int[width * height];
		int waitTop = height - height / WAIT_SHARE;
		for (int x = 0; x < width; x++) {
			int lostTop = upper[x] == IDLE || lost[x] == 0 ? height : Math.min(height - 1, height - Math.round(height * lost[x]));
			int color = upper[x] == IDLE ? idle[x] : upper[x];
			for (int y = 0, at = x; y < height; y++, at += width) {
				block[at] = y >= waitTop && waiting[x] != IDLE ? waiting[x] : y >= lostTop ? lower[x] : color;
			}
		}
		return block;
	}

	private void addTries(SpanBuffer spans, int background) {
		for (int at = firstVisible(spans); at < spans.size && spans.start[at] <= layout.window().end(); at++) {
			int from = layout.x(spans.start[at]) - left;
			int to = Math.max(from + 1, layout.x(spans.end[at]) - left);
			boolean merged = spans.id[at] == SpanBuffer.MERGED;
			if (!merged && to - from >= LEAST_SINGLE) {
				to--;
			}
			double strength = merged ? strength(spans.share[at]) : 1;
			SpanState state = merged && spans.state[at] == SpanState.ABORTED ? SpanState.COMMITTED : spans.state[at];
			int color = Palette.mix(background, palette.rgb(SpanLook.tone(state)), strength);
			int vain = Palette.mix(background, palette.rgb(Tone.ABORTED), strength);
			for (int x = Math.max(0, from); x < Math.min(width, to); x++) {
				upper[x] = color;
				lower[x] = vain;
				lost[x] = merged ? spans.abortedShare[at] : 0;
			}
		}
	}

	private void addWaits(SpanBuffer waits, int background) {
		for (int at = firstVisible(waits); at < waits.size && waits.start[at] <= layout.window().end(); at++) {
			int from = layout.x(waits.start[at]) - left;
			int to = Math.max(from + 1, layout.x(waits.end[at]) - left);
			boolean merged = waits.id[at] == SpanBuffer.MERGED;
			int tone = palette.rgb(SpanLook.tone(waits.state[at]));
			for (int x = Math.max(0, from); x < Math.min(width, to); x++) {
				waiting[x] = merged ? Palette.mix(upper[x] == IDLE ? background : upper[x], tone, strength(waits.share[at])) : tone;
			}
		}
	}

	private int firstVisible(SpanBuffer spans) {
		return Math.max(0, TimelinePicture.lastAt(spans, layout.window().start()));
	}

	private static double strength(double share) {
		return FAINTEST + (1 - FAINTEST) * Math.min(1, share);
	}
}
