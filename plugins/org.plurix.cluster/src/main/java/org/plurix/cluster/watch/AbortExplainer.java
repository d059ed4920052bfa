package org.plurix.cluster.watch;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.plurix.cluster.client.AbortBatch;
import org.plurix.cluster.client.AbortBatch.Abort;
import org.plurix.cluster.client.AbortBatch.Party;
import org.plurix.cluster.client.AbortBatch.Sharing;
import org.plurix.cluster.client.AbortBatch.Touched;
import org.plurix.cluster.client.Stamp;
import org.plurix.cluster.heap.HeapException;
import org.plurix.cluster.inspect.ChangedFields;
import org.plurix.cluster.inspect.ObjectIndex;
import org.plurix.cluster.inspect.PageObjects;
import org.plurix.cluster.launch.ClusterOptions;
import org.plurix.cluster.station.StationException;

import plurix.dhs.AbortCause;
import plurix.dhs.AddressSpace;

/**
 * Says of each abort who won and what both did to the page. Written words come from the nodes' events, objects from the heap's layout of
 * now; what a transaction read is known by page only, and the verdict says no more than that allows.
 */
public final class AbortExplainer {
    private static final String[] CAUSES = causes();
    private final AbortTracker tracker;
    private final PageObjects pages;
    private final TransactionNames names;
    private final long run;

    public AbortExplainer(AbortTracker tracker, PageObjects pages, TransactionNames names, long run) {
        this.tracker = tracker;
        this.pages = pages;
        this.names = names;
        this.run = run;
    }

    private static String[] causes() {
        String[] result = new String[AbortCause.COUNT];
        for (java.lang.reflect.Field field : AbortCause.class.getFields()) {
            try {
                if (field.getInt(null) < AbortCause.COUNT) {
                    result[field.getInt(null)] = field.getName();
                }
            } catch (IllegalAccessException impossible) {
                throw new IllegalStateException(impossible);
            }
        }
        return result;
    }

    public AbortBatch since(Stamp stamp, long cursor, int limit) {
        long from = cursor < 0 ? Math.max(0, tracker.next() + cursor) : cursor;
        List<RawAbort> raw = tracker.since(from, limit);
        Map<Integer, PageObjects.OnPage> layouts = new HashMap<>();
        List<Abort> aborts = new ArrayList<>();
        for (RawAbort abort : raw) {
            aborts.add(explain(abort, layouts));
        }
        long next = raw.isEmpty() ? Math.max(from, tracker.oldest()) : raw.get(raw.size() - 1).sequence() + 1;
        return new AbortBatch(stamp, run, Math.min(next, tracker.next()), Math.max(0, tracker.oldest() - from), aborts);
    }

    private Abort explain(RawAbort raw, Map<Integer, PageObjects.OnPage> layouts) {
        boolean conflict = raw.cause() == AbortCause.READ_CONFLICT || raw.cause() == AbortCause.WRITE_CONFLICT;
        AbortTracker.Commit commit = raw.winner() >= 0 ? tracker.commit(raw.commit()) : null;
        boolean known = commit != null && commit.station == raw.winner();
        Party loser = new Party(raw.loser(), raw.loserTransaction(), names.of(raw.loserTransaction()), raw.loserSerial());
        Party winner = raw.winner() < 0 ? new Party(-1, 0, "", 0)
                : known ? new Party(raw.winner(), commit.transaction, names.of(commit.transaction), commit.serial)
                : new Party(raw.winner(), 0, "", 0);
        Words wrote = known ? commit.wrote.get(raw.page()) : null;
        List<Touched> objects = conflict ? touched(raw, wrote, layouts) : List.of();
        int onPage = conflict && layouts.get(raw.page()) != null ? layouts.get(raw.page()).objects().size() : 0;
        Sharing sharing = conflict ? Verdict.of(objects, wrote != null, raw.undone() != null, onPage) : Sharing.NONE;
        return new Abort(raw.sequence(), raw.micros(), CAUSES[raw.cause()], loser, winner, raw.commit(), raw.page(), sharing, objects,
                sentence(raw, loser, winner, sharing, objects));
    }

    private List<Touched> touched(RawAbort raw, Words wrote, Map<Integer, PageObjects.OnPage> layouts) {
        if (wrote == null && raw.undone() == null) {
            return List.of();
        }
        PageObjects.OnPage layout = layouts.computeIfAbsent(raw.page(), this::layout);
        int base = AddressSpace.addressOf(raw.page());
        List<Touched> result = new ArrayList<>();
        for (ObjectIndex.Placed object : layout.objects()) {
            List<String> byWinner = wrote == null ? List.of() : ChangedFields.of(object, (from, to) -> wrote.touches(from - base, to - base));
            List<String> byLoser = raw.undone() == null ? List.of()
                    : ChangedFields.of(object, (from, to) -> raw.undone().touches(from - base, to - base));
            if (!byWinner.isEmpty() || !byLoser.isEmpty()) {
                result.add(new Touched(object.address(), object.type().name(), byWinner, byLoser));
            }
        }
        return result;
    }

    private PageObjects.OnPage layout(int page) {
        try {
            return pages.on(page);
        } catch (HeapException | StationException unreadable) {
            return new PageObjects.OnPage(List.of(), unreadable.getMessage());
        }
    }

    private static String sentence(RawAbort raw, Party loser, Party winner, Sharing sharing, List<Touched> objects) {
        String who = party(loser);
        String page = raw.page() < 0 ? "" : " page " + raw.page();
        return switch (raw.cause()) {
            case AbortCause.READ_CONFLICT -> party(winner) + " wrote" + page + " in commit " + raw.commit() + ", which " + who + " had read"
                    + what(sharing, objects);
            case AbortCause.WRITE_CONFLICT -> party(winner) + " wrote" + page + " in commit " + raw.commit() + ", which " + who
                    + " had written too" + what(sharing, objects);
            case AbortCause.RESIDENT_CHANGED -> "code or class data changed in commit " + raw.commit() + ": every transaction starts again on it";
            case AbortCause.OUT_OF_FRAMES -> who + ": no memory of the node was free for" + page;
            case AbortCause.TOO_LARGE -> who + ": it wrote more separate runs of pages than one commit carries";
            case AbortCause.RESYNC -> who + ": its station was cut off and had to be brought up to date";
            default -> who + ": given up by its own station (exception, time limit, memory, or at its own wish)";
        };
    }

    private static String party(Party party) {
        String station = party.station() == ClusterOptions.HOST_STATION ? "the host" : "node " + party.station();
        return party.name().isEmpty() ? station : "'" + party.name() + "' of " + station;
    }

    private static String what(Sharing sharing, List<Touched> objects) {
        return switch (sharing) {
            case TRUE_SHARING -> ": true sharing" + places(objects);
            case LIKELY_FALSE_SHARING -> ": they wrote different objects of the page (likely false sharing)" + places(objects);
            default -> places(objects).isEmpty() ? "" : ": changed" + places(objects);
        };
    }

    private static String places(List<Touched> objects) {
        List<String> texts = new ArrayList<>();
        for (Touched object : objects) {
            if (!object.byWinner().isEmpty()) {
                texts.add(object.type() + "." + String.join(",", object.byWinner()));
            }
        }
        return texts.isEmpty() ? "" : " (" + String.join("; ", texts) + ")";
    }
}
