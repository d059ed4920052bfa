package org.plurix.cluster.trace;

import java.lang.reflect.Field;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

import plurix.dhs.EventKind;

/** What the three numbers of each kind of event mean, as {@link EventKind} says it in words. */
final class EventSchema {
    /** Kind with the names of a, b and c; a dash: not used. */
    private static final Map<Integer, List<String>> FIELDS = Map.ofEntries(
            entry(EventKind.TRY, "try_serial", "restarts", "promoted"),
            entry(EventKind.COMMIT, "try_serial", "pages_read", "pages_written"),
            entry(EventKind.ABORT, "winner", "page", "cause"),
            entry(EventKind.FAULT, "page", "for_write", "asked"),
            entry(EventKind.PAGE_IN, "page", "sender", "c"),
            entry(EventKind.PAGE_OUT, "page", "receiver", "c"),
            entry(EventKind.TOKEN_IN, "token_serial", "from", "c"),
            entry(EventKind.TOKEN_OUT, "token_serial", "to", "c"),
            entry(EventKind.APPLY, "committer", "pages", "commit_kind"),
            entry(EventKind.JOIN, "joined", "incarnation", "c"),
            entry(EventKind.LEAVE, "left", "incarnation", "c"),
            entry(EventKind.SUSPECT, "suspected", "b", "silent"),
            entry(EventKind.EPOCH, "epoch", "winner", "c"),
            entry(EventKind.ISOLATED, "a", "b", "cut_off"),
            entry(EventKind.REFUSED, "place", "b", "c"),
            entry(EventKind.RUN, "transaction", "slot", "priority"),
            entry(EventKind.COMMIT_BEGIN, "try_serial", "pages_written", "token_here"),
            entry(EventKind.PROPOSE, "try_serial", "pages_written", "runs"),
            entry(EventKind.TURN_WAIT, "try_serial", "restarts", "c"),
            entry(EventKind.WROTE, "page", "words", "block"),
            entry(EventKind.UNDID, "page", "words", "block"),
            entry(EventKind.BOOT, "identity", "b", "c"),
            entry(EventKind.KEEP, "keeper", "pages", "c"));

    private EventSchema() {
    }

    private static Map.Entry<Integer, List<String>> entry(int kind, String... names) {
        return Map.entry(kind, List.of(names));
    }

    /** Kind to its name, those of the engine's constants in lower case. */
    static Map<Integer, String> names() {
        Map<Integer, String> names = new TreeMap<>();
        for (Field field : EventKind.class.getFields()) {
            try {
                names.put(field.getInt(null), field.getName().toLowerCase(Locale.ROOT));
            } catch (IllegalAccessException impossible) {
                throw new IllegalStateException(impossible);
            }
        }
        return names;
    }

    /** Names of a, b and c. */
    static List<String> fields(int kind) {
        return FIELDS.getOrDefault(kind, List.of("a", "b", "c"));
    }

    /** True when the kind's numbers have names here. */
    static boolean knows(int kind) {
        return FIELDS.containsKey(kind);
    }
}
