package org.plurix.ide.views.pagemap;

import java.util.Arrays;

/**
 * Which pages have a place in the map, in the order of their addresses: all, or only the chunks that hold something. A place is called slot.
 */
final class PageOrder {
	/** Pages that the heap hands out together, and that are left out together. */
	static final int CHUNK = 16;
	static final PageOrder NONE = new PageOrder(new int[0], new int[0]);
	private static final int NO_SLOT = -1;

	private final int[] pages;
	private final int[] slots;

	private PageOrder(int[] pages, int[] slots) {
		this.pages = pages;
		this.slots = slots;
	}

	static PageOrder of(PageColumns table, boolean withFree) {
		int[] pages = new int[table.count()];
		int[] slots = new int[table.count()];
		Arrays.fill(slots, NO_SLOT);
		int size = 0;
		for (int first = 0; first < table.count(); first += CHUNK) {
			int end = Math.min(table.count(), first + CHUNK);
			if (withFree || isUsed(table, first, end)) {
				for (int page = first; page < end; page++) {
					slots[page] = size;
					pages[size++] = page;
				}
			}
		}
		return new PageOrder(Arrays.copyOf(pages, size), slots);
	}

	private static boolean isUsed(PageColumns table, int first, int end) {
		for (int page = first; page < end; page++) {
			if (table.kind(page) != PageKind.FREE || table.state(page) != PageState.UNWRITTEN) {
				return true;
			}
		}
		return false;
	}

	int size() {
		return pages.length;
	}

	int page(int slot) {
		return pages[slot];
	}

	/** Place of a page, -1 if it has none. */
	int slot(int page) {
		return page < 0 || page >= slots.length ? NO_SLOT : slots[page];
	}

	boolean sameAs(PageOrder other) {
		return Arrays.equals(pages, other.pages);
	}
}
