package org.plurix.cluster.watch;

import java.io.Closeable;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.List;

import org.plurix.cluster.client.AbortBatch;
import org.plurix.cluster.client.ClusterState;
import org.plurix.cluster.client.ConsoleBatch;
import org.plurix.cluster.client.EventBatch;
import org.plurix.cluster.client.PageTable;
import org.plurix.cluster.control.StationReader;
import org.plurix.cluster.inspect.HeapInspector;
import org.plurix.cluster.inspect.HeapRegions;
import org.plurix.cluster.inspect.PageObjects;
import org.plurix.cluster.launch.LocalCluster;
import org.plurix.cluster.record.EventColumns;
import org.plurix.cluster.record.EventSource;
import org.plurix.cluster.record.EventTail;

/**
 * Everything that views follow over time: events, aborts, pages, rates, console lines. Nodes are read only while somebody asks; the commit
 * stream is counted always, in the host's own memory. Any thread may call.
 */
public final class ClusterWatch implements Closeable {
    private static final int RECORDED_EVENTS = 1 << 19;
    private static final int MOST_EVENTS = 50_000;
    private static final int MOST_ABORTS = 1000;
    private static final int MOST_LINES = 10_000;

    private final long run = new SecureRandom().nextLong() >>> 12;
    private final LocalCluster cluster;
    private final ClusterSources sources;
    private final EventTail tail;
    private final AbortTracker tracker = new AbortTracker();
    private final AbortExplainer explainer;
    private final PageHeat heat = new PageHeat();
    private final CommitFeed feed;
    private final PageMap pages;
    private final StateView state;
    private final ConsoleLog consoles = new ConsoleLog(run);
    private final HeapInspector inspector;

    public ClusterWatch(LocalCluster cluster, HeapRegions regions, HeapInspector inspector, PageObjects pageObjects) {
        this.cluster = cluster;
        this.inspector = inspector;
        sources = new ClusterSources(cluster);
        tail = new EventTail(RECORDED_EVENTS, sources);
        tail.listen(tracker);
        tail.listen(heat::events);
        StationReader reader = new StationReader(cluster.heap());
        TransactionNames names = new TransactionNames(cluster.heap(), reader);
        explainer = new AbortExplainer(tracker, pageObjects, names, run);
        feed = new CommitFeed(cluster, heat);
        pages = new PageMap(cluster.heap(), regions, heat, run);
        state = new StateView(cluster, regions, feed, names, reader);
        cluster.addConsoleListener(consoles);
    }

    /** Identity of this recording: cursors of another one mean nothing here. */
    public long run() {
        return run;
    }

    /** @param since a cursor; negative: from now on */
    public EventBatch events(long since, int limit) {
        long now = tail.ask();
        long from = since < 0 ? tail.log().next() : since;
        EventColumns columns = new EventColumns();
        long first = tail.log().copy(from, Math.max(0, Math.min(limit, MOST_EVENTS)), columns);
        List<EventBatch.Source> list = new ArrayList<>();
        for (EventSource source : sources.get()) {
            list.add(new EventBatch.Source(source.station(), source.read(), source.dropped(), source.errorMicros(), source.boots()));
        }
        return new EventBatch(run, first + columns.size(), Math.max(0, first - from), now, tail.axis().startEpochMillis(), columns.stations(),
                columns.kinds(), columns.numbers(), columns.as(), columns.bs(), columns.cs(), columns.micros(), list);
    }

    public AbortBatch aborts(long since, int limit) {
        tail.ask();
        return explainer.since(inspector.stamp(), since, Math.max(0, Math.min(limit, MOST_ABORTS)));
    }

    public PageTable pages(int from, int to, long since) {
        tail.ask();
        feed.update();
        return pages.table(from, to, since);
    }

    public ClusterState state() {
        return state.state();
    }

    public ConsoleBatch consoles(long since, int limit) {
        return consoles.since(since, Math.max(0, Math.min(limit, MOST_LINES)));
    }

    @Override
    public void close() {
        cluster.removeConsoleListener(consoles);
        feed.close();
        tail.close();
    }
}
