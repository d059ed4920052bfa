package org.plurix.model.trace;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.plurix.cluster.client.AbortBatch;
import org.plurix.cluster.client.AbortBatch.Abort;
import org.plurix.cluster.client.EventBatch;

/**
 * What the stations of a cluster did, as spans of time: bounded (the oldest are dropped and counted), in columns, with questions at the
 * resolution of a display whose cost does not depend on how much was recorded. One thread adds, any threads ask; each call is short.
 * All times are microseconds on the axis of {@link EventBatch}.
 */
public final class TraceStore {
    /** Spans per lane unless said otherwise: about 60 MB. */
    public static final int DEFAULT_CAPACITY = 1 << 20;
    private static final int KEPT_NAMES = 20_000;
    private static final int KEPT_ABORTS = 20_000;
    private static final int WORST_PAGES = 20;
    private static final int SAMPLE = 2000;
    private static final int OPEN = -2;

    private final SpanTable tries;
    private final SpanTable waits;
    private final EventDecoder decoder;
    private final SpanQuery query = new SpanQuery();
    private final Map<Integer, String> names = bounded(KEPT_NAMES);
    private final Map<Long, Abort> aborts = bounded(KEPT_ABORTS);
    private volatile long generation;
    private volatile long startEpochMillis;

    public TraceStore() {
        this(DEFAULT_CAPACITY);
    }

    /** @param capacity spans kept per lane */
    public TraceStore(int capacity) {
        tries = new SpanTable(Lane.TRIES, capacity);
        waits = new SpanTable(Lane.WAITS, capacity);
        decoder = new EventDecoder(tries, waits);
    }

    private static <K, V> Map<K, V> bounded(int limit) {
        return new LinkedHashMap<>() {
            private static final long serialVersionUID = 1;

            @Override
            protected boolean removeEldestEntry(Map.Entry<K, V> eldest) {
                return size() > limit;
            }
        };
    }

    // ---- adding ----

    /** Takes in the next events; a batch of another recording than before empties the store. */
    public synchronized void add(EventBatch batch) {
        begin(batch.run());
        startEpochMillis = batch.startEpochMillis();
        decoder.add(batch);
        generation++;
    }

    private void begin(long run) {
        if (decoder.isAnother(run)) {
            clear();
            decoder.begin(run);
        }
    }

    /** So many events of a recording are left out before the next batch; spans that were open there end unfinished. */
    public synchronized void skip(long run, long events) {
        begin(run);
        decoder.skip(events);
    }

    public synchronized void add(AbortBatch batch) {
        for (Abort abort : batch.aborts()) {
            aborts.put(key(abort.loser().station(), abort.loser().serial()), abort);
            name(abort.loser().transaction(), abort.loser().name());
            name(abort.winner().transaction(), abort.winner().name());
        }
        generation++;
    }

    /** Says what a transaction is called. */
    public synchronized void name(int transaction, String name) {
        if (transaction != 0 && !name.isEmpty()) {
            names.put(transaction, name);
        }
    }

    public synchronized void clear() {
        tries.clear();
        waits.clear();
        aborts.clear();
        generation++;
    }

    private static long key(int station, int serial) {
        return (long) station << 32 | serial & 0xFFFF_FFFFL;
    }

    // ---- the whole ----

    /** Rises whenever an answer of this store may have changed. */
    public long generation() {
        return generation;
    }

    /** Wall time of micros 0, in milliseconds since 1970. */
    public long startEpochMillis() {
        return startEpochMillis;
    }

    /** Where the oldest span begins that is still known; {@link #lastMicros} if there is none. */
    public synchronized long firstMicros() {
        long first = decoder.lastMicros();
        for (StationLane lane : tries.stations.values()) {
            if (lane.first() < lane.next()) {
                first = Math.min(first, lane.startAt(lane.first()));
            } else if (lane.isOpen) {
                first = Math.min(first, lane.open.start);
            }
        }
        return first;
    }

    /** Up to where the recording has been read. */
    public synchronized long lastMicros() {
        return decoder.lastMicros();
    }

    public synchronized int[] stations() {
        return tries.stations.keySet().stream().mapToInt(Integer::intValue).toArray();
    }

    /** Spans of both lanes that had to make room. */
    public synchronized long droppedSpans() {
        return tries.dropped() + waits.dropped();
    }

    /** Events that were lost before this store could read them. */
    public synchronized long missedEvents() {
        return decoder.missedEvents();
    }

    // ---- drawing ----

    /** What there is to draw of a lane: at most two rows per pixel, and the running span last. */
    public synchronized void spans(int station, Lane lane, long from, long to, double microsPerPixel, SpanBuffer out) {
        out.clear();
        StationLane row = table(lane).stations.get(station);
        if (row == null) {
            return;
        }
        query.run(row, from, to, Math.max(microsPerPixel, Double.MIN_NORMAL), out);
        if (row.isOpen && row.open.start < to && decoder.lastMicros() >= from) {
            out.add(row.open.start, Math.max(row.open.start, decoder.lastMicros()), row.open.state, OPEN - station, 1, 1, 0);
        }
    }

    /** Aborts of a time range with the commits that caused them, at most about {@code max}, evenly chosen. */
    public synchronized Links links(long from, long to, int max) {
        Links result = new Links();
        new LinkQuery(tries).run(from, to, max, (pick, count) -> {
            Span loser = span(tries, pick.lane(), pick.position());
            StationLane winner = tries.stations.get(loser.other());
            long at = winner == null ? -1 : winner.committed(loser.commit());
            result.add(loser, at < 0 ? -1 : winner.idAt(at), at < 0 ? loser.endMicros() : winner.endAt(at), count);
        });
        return result;
    }

    // ---- single spans ----

    private SpanTable table(Lane lane) {
        return lane == Lane.TRIES ? tries : waits;
    }

    /** A span by its id, also the running one; empty when it was dropped meanwhile. */
    public synchronized Optional<Span> span(Lane lane, long id) {
        SpanTable table = table(lane);
        if (id <= OPEN) {
            StationLane row = table.stations.get((int) (OPEN - id));
            return row == null || !row.isOpen ? Optional.empty() : Optional.of(running(lane, row));
        }
        return table.has(id) ? Optional.of(span(table, table.stationOf(id), table.positionOf(id))) : Optional.empty();
    }

    private Span span(SpanTable table, StationLane lane, long position) {
        SpanBlock block = lane.block(position);
        int i = StationLane.index(position);
        return block.span(i, table.lane, lane.station, names.getOrDefault(block.transaction[i], ""));
    }

    private Span running(Lane lane, StationLane row) {
        SpanColumns open = row.open;
        return new Span(OPEN - row.station, lane, row.station, open.state, open.start, Math.max(open.start, decoder.lastMicros()), open.serial,
                open.transaction, names.getOrDefault(open.transaction, ""), open.restarts, open.priority, open.number, open.cause, open.page,
                open.other, open.reads, open.writes);
    }

    /** The span at a time, else the one before it, else the first; empty if the station has none. */
    public synchronized Optional<Span> find(int station, Lane lane, long micros) {
        StationLane row = table(lane).stations.get(station);
        if (row == null || row.first() == row.next()) {
            return Optional.empty();
        }
        long at = Math.max(row.first(), row.startingAt(micros + 1) - 1);
        return Optional.of(span(table(lane), row, at));
    }

    /** The span of the same station that many before or behind one, as far as there are any. */
    public synchronized Optional<Span> neighbour(Lane lane, long id, int distance) {
        SpanTable table = table(lane);
        if (!table.has(id)) {
            return Optional.empty();
        }
        StationLane row = table.stationOf(id);
        long at = Math.max(row.first(), Math.min(row.next() - 1, table.positionOf(id) + distance));
        return Optional.of(span(table, row, at));
    }

    /** The commit that aborted a span. */
    public synchronized Optional<Span> winner(Span loser) {
        StationLane winner = tries.stations.get(loser.other());
        long at = loser.state() != SpanState.ABORTED || winner == null ? -1 : winner.committed(loser.commit());
        return at < 0 ? Optional.empty() : Optional.of(span(tries, winner, at));
    }

    /** The cluster's explanation of an abort, if it was asked for while it was known. */
    public synchronized Optional<Abort> abort(int station, int serial) {
        return Optional.ofNullable(aborts.get(key(station, serial)));
    }

    // ---- table ----

    /** The ended tries that fit; filled by its {@link RowList#refresh}. */
    public RowList rows(RowFilter filter) {
        return new RowList(this, filter);
    }

    synchronized long firstRow() {
        return tries.firstId();
    }

    synchronized long nextRow() {
        return tries.nextId();
    }

    /** Ids {@code from <= id < to} that fit, into an array; answers how many. */
    synchronized int scan(RowFilter filter, long from, long to, long[] ids, int offset) {
        int found = 0;
        for (long id = Math.max(from, tries.firstId()); id < to; id++) {
            StationLane lane = tries.stationOf(id);
            long position = tries.positionOf(id);
            SpanBlock block = lane.block(position);
            int i = StationLane.index(position);
            if (filter.admits(block, i, lane.station) && filter.matches(block, i, names.getOrDefault(block.transaction[i], ""))) {
                ids[offset + found++] = id;
            }
        }
        return found;
    }

    // ---- sums ----

    public synchronized TraceStatistics statistics(long from, long to) {
        List<TraceStatistics.StationSum> sums = new ArrayList<>();
        Totals busy = new Totals();
        Totals wait = new Totals();
        for (StationLane lane : tries.stations.values()) {
            StationLane other = waits.station(lane.station);
            lane.sum(lane.endingAfter(from), lane.startingAt(to), busy);
            other.sum(other.endingAfter(from), other.startingAt(to), wait);
            sums.add(new TraceStatistics.StationSum(lane.station, lane.startingAt(to) - lane.endingAfter(from), busy.aborts, busy.busy,
                    busy.abortedTime, other.startingAt(to) - other.endingAfter(from), wait.busy));
        }
        return new TraceStatistics(sums, worstPages(from, to));
    }

    private List<TraceStatistics.PageSum> worstPages(long from, long to) {
        Map<Integer, Long> pages = new HashMap<>();
        new LinkQuery(tries).run(from, to, SAMPLE, (pick, count) -> {
            int page = pick.lane().block(pick.position()).page[StationLane.index(pick.position())];
            if (page >= 0) {
                pages.merge(page, (long) count, Long::sum);
            }
        });
        return pages.entrySet().stream().map(e -> new TraceStatistics.PageSum(e.getKey(), e.getValue()))
                .sorted((a, b) -> a.aborts() != b.aborts() ? Long.compare(b.aborts(), a.aborts()) : Integer.compare(a.page(), b.page()))
                .limit(WORST_PAGES).toList();
    }
}
