package org.plurix.ide.views.timeline;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;

import org.plurix.model.trace.Lane;
import org.plurix.model.trace.Links;
import org.plurix.model.trace.SpanBuffer;
import org.plurix.model.trace.TraceStore;

/**
 * What a timeline shows, asked once at the resolution of its pixels. Immutable after {@link #query}; painting it with a newer window
 * is allowed and gives a coarser or partial picture until the next one is there.
 */
public final class TimelinePicture {
	/** A station's row: the tries of transactions, and what they waited for. */
	public record Row(int station, String name, SpanBuffer tries, SpanBuffer waits) {
	}

	private static final int MOST_LINKS = 300;
	/** Asked beyond each side as share of the window, so that panning shows something before the next answer. */
	private static final double MARGIN = 0.5;

	public static final TimelinePicture EMPTY = new TimelinePicture(new TimeWindow(0, TimeWindow.NARROWEST, true), 0, 0, -1, List.of(), new Links());

	private final TimeWindow window;
	private final long first;
	private final long last;
	private final long generation;
	private final List<Row> rows;
	private final Links links;

	private TimelinePicture(TimeWindow window, long first, long last, long generation, List<Row> rows, Links links) {
		this.window = window;
		this.first = first;
		this.last = last;
		this.generation = generation;
		this.rows = rows;
		this.links = links;
	}

	/** Asks the recording. Runs on a worker; width is the number of pixels of the window, names are those of stations. */
	public static TimelinePicture query(TraceStore store, TimeWindow window, int width, boolean withLinks, IntFunction<String> names) {
		long generation = store.generation();
		long first = store.firstMicros();
		long last = store.lastMicros();
		TimeWindow asked = window.equals(EMPTY.window()) ? TimeWindow.all(first, last, true) : window.advance(first, last);
		double resolution = (double) asked.width() / Math.max(1, width);
		long margin = (long) (asked.width() * MARGIN);
		List<Row> rows = new ArrayList<>();
		for (int station : store.stations()) {
			Row row = new Row(station, names.apply(station), new SpanBuffer(), new SpanBuffer());
			store.spans(station, Lane.TRIES, asked.start() - margin, asked.end() + margin, resolution, row.tries());
			store.spans(station, Lane.WAITS, asked.start() - margin, asked.end() + margin, resolution, row.waits());
			rows.add(row);
		}
		Links links = withLinks ? store.links(asked.start(), asked.end(), MOST_LINKS) : new Links();
		return new TimelinePicture(asked, first, last, generation, List.copyOf(rows), links);
	}

	/** The window it was asked for, already moved to the newest event if it follows. */
	public TimeWindow window() {
		return window;
	}

	public long first() {
		return first;
	}

	public long last() {
		return last;
	}

	public long generation() {
		return generation;
	}

	public List<Row> rows() {
		return rows;
	}

	public Links links() {
		return links;
	}

	public boolean isEmpty() {
		return last <= first;
	}

	/** Place of a station's row, -1 if it has none. */
	public int rowOf(int station) {
		for (int at = 0; at < rows.size(); at++) {
			if (rows.get(at).station() == station) {
				return at;
			}
		}
		return -1;
	}

	/** Index of the last span that starts at or before the time; -1 if none does. */
	static int lastAt(SpanBuffer spans, long micros) {
		int low = 0;
		int high = spans.size - 1;
		while (low <= high) {
			int middle = (low + high) >>> 1;
			if (spans.start[middle] <= micros) {
				low = middle + 1;
			} else {
				high = middle - 1;
			}
		}
		return high;
	}
}
