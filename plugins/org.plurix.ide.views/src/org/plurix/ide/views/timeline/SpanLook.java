package org.plurix.ide.views.timeline;

import org.plurix.ide.views.Messages;
import org.plurix.ide.views.paint.Tone;
import org.plurix.model.trace.SpanState;

/** Colour, letter and name of the states of spans. The letter stands beside the colour, so that states differ without it. */
public final class SpanLook {
	/** No span; also what the recording calls a pixel of several spans. */
	public static final long NO_SPAN = -1;

	private SpanLook() {
	}

	public static Tone tone(SpanState state) {
		return switch (state) {
		case RUNNING -> Tone.RUNNING;
		case COMMITTED -> Tone.COMMITTED;
		case ABORTED -> Tone.ABORTED;
		case UNFINISHED -> Tone.UNFINISHED;
		case COMMITTING -> Tone.COMMITTING;
		case WAIT_PAGE, WAIT_TOKEN, WAIT_TURN -> Tone.WAITING;
		};
	}

	public static String letter(SpanState state) {
		return switch (state) {
		case RUNNING -> "R"; //$NON-NLS-1$
		case COMMITTED -> "C"; //$NON-NLS-1$
		case ABORTED -> "A"; //$NON-NLS-1$
		case UNFINISHED -> "?"; //$NON-NLS-1$
		default -> "W"; //$NON-NLS-1$
		};
	}

	public static String label(SpanState state) {
		return switch (state) {
		case RUNNING -> Messages.state_running;
		case COMMITTED -> Messages.state_committed;
		case ABORTED -> Messages.state_aborted;
		case UNFINISHED -> Messages.state_unfinished;
		case COMMITTING -> Messages.state_committing;
		case WAIT_PAGE -> Messages.state_wait_page;
		case WAIT_TOKEN -> Messages.state_wait_token;
		case WAIT_TURN -> Messages.state_wait_turn;
		};
	}
}
