package org.plurix.ide.views.pagemap;

import java.util.Arrays;
import java.util.Locale;
import java.util.function.IntPredicate;
import org.plurix.cluster.launch.ClusterOptions;

/**
 * Which pages a list shows. Words are joined by and: a page number or range (12..40), an address (0x...), a station (n2 or host),
 * a state, a kind, heat (hot, >=10). What is no such word matches nothing, and {@link #problem} says so.
 */
public final class PageFilter {
	private static final String ADDRESS = "0x"; //$NON-NLS-1$
	private static final String RANGE = ".."; //$NON-NLS-1$
	private static final int HEX = 16;

	private final String text;
	private final String[] words;

	public PageFilter(String text) {
		this.text = text.strip().toLowerCase(Locale.ROOT);
		words = this.text.isEmpty() ? new String[0] : this.text.split("\\s+"); //$NON-NLS-1$
	}

	public String text() {
		return text;
	}

	public boolean isAll() {
		return words.length == 0;
	}

	/** The first word that is not understood; empty if all are. */
	public String problem(PageColumns pages) {
		for (String word : words) {
			if (predicate(word, pages) == null) {
				return word;
			}
		}
		return ""; //$NON-NLS-1$
	}

	/** Numbers of the pages that pass, ascending. Free pages pass only if the filter names them by number or address or says free. */
	public int[] select(PageColumns pages) {
		IntPredicate all = page -> true;
		boolean free = false;
		for (String word : words) {
			IntPredicate one = predicate(word, pages);
			if (one == null) {
				return new int[0];
			}
			free |= namesPlace(word) || word.equals(PageKind.FREE.name().toLowerCase(Locale.ROOT));
			all = all.and(one);
		}
		int[] found = new int[pages.count()];
		int size = 0;
		for (int page = 0; page < pages.count(); page++) {
			if ((free || pages.kind(page) != PageKind.FREE) && all.test(page)) {
				found[size++] = page;
			}
		}
		return Arrays.copyOf(found, size);
	}

	private static boolean namesPlace(String word) {
		return Character.isDigit(word.charAt(0));
	}

	private static IntPredicate predicate(String word, PageColumns pages) {
		try {
			if (namesPlace(word)) {
				return place(word, pages);
			}
			if (word.startsWith(">=")) { //$NON-NLS-1$
				int least = Integer.parseInt(word.substring(2));
				return page -> pages.perSecond(page) >= least;
			}
			if (word.matches("n\\d+")) { //$NON-NLS-1$
				int station = Integer.parseInt(word.substring(1));
				return page -> pages.owner()[page] == station;
			}
		} catch (NumberFormatException notANumber) {
			return null;
		}
		return name(word, pages);
	}

	private static IntPredicate place(String word, PageColumns pages) {
		if (word.startsWith(ADDRESS)) {
			int page = (int) ((Long.parseLong(word.substring(ADDRESS.length()), HEX) - pages.address(0)) / PageColumns.PAGE_BYTES);
			return candidate -> candidate == page;
		}
		int split = word.indexOf(RANGE);
		if (split < 0) {
			int page = Integer.parseInt(word);
			return candidate -> candidate == page;
		}
		int from = Integer.parseInt(word.substring(0, split));
		String last = word.substring(split + RANGE.length());
		int to = last.isEmpty() ? Integer.MAX_VALUE : Integer.parseInt(last);
		return candidate -> candidate >= from && candidate <= to;
	}

	private static IntPredicate name(String word, PageColumns pages) {
		if (word.equals("host")) { //$NON-NLS-1$
			return page -> pages.owner()[page] == ClusterOptions.HOST_STATION;
		}
		if (word.equals("hot")) { //$NON-NLS-1$
			return page -> pages.heat()[page] > 0;
		}
		for (PageState state : PageState.values()) {
			if (matches(word, state.name(), state.label())) {
				return page -> pages.state(page) == state;
			}
		}
		for (PageKind kind : PageKind.values()) {
			if (matches(word, kind.name(), kind.label())) {
				return page -> pages.kind(page) == kind;
			}
		}
		return null;
	}

	private static boolean matches(String word, String name, String label) {
		return name.toLowerCase(Locale.ROOT).equals(word) || label.toLowerCase(Locale.ROOT).equals(word);
	}
}
