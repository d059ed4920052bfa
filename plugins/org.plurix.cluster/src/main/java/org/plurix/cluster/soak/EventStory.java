package org.plurix.cluster.soak;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;

import org.plurix.cluster.record.EventColumns;

import plurix.dhs.AbortCause;
import plurix.dhs.EventKind;

/**
 * What the stations' events tell of a run: when each transaction's commits began and ended and under which number, aborts by cause, the
 * longest time without any commit. Fed by the event tail under its lock; read when the run is over.
 */
final class EventStory implements Consumer<EventColumns> {
    /** A commit that wrote something. */
    record Committed(long number, long beginMicros, long endMicros) {
    }

    /** The commits of one transaction at one station in one life of that station. */
    static final class Chapter {
        final List<Committed> commits = new ArrayList<>();
    }

    private static final class Station {
        int transaction;
        long tryAt;
        int life;
    }

    private final Map<Integer, Station> stations = new HashMap<>();
    /** Transaction id to its chapters, one per life of its station in which it committed; null for lives without. */
    private final Map<Integer, TreeMap<Integer, Chapter>> chapters = new HashMap<>();
    private final Map<Long, Integer> committers = new HashMap<>();
    private final long[] aborts = new long[AbortCause.COUNT];
    private final List<String> violations = new ArrayList<>();
    private long commits;
    private long readOnly;
    private long elections;
    private long lastCommitAt = -1;
    private long longestStall;

    @Override
    public synchronized void accept(EventColumns e) {
        for (int i = 0; i < e.size(); i++) {
            one(e, i, stations.computeIfAbsent(e.station(i), s -> new Station()));
        }
    }

    private void one(EventColumns e, int i, Station station) {
        switch (e.kind(i)) {
            case EventKind.BOOT -> {
                station.life++;
                station.transaction = 0;
            }
            case EventKind.TRY -> {
                station.tryAt = e.micros(i);
                station.transaction = 0;
            }
            case EventKind.RUN -> station.transaction = e.a(i);
            case EventKind.ABORT -> aborts[Math.floorMod(e.c(i), AbortCause.COUNT)]++;
            case EventKind.EPOCH -> elections += e.b(i) == e.station(i) ? 1 : 0;
            case EventKind.COMMIT -> committed(e, i, station);
            default -> {
            }
        }
    }

    private void committed(EventColumns e, int i, Station station) {
        if (e.c(i) == 0) {
            readOnly++;
            return;
        }
        commits++;
        Integer other = committers.put(e.number(i), e.station(i));
        if (other != null && other != e.station(i)) {
            violations.add("commit " + e.number(i) + " was made by station " + other + " and by station " + e.station(i));
        }
        if (lastCommitAt >= 0) {
            longestStall = Math.max(longestStall, e.micros(i) - lastCommitAt);
        }
        lastCommitAt = e.micros(i);
        if (station.transaction != 0) {
            chapters.computeIfAbsent(station.transaction, t -> new TreeMap<>()).computeIfAbsent(station.life, l -> new Chapter()).commits
                    .add(new Committed(e.number(i), station.tryAt, e.micros(i)));
        }
    }

    /** The commits of a transaction in a life of its station, counted from 1; empty when it made none. */
    synchronized List<Committed> chapter(int transaction, int life) {
        Chapter chapter = chapters.getOrDefault(transaction, new TreeMap<>()).get(life);
        return chapter == null ? List.of() : Collections.unmodifiableList(chapter.commits);
    }

    /** Lives of a station seen so far. */
    synchronized int lives(int station) {
        return stations.containsKey(station) ? stations.get(station).life : 0;
    }

    synchronized Map<String, Long> abortsByCause() {
        String[] names = {"none", "read conflict", "write conflict", "resident page changed", "out of frames", "too large", "by the program",
            "cut off or brought up to date"};
        Map<String, Long> result = new TreeMap<>();
        for (int i = 0; i < aborts.length; i++) {
            if (aborts[i] > 0) {
                result.put(names[i], aborts[i]);
            }
        }
        return result;
    }

    /** A committed number that two stations claim. */
    synchronized List<String> violations() {
        return List.copyOf(violations);
    }

    synchronized long commits() {
        return commits;
    }

    synchronized long readOnly() {
        return readOnly;
    }

    synchronized long elections() {
        return elections;
    }

    synchronized long longestStallMillis() {
        return longestStall / 1000;
    }
}
