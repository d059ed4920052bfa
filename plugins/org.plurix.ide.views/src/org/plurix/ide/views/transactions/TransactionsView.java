package org.plurix.ide.views.transactions;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.actions.ActionFactory;
import org.plurix.ide.views.Messages;
import org.plurix.ide.views.canvas.LiveCanvas;
import org.plurix.ide.views.live.LiveViewPart;
import org.plurix.ide.views.live.ObjectRef;
import org.plurix.ide.views.live.PageRef;
import org.plurix.ide.views.live.SpanRef;
import org.plurix.ide.views.live.TransactionRef;
import org.plurix.ide.views.timeline.SpanLook;
import org.plurix.model.feed.LiveCluster;
import org.plurix.model.feed.Topic;
import org.plurix.model.trace.Lane;
import org.plurix.model.trace.RowFilter;
import org.plurix.model.trace.Span;
import org.plurix.model.trace.SpanState;
import org.plurix.model.trace.TraceStore;

/**
 * The Transactions view: timeline per station, its table twin, and what is known about the selected try: for an abort the commit that
 * caused it, the page, and the objects on it. Selections of all three follow each other.
 */
public final class TransactionsView extends LiveViewPart {
	private static final String PAGES = "org.plurix.ide.views.pages"; //$NON-NLS-1$
	private static final String HEAP = "org.plurix.ide.views.heap"; //$NON-NLS-1$
	private static final Duration PERIOD = Duration.ofMillis(150);
	private static final int[] SHARES = { 58, 42 };
	private static final int[] LOWER_SHARES = { 65, 35 };

	private final StationNames names = new StationNames();
	private TimelinePane timeline;
	private SpanTable table;
	private SpanDetails details;
	private FilterBar filter;
	private SashForm sash;
	private Composite lower;

	@Override
	protected void createContent(Composite parent) {
		sash = new SashForm(parent, SWT.VERTICAL);
		timeline = new TimelinePane(sash, names);
		lower = new Composite(sash, SWT.NONE);
		lower.setLayout(FilterBar.layout());
		filter = new FilterBar(lower, this::filterChanged);
		SashForm tableAndDetails = new SashForm(lower, SWT.HORIZONTAL);
		tableAndDetails.setLayoutData(FilterBar.fill());
		table = new SpanTable(tableAndDetails, names);
		details = new SpanDetails(tableAndDetails, this::openReference);
		tableAndDetails.setWeights(LOWER_SHARES);
		sash.setWeights(SHARES);
		timeline.onSelect(this::selected);
		timeline.onOpen(this::openWinner);
		table.onSelect(this::selected);
		table.onOpen(this::openWinner);
		new TransactionsActions(this).addTo(getViewSite().getActionBars());
		getViewSite().getActionBars().setGlobalActionHandler(ActionFactory.FIND.getId(), TransactionsActions.find(filter));
	}

	@Override
	protected Map<Topic, Duration> topics() {
		return Map.of(Topic.TRACE, PERIOD);
	}

	@Override
	protected void clusterChanged(Optional<LiveCluster> cluster) {
		names.clear();
		TraceStore store = cluster.map(LiveCluster::trace).orElse(null);
		timeline.setStore(store);
		table.setStore(store);
		details.show("", null); //$NON-NLS-1$
	}

	@Override
	protected void dataChanged(Set<Topic> changed) {
		cluster().ifPresent(cluster -> {
			names.take(cluster.model());
			timeline.update();
			table.update();
			TraceStore store = cluster.trace();
			long lost = store.droppedSpans() + store.missedEvents();
			setStatus(lost == 0 ? NLS.bind(Messages.status_tries, String.valueOf(table.count()))
					: NLS.bind(Messages.status_tries_lost, String.valueOf(table.count()), String.valueOf(lost)));
		});
	}

	@Override
	protected void otherViewSelected(List<Object> references) {
		Object first = references.get(0);
		if (first instanceof TransactionRef transaction && isShown(transaction.cluster())) {
			filter.setLinked(Integer.toHexString(transaction.id()));
		} else if (first instanceof SpanRef span && isShown(span.cluster())) {
			reveal(span.id());
		}
	}

	private boolean isShown(String name) {
		return cluster().map(shown -> shown.name().equals(name)).orElse(false);
	}

	Optional<TraceStore> store() {
		return cluster().map(LiveCluster::trace);
	}

	TimelinePane timeline() {
		return timeline;
	}

	SpanTable table() {
		return table;
	}

	/** For measurements and screenshots. */
	public LiveCanvas canvas() {
		return timeline.canvas();
	}

	void status(String text) {
		setStatus(text);
	}

	void showTable(boolean show) {
		sash.setMaximizedControl(show ? null : timeline.canvas());
	}

	/** Selects a try of the recording everywhere in this view; nothing happens if it is gone. */
	public void reveal(long id) {
		store().flatMap(store -> store.span(Lane.TRIES, id)).ifPresent(span -> {
			timeline.reveal(span);
			selected(id);
		});
	}

	/** The next aborted try behind the selected one, or before it. */
	void stepAbort(boolean forward) {
		TraceStore store = store().orElse(null);
		if (store != null) {
			RowFilter aborted = new RowFilter(table.filter().text(), table.filter().stationMask(), SpanState.ABORTED.bit(), Long.MIN_VALUE, Long.MAX_VALUE);
			AbortSearch.start(store, aborted, timeline.model().selected(), forward, timeline.canvas().getDisplay(), id -> {
				if (id == SpanLook.NO_SPAN) {
					setStatus(forward ? Messages.status_no_next : Messages.status_no_previous);
				} else {
					reveal(id);
				}
			});
		}
	}

	/** From an aborted try to the commit that caused it. */
	private void openWinner(long id) {
		store().ifPresent(store -> store.span(Lane.TRIES, id).flatMap(store::winner).ifPresentOrElse(winner -> reveal(winner.id()),
				() -> setStatus(Messages.status_no_winner)));
	}

	private void openReference(Object reference) {
		if (reference instanceof SpanRef span) {
			reveal(span.id());
			return;
		}
		if (reference instanceof PageRef) {
			TransactionsActions.show(getSite().getPage(), PAGES);
		} else if (reference instanceof ObjectRef) {
			TransactionsActions.show(getSite().getPage(), HEAP);
		}
		// told again even if it was the last one: the other view may have been opened just now
		selection().publish();
		selection().publish(reference);
	}

	private void filterChanged(RowFilter newFilter) {
		table.setFilter(newFilter);
	}

	private void selected(long id) {
		Optional<Span> span = store().flatMap(store -> store.span(Lane.TRIES, id));
		if (span.isEmpty()) {
			details.show("", null); //$NON-NLS-1$
			timeline.clearSelection();
			table.reveal(SpanLook.NO_SPAN);
			selection().publish();
			return;
		}
		if (timeline.model().selected() != id) {
			timeline.reveal(span.get());
		}
		table.reveal(id);
		String cluster = cluster().get().name();
		details.show(cluster, new SpanDetails.Shown(span.get(), names.of(span.get().station()), store().get()));
		selection().publish(new SpanRef(cluster, id), new TransactionRef(cluster, span.get().transaction()));
	}
}
