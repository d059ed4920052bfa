package org.plurix.model.feed;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executor;

import org.plurix.cluster.client.ClientException;
import org.plurix.cluster.client.ClusterClient;
import org.plurix.cluster.client.ClusterData;
import org.plurix.model.Cluster;
import org.plurix.model.Connection;
import org.plurix.model.ModelFactory;
import org.plurix.model.trace.PageStore;
import org.plurix.model.trace.TraceStore;

/**
 * The live model of one cluster. A worker thread exists only while there is an interest; without one the cluster is asked nothing. Changes
 * reach the model in batches, at most ten a second, one batch at a time: while the executor is busy, newer values replace older ones. A cluster
 * that is gone or does not answer is a status, and is tried again every second.
 */
public final class LiveCluster {
    private static final Logger LOG = System.getLogger(LiveCluster.class.getName());
    private static final long NANOS_PER_MILLI = 1_000_000;
    /** Nothing changes faster than this in a view. */
    public static final Duration SHORTEST_PERIOD = Duration.ofMillis(100);
    private static final Duration RETRY = Duration.ofSeconds(1);

    private final String name;
    private final Connector connector;
    private final Executor executor;
    private final Cluster model = ModelFactory.eINSTANCE.createCluster();
    private final TraceStore trace = new TraceStore();
    private final PageStore pages = new PageStore();
    private final Reader reader = new Reader(model, trace, pages);
    private final List<LiveListener> listeners = new CopyOnWriteArrayList<>();
    private final Schedule schedule = new Schedule();
    private volatile ClusterStatus status = ClusterStatus.UNKNOWN;
    private Thread worker;
    private long notBefore = System.nanoTime();
    private Batch waiting;

    LiveCluster(String name, Connector connector, Executor executor) {
        this.name = name;
        this.connector = connector;
        this.executor = executor;
        model.setName(name);
    }

    public String name() {
        return name;
    }

    /** Touch it in the executor's thread only. */
    public Cluster model() {
        return model;
    }

    public TraceStore trace() {
        return trace;
    }

    public PageStore pages() {
        return pages;
    }

    /** Any thread. */
    public ClusterStatus status() {
        return status;
    }

    /** For commands and questions of one's own; empty if the cluster does not run. Calls block: use a background job. */
    public Optional<ClusterData> data() {
        return ClusterClient.connect(name).map(ClusterData::new);
    }

    public void addListener(LiveListener listener) {
        listeners.add(listener);
    }

    public void removeListener(LiveListener listener) {
        listeners.remove(listener);
    }

    // ---- interest ----

    /** Keeps a topic up to date until the answer is closed. The first values come at once. */
    public Interest acquire(Topic topic, Duration period) {
        Duration bounded = period.compareTo(SHORTEST_PERIOD) < 0 ? SHORTEST_PERIOD : period;
        Schedule.Want want = new Schedule.Want(topic, bounded.toNanos());
        synchronized (schedule) {
            schedule.add(want);
            if (worker == null) {
                worker = new Thread(this::work, "plurix-live-" + name);
                worker.setDaemon(true);
                worker.start();
            }
            schedule.notifyAll();
        }
        return () -> release(want);
    }

    private void release(Schedule.Want want) {
        synchronized (schedule) {
            schedule.remove(want);
            schedule.notifyAll();
        }
    }

    /** Asks for everything wanted at once, for instance after a command. */
    public void refresh() {
        synchronized (schedule) {
            schedule.askAllAgain();
            schedule.notifyAll();
        }
    }

    void close() {
        Thread ended;
        synchronized (schedule) {
            ended = worker;
            worker = null;
            schedule.notifyAll();
        }
        if (ended != null) {
            ended.interrupt();
        }
    }

    // ---- worker ----

    private void work() {
        try {
            for (Set<Topic> due = awaitDue(); !due.isEmpty(); due = awaitDue()) {
                long pause = read(due) * NANOS_PER_MILLI;
                synchronized (schedule) {
                    notBefore = System.nanoTime() + pause;
                }
            }
        } catch (InterruptedException closed) {
            Thread.currentThread().interrupt();
        } catch (RuntimeException | Error fault) {
            LOG.log(Level.ERROR, "the model of cluster '" + name + "' is no longer updated", fault);
            synchronized (schedule) {
                worker = null;
            }
            post(lost(fault.toString()));
        }
    }

    /** Waits for something to ask; empty when nobody is interested any more, and then this thread is the worker no longer. */
    private Set<Topic> awaitDue() throws InterruptedException {
        synchronized (schedule) {
            while (worker == Thread.currentThread()) {
                if (schedule.isEmpty()) {
                    worker = null;
                    break;
                }
                long now = System.nanoTime();
                long quiet = Math.max(notBefore - now, schedule.untilNext(now));
                if (quiet <= 0) {
                    Set<Topic> due = schedule.due(now);
                    schedule.asked(due, now);
                    return due;
                }
                schedule.wait(quiet / NANOS_PER_MILLI + 1);
            }
            return EnumSet.noneOf(Topic.class);
        }
    }

    /** Asks; answers for how many milliseconds to be quiet at least. */
    private long read(Set<Topic> due) {
        Set<Topic> again = EnumSet.noneOf(Topic.class);
        try {
            if (!status.isConnected() && !connect()) {
                return RETRY.toMillis();
            }
            read(due, again);
        } catch (ClientException failure) {
            if (Thread.currentThread().isInterrupted()) {
                return 0;
            }
            post(lost(failure.getMessage()));
            retry();
            return RETRY.toMillis();
        }
        synchronized (schedule) {
            schedule.askAgain(again);
        }
        return SHORTEST_PERIOD.toMillis();
    }

    /** What takes long holds up nothing that has come before. */
    private void read(Set<Topic> due, Set<Topic> again) {
        Batch batch = null;
        long last = System.nanoTime();
        for (Topic topic : due) {
            Batch answer = reader.read(EnumSet.of(topic), again);
            if (batch == null) {
                batch = answer;
            } else {
                batch.join(answer);
            }
            if (System.nanoTime() - last > SHORTEST_PERIOD.toNanos()) {
                post(batch);
                batch = null;
                last = System.nanoTime();
            }
        }
        if (batch != null) {
            post(batch);
        }
    }

    private void retry() {
        synchronized (schedule) {
            schedule.askAllAgain();
        }
    }

    private boolean connect() {
        Optional<DaemonLink> link = connector.connect(name);
        if (link.isEmpty()) {
            Batch absent = new Batch();
            absent.status(new ClusterStatus(Connection.ABSENT, "", 0, 0));
            if (status.connection() != Connection.ABSENT) {
                trace.clear();
                pages.clear();
                post(absent);
            }
            retry();
            return false;
        }
        reader.connect(link.get());
        return true;
    }

    private Batch lost(String reason) {
        Batch batch = new Batch();
        batch.status(new ClusterStatus(Connection.LOST, reason, status.commit(), status.asOfMillis()));
        return batch;
    }

    // ---- into the model ----

    private void post(Batch batch) {
        status = batch.status();
        boolean first;
        synchronized (this) {
            first = waiting == null;
            if (first) {
                waiting = batch;
            } else {
                waiting.join(batch);
            }
        }
        if (first) {
            executor.execute(this::apply);
        }
    }

    private void apply() {
        Batch batch;
        synchronized (this) {
            batch = waiting;
            waiting = null;
        }
        batch.apply();
        if (batch.status().connection() == Connection.ABSENT) {
            ModelUpdater.absent(model);
        }
        ModelUpdater.status(model, batch.status());
        Set<Topic> topics = batch.topics();
        listeners.forEach(listener -> listener.changed(this, topics));
    }
}
