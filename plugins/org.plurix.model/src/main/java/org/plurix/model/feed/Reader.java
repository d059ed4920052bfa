package org.plurix.model.feed;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;

import org.plurix.cluster.client.AbortBatch;
import org.plurix.cluster.client.ClientException;
import org.plurix.cluster.client.ClusterState;
import org.plurix.cluster.client.DeployedCode;
import org.plurix.cluster.client.EventBatch;
import org.plurix.cluster.client.HeapSummary;
import org.plurix.cluster.client.PageTable;
import org.plurix.cluster.client.Stamp;
import org.plurix.model.Cluster;
import org.plurix.model.Connection;
import org.plurix.model.trace.PageStore;
import org.plurix.model.trace.TraceStore;

/** Asks a daemon about topics: fills the stores at once and answers the changes to the model. Keeps the cursors. Used by one thread. */
final class Reader {
    private static final int EVENTS = 20_000;
    private static final int ABORTS = 200;
    /** Cursor for: from now on. */
    private static final long NEWEST = -1;
    private static final long BACKLOG = 60_000;
    private static final long PAUSE_NANOS = 5_000_000_000L;
    private static final long EXPLAIN_NANOS = 400_000_000L;

    private final Cluster model;
    private final TraceStore trace;
    private final PageStore pages;
    private final Map<Topic, String> problems = new EnumMap<>(Topic.class);
    private Questions questions;
    private long run;
    private long nextEvent;
    private long nextAbort;
    private long traced = System.nanoTime() - PAUSE_NANOS;
    private long explained = System.nanoTime() - EXPLAIN_NANOS;
    private long nextPage;
    private Stamp newest = new Stamp(0, 0);

    Reader(Cluster model, TraceStore trace, PageStore pages) {
        this.model = model;
        this.trace = trace;
        this.pages = pages;
    }

    void connect(DaemonLink link) {
        questions = new Questions(link);
        nextPage = 0;
        problems.clear();
    }

    /**
     * Asks about the topics; what there is more to read at once is added to {@code again}. A topic that the daemon refuses is one problem and no
     * loss: the others go on, and the status says the reason. @throws ClientException if the daemon is gone
     */
    Batch read(Set<Topic> topics, Set<Topic> again) {
        Batch batch = new Batch();
        for (Topic topic : EnumSet.copyOf(topics)) {
            try {
                read(topic, batch, again);
                problems.remove(topic);
            } catch (ClientException refused) {
                questions.probe();
                problems.put(topic, refused.getMessage());
            }
        }
        String reason = String.join("; ", problems.values());
        batch.status(new ClusterStatus(Connection.CONNECTED, reason, newest.commit(), newest.epochMillis()));
        return batch;
    }

    private void read(Topic topic, Batch batch, Set<Topic> again) {
        switch (topic) {
            case STATIONS -> stations(batch);
            case TRACE -> trace(batch, again);
            case PAGES -> pages(batch);
            case HISTOGRAM -> histogram(batch);
            case DEPLOYS -> deploys(batch);
        }
    }

    private void seen(Stamp at) {
        if (at.epochMillis() >= newest.epochMillis()) {
            newest = at;
        }
    }

    private void stations(Batch batch) {
        ClusterState state = questions.state();
        for (ClusterState.Station station : state.stations()) {
            station.transactions().forEach(t -> trace.name(t.id(), t.name()));
        }
        seen(state.at());
        batch.put(Topic.STATIONS, () -> ModelUpdater.stations(model, state));
    }

    private void trace(Batch batch, Set<Topic> again) {
        long now = System.nanoTime();
        if (run == 0 || now - traced > PAUSE_NANOS) {
            goToPresent();
        }
        EventBatch events = questions.events(nextEvent, EVENTS);
        if (events.run() != run) {
            goToPresent();
            events = questions.events(nextEvent, EVENTS);
        }
        trace.add(events);
        nextEvent = events.next();
        if (events.size() == EVENTS) {
            again.add(Topic.TRACE);
        }
        aborts(now);
        traced = System.nanoTime();
        batch.put(Topic.TRACE, () -> { });
    }

    /** After a pause there may be very much to read: all but the newest part is left out, so that the present is seen at once. */
    private void goToPresent() {
        EventBatch tail = questions.events(NEWEST, 1);
        if (tail.run() != run) {
            run = tail.run();
            nextEvent = 0;
            nextAbort = 0;
        }
        if (tail.next() - nextEvent > BACKLOG) {
            trace.skip(run, tail.next() - BACKLOG - nextEvent);
            nextEvent = tail.next() - BACKLOG;
        }
    }

    private void aborts(long now) {
        if (now - explained < EXPLAIN_NANOS) {
            return;
        }
        explained = now;
        AbortBatch aborts = questions.aborts(nextAbort, ABORTS);
        nextAbort = aborts.next();
        trace.add(aborts);
        seen(aborts.at());
    }

    private void pages(Batch batch) {
        PageTable table = questions.pages(pages.pageCount(), nextPage);
        nextPage = table.next();
        pages.add(table);
        seen(table.at());
        batch.put(Topic.PAGES, () -> ModelUpdater.pages(model, table.total()));
    }

    private void histogram(Batch batch) {
        HeapSummary summary = questions.histogram();
        seen(summary.at());
        batch.put(Topic.HISTOGRAM, () -> ModelUpdater.histogram(model, summary));
    }

    private void deploys(Batch batch) {
        DeployedCode code = questions.deployed();
        seen(code.at());
        batch.put(Topic.DEPLOYS, () -> ModelUpdater.deploys(model, code));
    }
}
