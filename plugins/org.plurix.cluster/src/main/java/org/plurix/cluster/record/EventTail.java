package org.plurix.cluster.record;

import java.io.Closeable;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.function.Supplier;

/**
 * Follows the events of all stations while somebody asks: {@link #ask} keeps it awake for two seconds, then its thread sleeps again and
 * nothing is read any more. Thread-safe; listeners are called under the tail's lock, with the new events in the order of their times.
 */
public final class EventTail implements Closeable {
    private static final Logger LOG = System.getLogger(EventTail.class.getName());
    private static final long POLL_MILLIS = 50;
    private static final long FRESH_NANOS = TimeUnit.MILLISECONDS.toNanos(20);
    private static final long AWAKE_NANOS = TimeUnit.SECONDS.toNanos(2);

    private final TimeAxis axis = new TimeAxis();
    private final EventLog log;
    private final Supplier<List<EventSource>> sources;
    private final List<Consumer<EventColumns>> listeners = new CopyOnWriteArrayList<>();
    private EventColumns waiting = new EventColumns();
    private final Thread thread;
    private long askedAt;
    private long polledAt;
    private long completeUpTo;
    private boolean asked;
    private boolean asleep;
    private boolean closed;

    /** @param sources gives the stations of this moment */
    public EventTail(int capacity, Supplier<List<EventSource>> sources) {
        log = new EventLog(capacity);
        this.sources = sources;
        thread = new Thread(this::run, "plurix-events");
        thread.setDaemon(true);
        thread.start();
    }

    public EventLog log() {
        return log;
    }

    public TimeAxis axis() {
        return axis;
    }

    public void listen(Consumer<EventColumns> listener) {
        listeners.add(listener);
    }

    /** Somebody wants events: reads what is new now and goes on reading for two seconds. Answers the time up to which the log is complete. */
    public synchronized long ask() {
        askedAt = System.nanoTime();
        asked = true;
        asleep = false;
        notifyAll();
        if (askedAt - polledAt > FRESH_NANOS || polledAt == 0) {
            poll();
        }
        return completeUpTo;
    }

    /** True while somebody has asked lately. */
    public synchronized boolean isAwake() {
        return asked && System.nanoTime() - askedAt < AWAKE_NANOS;
    }

    /** The thread waits for somebody to ask. */
    synchronized boolean isAsleep() {
        return asleep;
    }

    /** What happened up to the begin of this poll is complete in all sources; what came later waits for the next one. */
    private void poll() {
        long upTo = axis.now();
        for (EventSource source : sources.get()) {
            source.poll(axis, waiting);
        }
        polledAt = System.nanoTime();
        EventColumns ready = new EventColumns();
        EventColumns later = new EventColumns();
        for (int i : waiting.order()) {
            // a clock that is known badly must not put events before what readers have seen already
            long time = Math.max(completeUpTo, waiting.micros(i));
            (time <= upTo ? ready : later).add(waiting.station(i), waiting.kind(i), waiting.number(i), waiting.a(i), waiting.b(i), waiting.c(i),
                    time);
        }
        waiting = later;
        completeUpTo = upTo;
        if (ready.size() > 0) {
            log.append(ready);
            listeners.forEach(l -> l.accept(ready));
        }
    }

    private synchronized void run() {
        try {
            while (!closed) {
                if (!isAwake()) {
                    asked = false;
                    asleep = true;
                    wait();
                    continue;
                }
                poll();
                wait(POLL_MILLIS);
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        } catch (RuntimeException failure) {
            LOG.log(Level.ERROR, "events are no longer read", failure);
            throw failure;
        }
    }

    @Override
    public synchronized void close() {
        closed = true;
        notifyAll();
    }
}
