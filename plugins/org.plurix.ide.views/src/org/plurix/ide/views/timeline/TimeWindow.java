package org.plurix.ide.views.timeline;

/**
 * The part of the recorded time that is shown, in microseconds. Immutable; every change gives a new window inside the recorded range
 * and never narrower than {@link #NARROWEST}. A window that follows keeps its width and moves with the newest event.
 */
public record TimeWindow(long start, long end, boolean follows) {
	public static final long NARROWEST = 10;
	private static final long LEAST_MARGIN = 200;

	public TimeWindow {
		if (end <= start) {
			throw new IllegalArgumentException("empty window " + start + ".." + end); //$NON-NLS-1$
		}
	}

	public static TimeWindow all(long first, long last, boolean follows) {
		return new TimeWindow(first, Math.max(first + NARROWEST, last), follows);
	}

	public long width() {
		return end - start;
	}

	/** Makes the window narrower (factor below 1) or wider around the point at the given share of its width. */
	public TimeWindow zoom(double factor, double anchorShare, long first, long last) {
		long widest = Math.max(NARROWEST, last - first);
		long width = Math.max(NARROWEST, Math.min(widest, Math.round(width() * factor)));
		boolean stillFollows = follows && end >= last;
		long anchor = start + (long) (width() * anchorShare);
		long from = stillFollows ? end - width : anchor - (long) (width * anchorShare);
		return new TimeWindow(from, from + width, stillFollows).inside(first, last);
	}

	/** Moves by a share of the width; a window that is moved stops following. */
	public TimeWindow pan(double share, long first, long last) {
		long by = Math.round(width() * share);
		return new TimeWindow(start + by, end + by, false).inside(first, last);
	}

	public TimeWindow home(long first, long last) {
		return new TimeWindow(first, first + width(), false).inside(first, last);
	}

	/** Moves to the newest event and stays there. */
	public TimeWindow followFrom(long first, long last) {
		return new TimeWindow(last - width(), last, true).inside(first, last);
	}

	/** The same window after new events came: moved if it follows, else only kept inside what is still recorded. */
	public TimeWindow advance(long first, long last) {
		return follows ? followFrom(first, last) : inside(first, last);
	}

	/** A window around one interval that leaves twice its width on each side, and room for neighbours of a very short one. */
	public TimeWindow around(long from, long to, long first, long last) {
		long margin = Math.max(LEAST_MARGIN, 2 * (to - from));
		return new TimeWindow(from - margin, to + margin, false).inside(first, last);
	}

	public boolean shows(long from, long to) {
		return from < end && to > start;
	}

	private TimeWindow inside(long first, long last) {
		long from = start;
		if (from + width() > last) {
			from = last - width();
		}
		if (from < first && !follows) {
			from = first;
		}
		return from == start ? this : new TimeWindow(from, from + width(), follows);
	}
}
