package org.plurix.cluster.trace;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;

import org.plurix.cluster.client.ClusterState;
import org.plurix.cluster.client.EventBatch;

import com.google.gson.stream.JsonWriter;

import plurix.dhs.EventKind;

/**
 * Writes events as a trace in Chrome's JSON format, which Perfetto reads too: one process per station with a row for tries (running,
 * waiting for a page, waiting for the token, committing, committed or aborted) and one for the token; everything else as instants.
 */
public final class ChromeTrace implements TraceFile {
    private static final int TRIES = 0;
    private static final int TOKEN = 1;

    /** What a station is in the middle of. */
    private static final class Open {
        long tryAt = -1;
        long faultAt = -1;
        long commitAt = -1;
        long proposeAt = -1;
        long tokenAt = -1;
        int serial;
        int transaction;
        int page;
    }

    private final Writer file;
    private final JsonWriter json;
    private final Map<Integer, Open> stations = new HashMap<>();
    private final Map<Integer, String> names = new HashMap<>();
    private long read;
    private long written;
    private long missed;

    /** @param state names stations and transactions */
    public ChromeTrace(Path path, ClusterState state) throws IOException {
        file = Files.newBufferedWriter(path);
        json = new JsonWriter(file);
        json.beginObject().name("displayTimeUnit").value("ms").name("traceEvents").beginArray();
        for (ClusterState.Station station : state.stations()) {
            station.transactions().forEach(t -> names.put(t.id(), t.name()));
            label("process_name", station.id(), TRIES, station.name());
            label("thread_name", station.id(), TRIES, "transactions");
            label("thread_name", station.id(), TOKEN, "token");
        }
    }

    private void label(String what, int station, int row, String name) throws IOException {
        json.beginObject().name("ph").value("M").name("name").value(what).name("pid").value(station).name("tid").value(row);
        json.name("args").beginObject().name("name").value(name).endObject().endObject();
    }

    @Override
    public long read() {
        return read;
    }

    @Override
    public long written() {
        return written;
    }

    @Override
    public long missed() {
        return missed;
    }

    @Override
    public void add(EventBatch batch) throws IOException {
        missed += batch.missed();
        for (int i = 0; i < batch.size(); i++) {
            read++;
            one(batch, i, stations.computeIfAbsent(batch.station()[i], s -> new Open()));
        }
    }

    private void one(EventBatch e, int i, Open now) throws IOException {
        int station = e.station()[i];
        long at = e.micros()[i];
        switch (e.kind()[i]) {
            case EventKind.TRY -> {
                now.tryAt = at;
                now.serial = e.a()[i];
                now.transaction = 0;
            }
            case EventKind.RUN -> now.transaction = e.a()[i];
            case EventKind.FAULT -> {
                now.faultAt = at;
                now.page = e.a()[i];
            }
            case EventKind.PAGE_IN -> {
                if (e.c()[i] == 0) {
                    span("wait for page " + now.page, "page", station, TRIES, now.faultAt, at, null, null);
                    now.faultAt = -1;
                }
            }
            case EventKind.COMMIT_BEGIN -> now.commitAt = at;
            case EventKind.PROPOSE -> {
                span("wait for token", "token", station, TRIES, now.commitAt, at, null, null);
                now.commitAt = -1;
                now.proposeAt = at;
            }
            case EventKind.COMMIT -> ended(now, station, at, e.number()[i], "");
            case EventKind.ABORT -> ended(now, station, at, e.number()[i], "aborted by " + e.a()[i] + ", page " + e.b()[i]);
            case EventKind.TOKEN_IN -> now.tokenAt = at;
            case EventKind.TOKEN_OUT -> {
                span("token", "token", station, TOKEN, now.tokenAt, at, null, null);
                now.tokenAt = -1;
            }
            case EventKind.JOIN -> instant("station " + e.a()[i] + " joined", station, at);
            case EventKind.LEAVE -> instant("station " + e.a()[i] + " left", station, at);
            case EventKind.KEEP -> instant("station " + e.a()[i] + " keeps " + e.b()[i] + " more pages", station, at);
            case EventKind.EPOCH -> instant("epoch " + e.a()[i], station, at);
            case EventKind.BOOT -> stations.put(station, new Open());
            default -> {
            }
        }
    }

    private void ended(Open now, int station, long at, long commit, String abort) throws IOException {
        span("commit " + commit, "commit", station, TRIES, abort.isEmpty() ? now.proposeAt : -1, at, null, null);
        span("wait for page " + now.page, "page", station, TRIES, now.faultAt, at, null, null);
        String name = now.transaction == 0 ? "system" : names.getOrDefault(now.transaction, Integer.toHexString(now.transaction));
        span(abort.isEmpty() ? name : name + " (aborted)", abort.isEmpty() ? "committed" : "aborted", station, TRIES, now.tryAt, at,
                abort.isEmpty() ? "commit " + commit : abort, now.serial);
        now.tryAt = -1;
        now.faultAt = -1;
        now.commitAt = -1;
        now.proposeAt = -1;
    }

    private void span(String name, String category, int station, int row, long from, long to, String end, Integer serial) throws IOException {
        if (from < 0) {
            return;
        }
        written++;
        json.beginObject().name("ph").value("X").name("name").value(name).name("cat").value(category).name("pid").value(station);
        json.name("tid").value(row).name("ts").value(from).name("dur").value(to - from);
        if (end != null) {
            json.name("args").beginObject().name("end").value(end).name("try").value(serial).endObject();
        }
        json.endObject();
    }

    private void instant(String name, int station, long at) throws IOException {
        written++;
        json.beginObject().name("ph").value("i").name("s").value("p").name("name").value(name).name("pid").value(station);
        json.name("tid").value(TRIES).name("ts").value(at).endObject();
    }

    @Override
    public void close() throws IOException {
        json.endArray().endObject();
        json.flush();
        file.close();
    }
}
