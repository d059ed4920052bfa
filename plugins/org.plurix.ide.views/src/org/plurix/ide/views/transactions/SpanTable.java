package org.plurix.ide.views.transactions;

import java.util.Optional;
import java.util.function.LongConsumer;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.plurix.ide.views.Messages;
import org.plurix.ide.views.canvas.LatestWorker;
import org.plurix.ide.views.canvas.SliderTable;
import org.plurix.ide.views.timeline.SpanLook;
import org.plurix.ide.views.timeline.SpanText;
import org.plurix.ide.views.timeline.TimeAxis;
import org.plurix.model.trace.Lane;
import org.plurix.model.trace.RowFilter;
import org.plurix.model.trace.RowList;
import org.plurix.model.trace.Span;
import org.plurix.model.trace.SpanState;
import org.plurix.model.trace.TraceStore;

/**
 * The table twin of the timeline: all recorded tries that pass the filter, whatever their number. Filtering runs on a worker; the
 * selection is kept by the id of the try.
 */
final class SpanTable {
	private static final long EXACT = 1;
	private static final int COLUMNS = 8;

	private final SliderTable table;
	private final LatestWorker<RowList> worker;
	private final StationNames names;
	private LongConsumer selectionListener = id -> { };
	private TraceStore store;
	private RowFilter filter = RowFilter.ALL;
	private RowList rows;
	private RowList shown;
	private long selected = SpanLook.NO_SPAN;
	private boolean follow = true;

	SpanTable(Composite parent, StationNames names) {
		this.names = names;
		table = new SliderTable(parent, Messages.table_name);
		table.addColumn(Messages.column_start, 110, true);
		table.addColumn(Messages.column_station, 70, false);
		table.addColumn(Messages.column_transaction, 150, false);
		table.addColumn(Messages.column_state, 90, false);
		table.addColumn(Messages.column_length, 80, true);
		table.addColumn(Messages.column_outcome, 220, false);
		table.addColumn(Messages.column_attempt, 70, true);
		table.addColumn(Messages.column_pages, 80, true);
		table.setCells(this::cells);
		table.onSelect(this::selectedRank);
		worker = new LatestWorker<>("Plurix transactions table", table.getDisplay()::asyncExec, this::show, failure -> { //$NON-NLS-1$
			throw failure;
		});
		table.addListener(SWT.Dispose, event -> worker.close());
	}

	SliderTable control() {
		return table;
	}

	void onSelect(LongConsumer listener) {
		selectionListener = listener;
	}

	void onOpen(LongConsumer listener) {
		table.onOpen(rank -> {
			if (rank >= 0 && selected != SpanLook.NO_SPAN) {
				listener.accept(selected);
			}
		});
	}

	void setStore(TraceStore newStore) {
		store = newStore;
		rows = null;
		shown = null;
		selected = SpanLook.NO_SPAN;
		follow = true;
		table.setRows(0, -1, false);
		update();
	}

	void setFilter(RowFilter newFilter) {
		filter = newFilter;
		rows = null;
		update();
	}

	RowFilter filter() {
		return filter;
	}

	/** Number of rows that pass the filter. */
	int count() {
		return shown == null ? 0 : shown.size();
	}

	boolean isBusy() {
		return worker.isBusy();
	}

	/** Takes in what was recorded since the last time. */
	void update() {
		if (store == null) {
			return;
		}
		follow = selected == SpanLook.NO_SPAN && (shown == null || table.showsEnd());
		if (rows == null) {
			rows = store.rows(filter);
		}
		RowList asked = rows;
		worker.ask(cancelled -> {
			synchronized (asked) {
				asked.refresh();
			}
			return asked;
		});
	}

	/** Selects a try if it is among the rows; its row comes into view. */
	void reveal(long id) {
		selected = id;
		table.reveal(rank());
	}

	private void show(RowList answer) {
		if (answer == rows) {
			shown = answer;
			synchronized (answer) {
				table.setRows(answer.size(), rank(), follow);
			}
		}
	}

	private int rank() {
		if (shown == null || selected == SpanLook.NO_SPAN || shown.size() == 0) {
			return -1;
		}
		synchronized (shown) {
			int rank = shown.rankOf(selected);
			return rank >= 0 && rank < shown.size() && shown.id(rank) == selected ? rank : -1;
		}
	}

	private void selectedRank(int rank) {
		synchronized (shown) {
			selected = rank >= 0 && rank < shown.size() ? shown.id(rank) : SpanLook.NO_SPAN;
		}
		selectionListener.accept(selected);
	}

	private String[] cells(int rank) {
		String[] cells = new String[COLUMNS];
		java.util.Arrays.fill(cells, ""); //$NON-NLS-1$
		Optional<Span> known;
		synchronized (shown) {
			known = rank < shown.size() ? store.span(Lane.TRIES, shown.id(rank)) : Optional.empty();
		}
		if (known.isEmpty()) {
			return cells;
		}
		Span span = known.get();
		cells[0] = TimeAxis.label(span.startMicros(), EXACT);
		cells[1] = names.of(span.station());
		cells[2] = SpanText.name(span);
		cells[3] = SpanLook.label(span.state());
		cells[4] = TimeAxis.duration(span.micros());
		cells[5] = SpanText.outcome(span);
		cells[6] = String.valueOf(span.restarts() + 1);
		cells[7] = span.state() == SpanState.COMMITTED ? span.reads() + " / " + span.writes() : ""; //$NON-NLS-1$ //$NON-NLS-2$
		return cells;
	}
}
