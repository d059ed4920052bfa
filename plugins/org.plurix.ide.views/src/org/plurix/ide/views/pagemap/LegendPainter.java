package org.plurix.ide.views.pagemap;

import org.plurix.ide.views.paint.Painter;
import org.plurix.ide.views.paint.Tone;

/** Paints one line that says what the colours of the map mean. */
public final class LegendPainter {
	private static final int GAP = 10;
	private static final int INDENT = 4;

	private LegendPainter() {
	}

	public static void paint(Painter painter, PageMapModel model, int y, int width, int height) {
		painter.fill(Tone.BACKGROUND, 0, y, width, height);
		int side = Math.max(4, Math.min(painter.lineHeight(), height) - 4);
		int top = y + (height - side) / 2;
		int x = INDENT;
		for (Colouring.Legend entry : model.colouring().legend(model.pages())) {
			int end = x + side + INDENT + painter.textWidth(entry.label());
			if (end > width) {
				return;
			}
			painter.area(entry.rgb(painter.palette()), x, top, side, side);
			painter.text(Tone.FOREGROUND, entry.label(), x + side + INDENT, y + (height - painter.lineHeight()) / 2);
			x = end + GAP;
		}
	}
}
