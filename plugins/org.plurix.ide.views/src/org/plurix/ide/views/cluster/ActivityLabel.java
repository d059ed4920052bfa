package org.plurix.ide.views.cluster;

import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.viewers.OwnerDrawLabelProvider;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.widgets.Event;
import org.plurix.ide.views.canvas.ThemePalette;
import org.plurix.model.Station;

/** Draws the last commit rates as bars. The numbers stand in the columns beside it. */
final class ActivityLabel extends OwnerDrawLabelProvider {
	private static final int BAR = 2;
	private static final int MARGIN = 2;
	private final RateHistory history;

	ActivityLabel(RateHistory history) {
		this.history = history;
	}

	@Override
	protected void measure(Event event, Object element) {
		event.width = RateHistory.LENGTH * BAR;
	}

	@Override
	protected void erase(Event event, Object element) {
		// the platform's own background and selection are right
	}

	@Override
	protected void paint(Event event, Object element) {
		GC gc = event.gc;
		Color before = gc.getBackground();
		String name = element instanceof Station ? "committed" : "running"; //$NON-NLS-1$ //$NON-NLS-2$
		Color colour = JFaceResources.getColorRegistry().get(ThemePalette.PREFIX + name);
		if (colour != null) {
			gc.setBackground(colour);
		}
		int height = event.height - 2 * MARGIN;
		int[] bars = history.bars(element, height);
		for (int i = 0; i < bars.length; i++) {
			gc.fillRectangle(event.x + i * BAR, event.y + MARGIN + height - bars[i], BAR, bars[i]);
		}
		gc.setBackground(before);
	}
}
