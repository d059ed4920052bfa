package org.plurix.ide.views.timeline;

/**
 * Where things are in a timeline: labels at the left, axis on top, one row per station. Pure arithmetic between time and pixels;
 * x is clamped so that far ends never leave what the platforms can draw.
 */
public record TimelineLayout(TimeWindow window, int width, int height, int rows, int labelWidth, int axisHeight, int firstRow) {
	private static final int LEAST_ROW = 22;
	private static final int LARGEST_ROW = 84;
	/** Pixels outside the area at which an end is cut. */
	private static final int OUTSIDE = 64;

	public int rowHeight() {
		int room = Math.max(0, height - axisHeight);
		return Math.max(LEAST_ROW, Math.min(LARGEST_ROW, room / Math.max(1, rows)));
	}

	/** How many rows fit. */
	public int visibleRows() {
		return Math.max(1, (height - axisHeight) / rowHeight());
	}

	public int rowTop(int row) {
		return axisHeight + (row - firstRow) * rowHeight();
	}

	/** Lane at a height, -1 above the first and below the last. */
	public int rowAt(int y) {
		if (y < axisHeight) {
			return -1;
		}
		int row = firstRow + (y - axisHeight) / rowHeight();
		return row < rows ? row : -1;
	}

	public int timeWidth() {
		return Math.max(1, width - labelWidth);
	}

	public double exactX(long micros) {
		return labelWidth + (double) (micros - window.start()) * timeWidth() / window.width();
	}

	public int x(long micros) {
		double exact = exactX(micros);
		return (int) Math.max(labelWidth - OUTSIDE, Math.min(width + OUTSIDE, Math.floor(exact)));
	}

	public long timeAt(int x) {
		return window.start() + (long) ((double) (x - labelWidth) * window.width() / timeWidth());
	}

	/** Share of the window's width at a pixel, 0..1. */
	public double shareAt(int x) {
		return Math.max(0, Math.min(1, (double) (x - labelWidth) / timeWidth()));
	}

	public double microsPerPixel() {
		return (double) window.width() / timeWidth();
	}
}
