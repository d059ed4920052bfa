package org.plurix.ide.views.timeline;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.StringJoiner;

import org.eclipse.osgi.util.NLS;
import org.plurix.cluster.client.AbortBatch.Abort;
import org.plurix.cluster.client.AbortBatch.Touched;
import org.plurix.ide.views.Messages;
import org.plurix.model.trace.Lane;
import org.plurix.model.trace.Span;
import org.plurix.model.trace.SpanBuffer;
import org.plurix.model.trace.SpanState;
import org.plurix.model.trace.TraceStore;

import plurix.dhs.AbortCause;

/** What is said about a try of a transaction: tool tip, details, accessible description, columns of the table. */
public final class SpanText {
	private static final long EXACT = 1;
	/** Waits are summed up in so many steps at most. */
	private static final double WAIT_STEPS = 1_000;

	private SpanText() {
	}

	/** Name of the transaction; its id if the name is not known, as of one that has ended before anybody asked. */
	public static String name(Span span) {
		return name(span.name(), span.transaction());
	}

	private static String name(String name, int transaction) {
		if (!name.isEmpty()) {
			return name;
		}
		return transaction == 0 ? Messages.span_system : NLS.bind(Messages.span_unnamed, Integer.toHexString(transaction));
	}

	/** One line: what, where, how it ended, how long. */
	public static String line(Span span, String station) {
		return NLS.bind(Messages.span_line, new Object[] { name(span), station, outcome(span), TimeAxis.duration(span.micros()) });
	}

	/** How it stands or ended, with the commit. */
	public static String outcome(Span span) {
		return switch (span.state()) {
		case COMMITTED -> span.writes() == 0 ? Messages.span_read_only : NLS.bind(Messages.span_commit, String.valueOf(span.commit()));
		case ABORTED -> shortReason(span);
		default -> SpanLook.label(span.state());
		};
	}

	/** The reason of an abort in a few words: for the table. */
	public static String shortReason(Span span) {
		String cause = cause(span.cause());
		if (span.page() < 0) {
			return cause;
		}
		return NLS.bind(Messages.reason_page, new Object[] { cause, String.valueOf(span.page()), String.valueOf(span.commit()) });
	}

	/** All that is known, line by line. */
	public static String details(Span span, String station, long waited, Optional<Abort> abort) {
		StringJoiner text = new StringJoiner("\n"); //$NON-NLS-1$
		text.add(line(span, station));
		text.add(NLS.bind(Messages.span_times, TimeAxis.label(span.startMicros(), EXACT), TimeAxis.duration(span.micros())));
		if (waited > 0) {
			text.add(NLS.bind(Messages.span_waited, TimeAxis.duration(waited), percent(waited, span.micros())));
		}
		text.add(NLS.bind(Messages.span_attempt, span.restarts() + 1, span.priority()));
		if (span.state() == SpanState.COMMITTED) {
			text.add(NLS.bind(Messages.span_pages, span.reads(), span.writes()));
		}
		if (span.state() == SpanState.ABORTED) {
			addReason(text, abort);
		}
		return text.toString();
	}

	/** How much of a try the station waited for pages or the token. */
	public static long waited(TraceStore store, Span span) {
		SpanBuffer waits = new SpanBuffer();
		store.spans(span.station(), Lane.WAITS, span.startMicros(), span.endMicros(), Math.max(1.0, span.micros() / WAIT_STEPS), waits);
		double sum = 0;
		for (int at = 0; at < waits.size; at++) {
			long from = Math.max(span.startMicros(), waits.start[at]);
			long to = Math.min(span.endMicros(), waits.end[at]);
			boolean counts = waits.state[at] != SpanState.COMMITTING && to > from;
			sum += counts ? (to - from) * (waits.id[at] == SpanBuffer.MERGED ? waits.share[at] : 1) : 0;
		}
		return Math.round(sum);
	}

	private static void addReason(StringJoiner text, Optional<Abort> abort) {
		if (abort.isEmpty()) {
			text.add(Messages.reason_not_recorded);
			return;
		}
		Abort known = abort.get();
		text.add(known.explanation());
		if (known.winner().station() >= 0) {
			text.add(NLS.bind(Messages.reason_winner, new Object[] { String.valueOf(known.commit()), name(known.winner().name(), known.winner().transaction()), known.winner().station() }));
		}
		text.add(sharing(known));
		for (Touched object : known.objects()) {
			text.add(touched(object));
		}
	}

	private static String sharing(Abort abort) {
		return switch (abort.sharing()) {
		case TRUE_SHARING -> Messages.sharing_true;
		case LIKELY_FALSE_SHARING -> Messages.sharing_false;
		case UNKNOWN -> Messages.sharing_unknown;
		case NONE -> Messages.sharing_none;
		};
	}

	public static String touched(Touched object) {
		return NLS.bind(Messages.reason_object, new Object[] { object.type(), address(object.address()), fields(object.byWinner()), fields(object.byLoser()) });
	}

	/** Short name of a constant of {@link AbortCause}. */
	public static String cause(int cause) {
		return switch (cause) {
		case AbortCause.READ_CONFLICT -> Messages.cause_read;
		case AbortCause.WRITE_CONFLICT -> Messages.cause_write;
		case AbortCause.RESIDENT_CHANGED -> Messages.cause_resident;
		case AbortCause.OUT_OF_FRAMES -> Messages.cause_frames;
		case AbortCause.TOO_LARGE -> Messages.cause_large;
		case AbortCause.CALLER -> Messages.cause_caller;
		case AbortCause.RESYNC -> Messages.cause_resync;
		default -> NLS.bind(Messages.cause_other, String.valueOf(cause));
		};
	}

	public static String address(int address) {
		return String.format(Locale.ROOT, "0x%08x", address); //$NON-NLS-1$
	}

	private static String fields(List<String> names) {
		return names.isEmpty() ? Messages.reason_nothing_known : String.join(", ", names); //$NON-NLS-1$
	}

	private static String percent(long part, long whole) {
		return String.format(Locale.ROOT, "%d %%", whole <= 0 ? 0 : Math.round(100.0 * part / whole)); //$NON-NLS-1$
	}
}
