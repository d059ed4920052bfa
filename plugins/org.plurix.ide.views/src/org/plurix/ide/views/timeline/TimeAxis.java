package org.plurix.ide.views.timeline;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Marks of a time axis at round values (1, 2, 5 times a power of ten). Time 0 is when the cluster began to record; it does not move when old
 * events are dropped.
 */
public final class TimeAxis {
	/** A mark at a time. */
	public record Mark(long micros, String label) {
	}

	private static final long MILLI = 1_000;
	private static final long SECOND = 1_000 * MILLI;
	private static final long MINUTE = 60 * SECOND;
	private static final int[] STEPS = { 1, 2, 5 };

	private TimeAxis() {
	}

	/** Marks of the window, about as many as wanted at most. */
	public static List<Mark> marks(TimeWindow window, int wanted) {
		long step = step(window.width() / Math.max(1, wanted));
		List<Mark> marks = new ArrayList<>();
		long first = Math.floorDiv(window.start() + step - 1, step) * step;
		for (long at = first; at <= window.end(); at += step) {
			marks.add(new Mark(at, label(at, step)));
		}
		return marks;
	}

	/** The smallest round step that is at least the given one. */
	static long step(long least) {
		long power = 1;
		while (true) {
			for (int factor : STEPS) {
				if (power * factor >= least) {
					return power * factor;
				}
			}
			power *= 10;
		}
	}

	/** A time, as exact as neighbours at that step need it. */
	public static String label(long micros, long step) {
		long abs = Math.abs(micros);
		String sign = micros < 0 ? "-" : ""; //$NON-NLS-1$ //$NON-NLS-2$
		int decimals = decimals(step);
		if (abs < MINUTE) {
			return sign + fixed(abs, decimals) + " s"; //$NON-NLS-1$
		}
		String seconds = fixed(abs % MINUTE, decimals);
		String padded = abs % MINUTE < 10 * SECOND ? "0" + seconds : seconds; //$NON-NLS-1$
		return sign + abs / MINUTE + ":" + padded; //$NON-NLS-1$
	}

	/** A length of time in its natural unit with three digits. */
	public static String duration(long micros) {
		if (micros < MILLI) {
			return micros + " \u00b5s"; //$NON-NLS-1$
		}
		if (micros < SECOND) {
			return scaled(micros, MILLI, "ms"); //$NON-NLS-1$
		}
		return scaled(micros, SECOND, "s"); //$NON-NLS-1$
	}

	private static String scaled(long micros, long unit, String name) {
		double value = (double) micros / unit;
		String format = value < 10 ? "%.2f %s" : value < 100 ? "%.1f %s" : "%.0f %s"; //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
		return String.format(Locale.ROOT, format, value, name);
	}

	private static int decimals(long step) {
		int decimals = 0;
		for (long unit = SECOND; unit > step && decimals < 6; unit /= 10) {
			decimals++;
		}
		return decimals;
	}

	private static String fixed(long micros, int decimals) {
		long fraction = micros % SECOND;
		String digits = String.format(Locale.ROOT, "%06d", fraction).substring(0, decimals); //$NON-NLS-1$
		return micros / SECOND + (decimals == 0 ? "" : "." + digits); //$NON-NLS-1$ //$NON-NLS-2$
	}
}
