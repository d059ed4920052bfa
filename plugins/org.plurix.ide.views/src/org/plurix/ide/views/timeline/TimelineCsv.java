package org.plurix.ide.views.timeline;

import java.io.IOException;
import java.util.function.BooleanSupplier;

import org.plurix.model.trace.Lane;
import org.plurix.model.trace.RowList;
import org.plurix.model.trace.Span;
import org.plurix.model.trace.SpanState;
import org.plurix.model.trace.TraceStore;

/** Runs as comma separated values (RFC 4180), one row each, times in microseconds of the recording's clock. */
public final class TimelineCsv {
	private static final String HEAD = "id,station,transaction,object,start,end,state,commit,attempt,priority,pages_read,pages_written,cause,page,winner_station,objects"; //$NON-NLS-1$
	private static final String EOL = "\r\n"; //$NON-NLS-1$

	private TimelineCsv() {
	}

	/** Writes rows until all are there or it is cancelled; returns how many. */
	public static int write(TraceStore store, RowList rows, Appendable to, BooleanSupplier cancelled) throws IOException {
		to.append(HEAD).append(EOL);
		int written = 0;
		for (int rank = 0; rank < rows.size() && !cancelled.getAsBoolean(); rank++) {
			Span span = store.span(Lane.TRIES, rows.id(rank)).orElse(null);
			if (span != null) {
				writeRow(store, span, to);
				written++;
			}
		}
		return written;
	}

	private static void writeRow(TraceStore store, Span span, Appendable to) throws IOException {
		cells(to, span.id(), span.station(), span.name(), SpanText.address(span.transaction()), span.startMicros(), span.endMicros(), span.state(),
				span.commit(), span.restarts() + 1, span.priority(), span.reads(), span.writes());
		to.append(',');
		if (span.state() == SpanState.ABORTED) {
			String objects = store.abort(span.station(), span.serial()).map(abort -> String.join("; ", abort.objects().stream().map(SpanText::touched).toList())) //$NON-NLS-1$
					.orElse(""); //$NON-NLS-1$
			cells(to, SpanText.cause(span.cause()), span.page(), span.other(), objects);
		} else {
			to.append(",,,"); //$NON-NLS-1$
		}
		to.append(EOL);
	}

	private static void cells(Appendable to, Object... values) throws IOException {
		for (int at = 0; at < values.length; at++) {
			if (at > 0) {
				to.append(',');
			}
			to.append(quoted(String.valueOf(values[at])));
		}
	}

	private static String quoted(String text) {
		boolean plain = text.chars().noneMatch(c -> c == ',' || c == '"' || c == '\n' || c == '\r');
		return plain ? text : '"' + text.replace("\"", "\"\"") + '"'; //$NON-NLS-1$ //$NON-NLS-2$
	}
}
