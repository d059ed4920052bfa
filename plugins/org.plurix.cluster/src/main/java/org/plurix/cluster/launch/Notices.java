package org.plurix.cluster.launch;

import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.function.Consumer;

/** What the user should hear about (a node died, a station is silent): the last ones, and a listener for new ones. Thread-safe. */
public final class Notices {
    private static final int KEPT = 100;

    /** {@code station} is -1 if the notice is about the cluster as a whole. */
    public record Notice(Instant time, int station, String text) {
    }

    private final Deque<Notice> notices = new ArrayDeque<>();
    private volatile Consumer<Notice> listener = n -> { };

    public void listen(Consumer<Notice> newListener) {
        listener = newListener;
    }

    void add(int station, String text) {
        Notice notice = new Notice(Instant.now(), station, text);
        synchronized (notices) {
            notices.addLast(notice);
            if (notices.size() > KEPT) {
                notices.removeFirst();
            }
            notices.notifyAll();
        }
        listener.accept(notice);
    }

    public List<Notice> all() {
        synchronized (notices) {
            return new ArrayList<>(notices);
        }
    }
}
