package org.plurix.ide.views.pagemap;

import org.plurix.ide.views.Messages;
import org.plurix.ide.views.paint.Tone;

/** What is known of the copies of a page. */
public enum PageState {
	UNWRITTEN(Tone.ABSENT, ""), OWNED(Tone.OWNED, "o"), SHARED(Tone.SHARED, "s"), LOST(Tone.LOST, "!"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$

	private static final PageState[] ALL = values();

	private final Tone tone;
	private final String letter;

	PageState(Tone tone, String letter) {
		this.tone = tone;
		this.letter = letter;
	}

	public static PageState of(int code) {
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
		case UNWRITTEN -> Messages.page_unwritten;
		case OWNED -> Messages.page_owned;
		case SHARED -> Messages.page_shared;
		case LOST -> Messages.page_lost;
		};
	}
}
