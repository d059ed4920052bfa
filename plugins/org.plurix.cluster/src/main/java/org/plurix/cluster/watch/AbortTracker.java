package org.plurix.cluster.watch;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

import org.plurix.cluster.record.EventColumns;

import plurix.dhs.EventKind;

/**
 * Finds the aborts among the events of all stations and the commits that caused them. Bounded: the last aborts and the last commits are
 * kept. Fed by the event tail; any thread may read.
 */
public final class AbortTracker implements Consumer<EventColumns> {
    private static final int KEPT_ABORTS = 10_000;
    private static final int KEPT_COMMITS = 8_192;

    /** What a station does now. */
    private static final class Try {
        int serial;
        int transaction;
        Commit last;
        final List<Words> undone = new ArrayList<>();
    }

    /** A commit that wrote. */
    static final class Commit {
        final int station;
        final int transaction;
        final int serial;
        final Map<Integer, Words> wrote = new HashMap<>();

        Commit(int station, int transaction, int serial) {
            this.station = station;
            this.transaction = transaction;
            this.serial = serial;
        }
    }

    private final Map<Integer, Try> tries = new HashMap<>();
    private final Map<Long, Commit> commits = new LinkedHashMap<>() {
        private static final long serialVersionUID = 1;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Long, Commit> eldest) {
            return size() > KEPT_COMMITS;
        }
    };
    private final Deque<RawAbort> aborts = new ArrayDeque<>();
    private long next;

    @Override
    public synchronized void accept(EventColumns events) {
        for (int i = 0; i < events.size(); i++) {
            take(events, i, tries.computeIfAbsent(events.station(i), s -> new Try()));
        }
    }

    private void take(EventColumns e, int i, Try now) {
        switch (e.kind(i)) {
            case EventKind.BOOT -> {
                now.serial = 0;
                now.transaction = 0;
                now.last = null;
                now.undone.clear();
            }
            case EventKind.TRY -> {
                now.serial = e.a(i);
                now.transaction = 0;
                now.undone.clear();
            }
            case EventKind.RUN -> now.transaction = e.a(i);
            case EventKind.COMMIT -> {
                now.last = e.c(i) > 0 ? new Commit(e.station(i), now.transaction, e.a(i)) : null;
                if (now.last != null) {
                    commits.put(e.number(i), now.last);
                }
            }
            case EventKind.WROTE -> {
                if (now.last != null) {
                    now.last.wrote.computeIfAbsent(e.a(i), Words::new).add(e.b(i), e.c(i));
                }
            }
            case EventKind.UNDID -> undid(now, e.a(i), e.b(i), e.c(i));
            case EventKind.ABORT -> {
                Words undone = now.undone.stream().filter(w -> w.page == e.b(i)).findFirst().orElse(null);
                add(new RawAbort(next, e.micros(i), e.station(i), now.transaction, now.serial, e.a(i), e.number(i), e.b(i), e.c(i), undone));
                now.undone.clear();
            }
            default -> {
            }
        }
    }

    private static void undid(Try now, int page, int bits, int block) {
        Words words = now.undone.isEmpty() ? null : now.undone.get(now.undone.size() - 1);
        if (words == null || words.page != page) {
            words = new Words(page);
            now.undone.add(words);
        }
        words.add(bits, block);
    }

    private void add(RawAbort abort) {
        aborts.addLast(abort);
        next++;
        if (aborts.size() > KEPT_ABORTS) {
            aborts.removeFirst();
        }
    }

    /** Cursor behind the newest abort. */
    public synchronized long next() {
        return next;
    }

    synchronized long oldest() {
        return aborts.isEmpty() ? next : aborts.peekFirst().sequence();
    }

    synchronized List<RawAbort> since(long cursor, int limit) {
        List<RawAbort> result = new ArrayList<>();
        for (RawAbort abort : aborts) {
            if (abort.sequence() >= cursor && result.size() < limit) {
                result.add(abort);
            }
        }
        return result;
    }

    /** The commit of that number, if its events have been seen. */
    synchronized Commit commit(long number) {
        return commits.get(number);
    }
}
