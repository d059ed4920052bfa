package org.plurix.ide.views.pagemap;

import java.util.Optional;

import org.plurix.ide.views.Messages;
import org.plurix.ide.views.paint.Painter;
import org.plurix.ide.views.paint.Tone;

/** Paints the objects of a page into its cell: bytes in lines of 256, an object as the pieces of the lines it covers. */
final class PageObjectsPainter {
	private static final int TEXT_INDENT = 3;

	private final Painter painter;
	private final PageMapLayout layout;
	private final int left;
	private final int top;

	private PageObjectsPainter(Painter painter, PageMapLayout layout, int slot) {
		this.painter = painter;
		this.layout = layout;
		left = layout.left(slot % layout.columns()) + 1;
		top = layout.top(slot / layout.columns()) + layout.strip();
	}

	static void paint(Painter painter, PageMapModel model, PageSource source, int page) {
		PageObjectsPainter cell = new PageObjectsPainter(painter, model.layout(), model.order().slot(page));
		Optional<PageContent> content = source.content(page);
		if (content.isEmpty()) {
			cell.note(Messages.objects_asked);
			return;
		}
		if (content.get().objects().isEmpty()) {
			cell.note(content.get().note().isEmpty() ? Messages.objects_none : content.get().note());
			return;
		}
		int at = 0;
		for (PageObject object : content.get().objects()) {
			cell.object(object, at++ % 2 == 0, object.address() == model.selectedObject());
		}
	}

	private void note(String text) {
		if (layout.cell() >= PageMapLayout.OBJECT_TEXT) {
			inside(() -> painter.text(Tone.DIM, text, left + TEXT_INDENT, top + TEXT_INDENT));
		}
	}

	private void object(PageObject object, boolean even, boolean selected) {
		int from = Math.max(0, object.offset());
		int to = Math.min(PageColumns.PAGE_BYTES, object.offset() + object.bytes());
		boolean first = true;
		for (int at = from; at < to;) {
			int lineEnd = Math.min(to, (at / PageMapLayout.LINE_BYTES + 1) * PageMapLayout.LINE_BYTES);
			piece(object, at, lineEnd, even, selected, first);
			first = false;
			at = lineEnd;
		}
	}

	private void piece(PageObject object, int from, int to, boolean even, boolean selected, boolean named) {
		int line = from / PageMapLayout.LINE_BYTES;
		int x1 = x(from % PageMapLayout.LINE_BYTES);
		int x2 = x(from % PageMapLayout.LINE_BYTES + to - from);
		int y1 = top + (int) (line * layout.lineHeight());
		int y2 = top + (int) ((line + 1) * layout.lineHeight());
		int height = Math.max(1, y2 - y1 - 1);
		painter.fill(selected ? Tone.SELECTION : even ? Tone.OBJECT : Tone.OBJECT_ODD, x1, y1, Math.max(1, x2 - x1 - 1), height);
		if (named && layout.cell() >= PageMapLayout.OBJECT_TEXT && height >= painter.lineHeight() - 2 && x2 - x1 > 2 * painter.lineHeight()) {
			painter.clip(x1, y1, x2 - x1 - 1, height);
			painter.textOn(selected ? Tone.SELECTION : even ? Tone.OBJECT : Tone.OBJECT_ODD, label(object), x1 + TEXT_INDENT, y1 + (height - painter.lineHeight()) / 2);
			painter.unclip();
		}
	}

	private int x(int inLine) {
		return left + (int) (inLine * (layout.cell() - 2) / PageMapLayout.LINE_BYTES);
	}

	private static String label(PageObject object) {
		return object.type().substring(object.type().lastIndexOf('.') + 1);
	}

	private void inside(Runnable drawing) {
		painter.clip(left, top, (int) layout.cell() - 2, (int) layout.cell() - layout.strip() - 2);
		drawing.run();
		painter.unclip();
	}
}
