package org.plurix.cluster.soak;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Turns the logs of appenders into transactions and gives each the commit number and times that the stations' events know of it. */
final class ListLog {
    private static final int OPERATION_WORDS = 3;

    /** In this life of its station a worker went on with this transaction. */
    private record Part(int life, int from) {
    }

    private final Map<Integer, List<Part>> parts = new TreeMap<>();

    /** @param done what the worker had committed when this life of its station began */
    void lifeBegins(int worker, int life, int done) {
        parts.computeIfAbsent(worker, w -> new ArrayList<>()).add(new Part(life, done));
    }

    /**
     * All transactions of a worker.
     *
     * @param story null when the events are not complete: then no transaction has a place
     * @throws IllegalStateException when the log cannot be read as transactions
     */
    List<SoakChecks.ListTransaction> transactions(SoakData.Worker worker, EventStory story) {
        List<SoakChecks.ListTransaction> result = new ArrayList<>();
        int[] words = worker.words();
        for (int at = 0; at < words.length;) {
            int count = words[at++];
            if (count < 1 || at + count * OPERATION_WORDS > words.length) {
                throw new IllegalStateException("the log of worker " + worker.index() + " is torn at word " + (at - 1) + " of " + words.length);
            }
            List<int[]> operations = new ArrayList<>();
            for (int i = 0; i < count; i++, at += OPERATION_WORDS) {
                operations.add(new int[] {words[at], words[at + 1], words[at + 2]});
            }
            int serial = result.size();
            result.add(new SoakChecks.ListTransaction(worker.index(), serial, operations, story == null ? null : place(worker, serial, story)));
        }
        if (result.size() != worker.done()) {
            throw new IllegalStateException("appender " + worker.index() + " has committed " + worker.done() + " transactions, its log has "
                    + result.size());
        }
        return result;
    }

    private EventStory.Committed place(SoakData.Worker worker, int serial, EventStory story) {
        List<Part> lives = parts.getOrDefault(worker.index(), List.of());
        for (int i = lives.size() - 1; i >= 0; i--) {
            if (serial >= lives.get(i).from) {
                List<EventStory.Committed> commits = story.chapter(worker.id(), lives.get(i).life);
                int index = serial - lives.get(i).from;
                return index < commits.size() ? commits.get(index) : null;
            }
        }
        return null;
    }
}
