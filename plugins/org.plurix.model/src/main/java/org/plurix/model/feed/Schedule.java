package org.plurix.model.feed;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Who wants what how often, and what is due when. Times are nanoseconds; not thread-safe. */
final class Schedule {
    private static final long NANOS_PER_MILLI = 1_000_000;
    private static final long NAMES_PERIOD = 1000 * NANOS_PER_MILLI;

    /** One interest. */
    record Want(Topic topic, long periodNanos) {
    }

    private final List<Want> wants = new ArrayList<>();
    private final Map<Topic, Long> asked = new EnumMap<>(Topic.class);

    void add(Want want) {
        wants.add(want);
        asked.remove(want.topic());     // at once
        if (want.topic() == Topic.TRACE) {
            asked.remove(Topic.STATIONS);
        }
    }

    /** By identity: two views may want the same. */
    void remove(Want want) {
        for (int i = 0; i < wants.size(); i++) {
            if (wants.get(i) == want) {
                wants.remove(i);
                return;
            }
        }
    }

    boolean isEmpty() {
        return wants.isEmpty();
    }

    /** The shortest period that anybody wants of a topic; -1 if nobody wants it. A trace needs the names that come with the stations. */
    private long period(Topic topic) {
        long result = -1;
        for (Want want : wants) {
            long period = want.topic() == topic ? want.periodNanos()
                    : want.topic() == Topic.TRACE && topic == Topic.STATIONS ? Math.max(NAMES_PERIOD, want.periodNanos()) : -1;
            if (period >= 0 && (result < 0 || period < result)) {
                result = period;
            }
        }
        return result;
    }

    Set<Topic> due(long now) {
        Set<Topic> result = EnumSet.noneOf(Topic.class);
        for (Topic topic : Topic.values()) {
            if (wait(topic, now) == 0) {
                result.add(topic);
            }
        }
        return result;
    }

    /** Nanoseconds until something is due. */
    long untilNext(long now) {
        long result = Long.MAX_VALUE;
        for (Topic topic : Topic.values()) {
            result = Math.min(result, wait(topic, now));
        }
        return result;
    }

    private long wait(Topic topic, long now) {
        long period = period(topic);
        if (period < 0) {
            return Long.MAX_VALUE;
        }
        Long last = asked.get(topic);
        return last == null ? 0 : Math.max(0, last + period - now);
    }

    void asked(Set<Topic> topics, long now) {
        topics.forEach(topic -> asked.put(topic, now));
    }

    void askAgain(Set<Topic> topics) {
        topics.forEach(asked::remove);
    }

    void askAllAgain() {
        asked.clear();
    }
}
