package org.plurix.ide.views.pagemap;

import java.util.Locale;
import java.util.StringJoiner;

import org.eclipse.osgi.util.NLS;
import org.plurix.ide.views.Messages;
import org.plurix.ide.views.paint.Tone;
import org.plurix.ide.views.timeline.SpanText;
import org.plurix.model.trace.PageRow;

/** What is said about a page: tool tip, status line, accessible description, columns of the list. */
public final class PageText {
	private PageText() {
	}

	public static String line(PageColumns pages, int page) {
		return NLS.bind(Messages.page_line, new Object[] { String.valueOf(page), SpanText.address(pages.address(page)), pages.kind(page).label(), pages.state(page).label(),
				station(pages.owner()[page]) });
	}

	public static String details(PageColumns pages, PageRow row) {
		StringJoiner text = new StringJoiner("\n"); //$NON-NLS-1$
		text.add(line(pages, row.page()));
		text.add(NLS.bind(Messages.page_version, String.valueOf(row.version()), copies(row.copies())));
		text.add(NLS.bind(Messages.page_traffic, new Object[] { heat(pages, row.page()), row.reads(), row.writes() }));
		return text.toString();
	}

	/** Accesses per second with one decimal. */
	public static String heat(PageColumns pages, int page) {
		return String.format(Locale.ROOT, "%.1f", pages.perSecond(page)); //$NON-NLS-1$
	}

	public static String object(PageObject object) {
		return NLS.bind(Messages.page_object, new Object[] { object.type(), SpanText.address(object.address()), object.bytes(), object.label() });
	}

	public static String station(int station) {
		return station < 0 ? Messages.legend_nobody : station(Tone.letterOfStation(station));
	}

	private static String station(String letter) {
		return Character.isDigit(letter.charAt(0)) ? 'n' + letter : Messages.station_host;
	}

	/** Names of the stations of a bit set. */
	public static String copies(long bits) {
		StringJoiner names = new StringJoiner(" "); //$NON-NLS-1$
		names.setEmptyValue(Messages.legend_nobody);
		for (int station = 0; station < Long.SIZE; station++) {
			if ((bits & 1L << station) != 0) {
				names.add(station(station));
			}
		}
		return names.toString();
	}

	/** How many pages of how many are owned, shared, lost: for the status line. */
	public static String summary(PageColumns pages) {
		int[] states = new int[PageState.values().length];
		for (byte state : pages.states()) {
			states[state]++;
		}
		int used = pages.count() - states[PageState.UNWRITTEN.ordinal()];
		return NLS.bind(Messages.page_summary, new Object[] { pages.count(), used, states[PageState.SHARED.ordinal()], states[PageState.LOST.ordinal()] });
	}
}
