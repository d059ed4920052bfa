package org.plurix.ide.views.pagemap;

import org.plurix.ide.views.paint.Painter;
import org.plurix.ide.views.paint.Palette;
import org.plurix.ide.views.paint.Tone;
import org.plurix.ide.views.timeline.SpanText;

/**
 * Paints the page map. Small cells go into one block of pixels (the whole heap costs a few milliseconds), larger ones are drawn with
 * letters, the largest with the objects that lie on the page. Keeps its block between paintings; used on one thread.
 */
public final class PageMapPainter {
	private static final int GAP_FROM = 5;
	private static final int TEXT_INDENT = 3;
	private int[] block = new int[0];

	public void paint(Painter painter, PageMapModel model, PageSource source, boolean hasFocus) {
		PageMapLayout layout = model.layout();
		painter.fill(Tone.BACKGROUND, 0, 0, layout.width(), layout.height());
		if (model.order().size() == 0) {
			return;
		}
		paintAddresses(painter, model);
		painter.clip(layout.gutter(), 0, layout.width() - layout.gutter(), layout.height());
		if (layout.cell() < PageMapLayout.LETTERS) {
			paintBlock(painter, model);
		} else {
			paintCells(painter, model, source);
		}
		mark(painter, layout, model.order().slot(model.hovered()), Tone.FOCUS);
		mark(painter, layout, model.order().slot(model.selected()), Tone.SELECTION);
		painter.unclip();
		if (hasFocus && model.selected() < 0) {
			painter.frame(Tone.FOCUS, layout.gutter(), 0, layout.width() - layout.gutter() - 1, layout.height() - 1);
		}
	}

	private void paintAddresses(Painter painter, PageMapModel model) {
		PageMapLayout layout = model.layout();
		int step = 1;
		while (step * layout.cell() < painter.lineHeight() * 2) {
			step *= 2;
		}
		for (int row = layout.firstRow() / step * step; row < layout.endRow(); row += step) {
			if (layout.top(row) > layout.height() - painter.lineHeight()) {
				break;
			}
			// a row that begins above the area is named at its upper edge only if the next name is far enough below
			if (layout.top(row) >= 0 || layout.top(row + step) >= painter.lineHeight()) {
				painter.text(Tone.DIM, SpanText.address(model.pages().address(model.order().page(row * layout.columns()))), TEXT_INDENT, Math.max(0, layout.top(row)));
			}
		}
	}

	private void paintBlock(Painter painter, PageMapModel model) {
		PageMapLayout layout = model.layout();
		int left = Math.max(layout.gutter(), layout.left(layout.firstColumn()));
		int top = Math.max(0, layout.top(layout.firstRow()));
		int width = Math.min(layout.width(), layout.left(layout.endColumn())) - left;
		int height = Math.min(layout.height(), layout.top(layout.endRow())) - top;
		if (width <= 0 || height <= 0) {
			return;
		}
		if (block.length != width * height) {
			block = new int[width * height];
		}
		java.util.Arrays.fill(block, painter.palette().rgb(Tone.BACKGROUND));
		int gap = layout.cell() >= GAP_FROM ? 1 : 0;
		for (int row = layout.firstRow(); row < layout.endRow(); row++) {
			int fromY = Math.max(0, layout.top(row) - top);
			int toY = Math.min(height, layout.top(row + 1) - top - gap);
			if (toY > fromY) {
				fillRow(model, painter.palette(), row, left, width, gap, fromY);
				for (int y = fromY + 1; y < toY; y++) {
					System.arraycopy(block, fromY * width, block, y * width, width);
				}
			}
		}
		painter.pixels(block, width, height, left, top);
	}

	/** Fills one line of pixels; the others of the row are copies. */
	private void fillRow(PageMapModel model, Palette palette, int row, int left, int width, int gap, int y) {
		PageMapLayout layout = model.layout();
		int end = Math.min(layout.endColumn(), model.order().size() - row * layout.columns());
		for (int column = layout.firstColumn(); column < end; column++) {
			int rgb = model.colouring().rgb(model.pages(), model.order().page(row * layout.columns() + column), palette);
			int toX = Math.min(width, layout.left(column + 1) - left - gap);
			for (int x = Math.max(0, layout.left(column) - left); x < toX; x++) {
				block[y * width + x] = rgb;
			}
		}
	}

	private void paintCells(Painter painter, PageMapModel model, PageSource source) {
		PageMapLayout layout = model.layout();
		int size = (int) layout.cell() - 1;
		for (int row = layout.firstRow(); row < layout.endRow(); row++) {
			for (int column = layout.firstColumn(); column < layout.endColumn(); column++) {
				int slot = row * layout.columns() + column;
				if (slot < model.order().size()) {
					paintCell(painter, model, source, slot, size);
				}
			}
		}
	}

	private void paintCell(Painter painter, PageMapModel model, PageSource source, int slot, int size) {
		PageMapLayout layout = model.layout();
		int page = model.order().page(slot);
		int x = layout.left(slot % layout.columns());
		int y = layout.top(slot / layout.columns());
		int rgb = model.colouring().rgb(model.pages(), page, painter.palette());
		String letter = model.colouring().letter(model.pages(), page);
		Tone ink = Palette.isLight(rgb) ? Tone.DARK_TEXT : Tone.LIGHT_TEXT;
		if (layout.cell() < PageMapLayout.OBJECTS) {
			painter.area(rgb, x, y, size, size);
			int wide = painter.textWidth(letter);
			if (!letter.isEmpty() && wide < size && painter.lineHeight() <= size + 2) {
				painter.text(ink, letter, x + (size - wide) / 2, y + (size - painter.lineHeight()) / 2);
			}
			return;
		}
		painter.area(rgb, x, y, size, layout.strip());
		painter.fill(Tone.BAND, x, y + layout.strip(), size, size - layout.strip());
		String title = letter.isEmpty() ? Integer.toString(page) : page + "  " + letter; //$NON-NLS-1$
		if (layout.strip() >= painter.lineHeight() - 2) {
			painter.clip(x, y, size, layout.strip());
			painter.text(ink, title, x + TEXT_INDENT, y + (layout.strip() - painter.lineHeight()) / 2);
			painter.unclip();
		}
		PageObjectsPainter.paint(painter, model, source, page);
	}

	private static void mark(Painter painter, PageMapLayout layout, int slot, Tone tone) {
		if (slot < 0) {
			return;
		}
		int x = layout.left(slot % layout.columns());
		int y = layout.top(slot / layout.columns());
		int size = Math.max(3, (int) layout.cell());
		painter.frame(tone, x - 1, y - 1, size, size);
		painter.frame(tone, x - 2, y - 2, size + 2, size + 2);
	}
}
