package org.plurix.ide.views.pagemap;

import org.plurix.model.trace.PageStore;

import plurix.dhs.AddressSpace;

/**
 * All pages of the shared heap at one moment, in columns indexed by page. The arrays belong to the receiver and do not change.
 *
 * @param owner    station that wrote the page last, -1: nobody
 * @param states   state by ordinal of {@link PageState}
 * @param kinds    kind by ordinal of {@link PageKind}
 * @param heat     hundredths of accesses per second (fetches and writing commits), fading
 */
public record PageColumns(long generation, byte[] owner, byte[] states, byte[] kinds, int[] heat, long[] version) {
	public static final int PAGE_BYTES = AddressSpace.PAGE_SIZE;
	private static final int HUNDREDTHS = 100;
	public static final PageColumns NONE = new PageColumns(-1, new byte[0], new byte[0], new byte[0], new int[0], new long[0]);

	/** Copies what the store knows now. */
	public static PageColumns of(PageStore store) {
		int count = store.pageCount();
		PageColumns columns = new PageColumns(store.generation(), new byte[count], new byte[count], new byte[count], new int[count], new long[count]);
		store.copy(columns.owner, columns.states, columns.kinds, columns.heat, columns.version);
		return columns;
	}

	public int count() {
		return owner.length;
	}

	public PageState state(int page) {
		return PageState.of(states[page]);
	}

	public PageKind kind(int page) {
		return PageKind.of(kinds[page]);
	}

	/** Accesses per second. */
	public double perSecond(int page) {
		return (double) heat[page] / HUNDREDTHS;
	}

	public int address(int page) {
		return AddressSpace.DHS_START + page * PAGE_BYTES;
	}
}
