package org.plurix.ide.views.paint;

/** An arrow from one point to another whose drawn part stays inside a width (ends may lie far outside). */
public final class Arrow {
	private static final double HEAD = 7;
	private static final double HEAD_HALF = 3;

	private Arrow() {
	}

	/** Draws what of the arrow lies between the left and the right limit. */
	public static void paint(Painter painter, Tone tone, double x1, int y1, double x2, int y2, int left, int right) {
		double firstShare = share(x1, x2, left, right, true);
		double lastShare = share(x1, x2, left, right, false);
		if (firstShare > lastShare) {
			return;
		}
		int fromX = at(x1, x2, firstShare);
		int fromY = at(y1, y2, firstShare);
		int toX = at(x1, x2, lastShare);
		int toY = at(y1, y2, lastShare);
		painter.line(tone, fromX, fromY, toX, toY);
		if (lastShare == 1) {
			head(painter, tone, x1, y1, toX, toY);
		}
	}

	private static void head(Painter painter, Tone tone, double x1, int y1, int toX, int toY) {
		double length = Math.hypot(toX - x1, toY - y1);
		if (length < HEAD) {
			return;
		}
		double ux = (toX - x1) / length;
		double uy = (toY - y1) / length;
		double baseX = toX - ux * HEAD;
		double baseY = toY - uy * HEAD;
		painter.polygon(tone, toX, toY, (int) Math.round(baseX - uy * HEAD_HALF), (int) Math.round(baseY + ux * HEAD_HALF),
				(int) Math.round(baseX + uy * HEAD_HALF), (int) Math.round(baseY - ux * HEAD_HALF));
	}

	/** The first or last share of the way at which the arrow is between the limits; first > last if it never is. */
	private static double share(double x1, double x2, int left, int right, boolean first) {
		if (x1 == x2) {
			boolean inside = x1 >= left && x1 <= right;
			return inside == first ? 0 : 1;
		}
		double atLeft = (left - x1) / (x2 - x1);
		double atRight = (right - x1) / (x2 - x1);
		double enters = Math.max(0, Math.min(atLeft, atRight));
		double leaves = Math.min(1, Math.max(atLeft, atRight));
		return first ? enters : leaves;
	}

	private static int at(double from, double to, double share) {
		return (int) Math.round(from + (to - from) * share);
	}
}
