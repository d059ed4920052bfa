package org.plurix.ide.views.pagemap;

import org.plurix.ide.views.Messages;
import org.plurix.ide.views.paint.Tone;

/** What a page holds. */
public enum PageKind {
	FREE(Tone.ABSENT, ""), CODE(Tone.RESIDENT, "C"), DESCRIPTORS(Tone.STATION_6, "D"), STATICS(Tone.STATION_2, "S"), HEAP(Tone.STATION_0, ""), //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$
	SYSTEM(Tone.STATION_4, "Y"); //$NON-NLS-1$

	private static final PageKind[] ALL = values();

	private final Tone tone;
	private final String letter;

	PageKind(Tone tone, String letter) {
		this.tone = tone;
		this.letter = letter;
	}

	public static PageKind of(int code) {
		return ALL[code];
	}

	public Tone tone() {
		return tone;
	}

	public String letter() {
		return letter;
	}

	public String label() {
		return switch (this) {
		case FREE -> Messages.page_free;
		case CODE -> Messages.page_code;
		case DESCRIPTORS -> Messages.page_descriptors;
		case STATICS -> Messages.page_statics;
		case HEAP -> Messages.page_heap;
		case SYSTEM -> Messages.page_system;
		};
	}
}
