package org.plurix.cluster.station;

import java.io.Closeable;
import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.ByteBuffer;
import java.time.Duration;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.ToLongFunction;

import org.plurix.cluster.heap.HeapException;

import plurix.dhs.AbortCause;
import plurix.dhs.AddressSpace;
import plurix.dhs.Config;
import plurix.dhs.Engine;
import plurix.dhs.EventKind;
import plurix.dhs.Events;
import plurix.dhs.Outcome;
import plurix.dhs.State;

/**
 * A full member of the shared heap on the JVM: the same engine as in the nodes, byte arrays for page frames. One thread of its own
 * serves the network all the time, so the station answers page requests also while a transaction body computes.
 *
 * Any thread may call {@link #transact} and {@link #read}; bodies run one at a time on the caller's thread. All engine calls happen
 * under one lock.
 */
public final class HostStation implements Closeable {
    private static final Logger LOG = System.getLogger(HostStation.class.getName());
    private static final long TICK_MILLIS = 10;
    private static final int MAX_FRAMES_PER_TURN = 32;
    private static final long LEAVE_MILLIS = 1500;

    private final StationConfig config;
    private final Events events;
    private final WorkNames names;
    private final PageCache pages;
    private final StationLine line;
    private final Engine engine;
    private final Thread thread;
    private final ReentrantLock lock = new ReentrantLock();
    private final Condition progress = lock.newCondition();
    private final ReentrantLock oneTransaction = new ReentrantLock(true);
    private int allocationTop;
    private int allocationLimit;
    private long deadline;
    private String waitingFor = "";
    private volatile Throwable broken;
    private volatile boolean closing;

    public HostStation(StationConfig config, HeapImage image, Events events) throws IOException {
        this(config, image, events, () -> false);
    }

    /** @param watched is asked whether somebody wants to know which words transactions change */
    public HostStation(StationConfig config, HeapImage image, Events events, BooleanSupplier watched) throws IOException {
        this.config = config;
        this.events = events;
        pages = new PageCache(image, config.maxFrames(), new ChangeEvents(events, watched));
        names = new WorkNames(config.station());
        line = new StationLine(config.ports());
        Random random = new Random();
        engine = new Engine(engineConfig(config, image, random), line, pages, () -> System.nanoTime() / 1000, random::nextInt, events);
        thread = new Thread(this::serve, "plurix-station-" + config.station());
        thread.setDaemon(true);
    }

    private static Config engineConfig(StationConfig config, HeapImage image, Random random) {
        Config result = new Config();
        result.station = config.station();
        result.incarnation = 1 + random.nextInt(Integer.MAX_VALUE - 1);
        result.cluster = config.cluster();
        result.imageId = image.imageId();
        result.founder = config.founder();
        result.copies = config.copies();
        // The founder outlives its nodes and is never reset, so there is no older cluster to listen for.
        result.foundAfter = 0;
        result.pageCount = AddressSpace.DHS_PAGES;
        result.pageKind = image.pageKind();
        return result;
    }

    /** Begins to found or join the cluster. */
    public void start() {
        lock.lock();
        try {
            engine.start();
        } finally {
            lock.unlock();
        }
        thread.start();
    }

    public int number() {
        return config.station();
    }

    /** What this station's transactions are for, by the id that RUN events carry. */
    public Map<Integer, String> workNames() {
        return names.all();
    }

    private void serve() {
        try {
            long nextTick = System.nanoTime();
            while (!closing) {
                long now = System.nanoTime();
                if (now >= nextTick) {
                    withLock(engine::onTimer);
                    nextTick = now + TimeUnit.MILLISECONDS.toNanos(TICK_MILLIS);
                }
                line.await(TimeUnit.NANOSECONDS.toMillis(nextTick - System.nanoTime()));
                receive();
            }
        } catch (IOException | RuntimeException | Error failure) {
            broken = failure;
            LOG.log(Level.ERROR, "the host station stopped", failure);
            withLock(() -> { });
        }
    }

    private void receive() throws IOException {
        lock.lock();
        try {
            int count = 0;
            for (ByteBuffer frame = line.poll(); frame != null; frame = ++count < MAX_FRAMES_PER_TURN ? line.poll() : null) {
                engine.onFrame(frame.array(), 0, frame.limit());
            }
            if (!engine.inTransaction()) {
                engine.idle();
            }
            progress.signalAll();
        } finally {
            lock.unlock();
        }
    }

    private void withLock(Runnable action) {
        lock.lock();
        try {
            action.run();
            progress.signalAll();
        } finally {
            lock.unlock();
        }
    }

    /** Reads a value of the engine, e.g. {@code station.query(Engine::members)}. */
    public long query(ToLongFunction<Engine> question) {
        lock.lock();
        try {
            return question.applyAsLong(engine);
        } finally {
            lock.unlock();
        }
    }

    /** Waits until a condition on the engine holds; evaluated after every frame and tick. False when the time is over. */
    public boolean await(Predicate<Engine> condition, Duration timeout) {
        long end = System.nanoTime() + timeout.toNanos();
        lock.lock();
        try {
            while (!condition.test(engine)) {
                checkBroken();
                long left = end - System.nanoTime();
                if (left <= 0) {
                    return false;
                }
                progress.awaitNanos(left);
            }
            return true;
        } catch (InterruptedException failure) {
            Thread.currentThread().interrupt();
            throw new StationException("interrupted while waiting for the cluster", failure);
        } finally {
            lock.unlock();
        }
    }

    /** Runs a body as one transaction: restarted until it commits. @throws StationException when the time is over */
    public <T> T transact(String what, Duration timeout, Function<HostTransaction, T> body) {
        return run(what, timeout, false, body);
    }

    /** Runs a body that only reads: needs no token and sends no commit. */
    public <T> T read(String what, Duration timeout, Function<HostTransaction, T> body) {
        return run(what, timeout, true, body);
    }

    private <T> T run(String what, Duration timeout, boolean readOnly, Function<HostTransaction, T> body) {
        if (oneTransaction.isHeldByCurrentThread()) {
            throw new IllegalStateException("transactions do not nest: " + what);
        }
        oneTransaction.lock();
        try {
            deadline = System.nanoTime() + timeout.toNanos();
            while (true) {
                begin(what);
                HostTransaction transaction = new HostTransaction(this, readOnly, allocationTop, allocationLimit);
                try {
                    T result = body.apply(transaction);
                    transaction.endPage();
                    if (commit(what)) {
                        allocationTop = transaction.allocationTop();
                        return result;
                    }
                } catch (RestartException restart) {
                    LOG.log(Level.TRACE, "{0} restarts", what);
                } catch (HeapException | IndexOutOfBoundsException | NullPointerException failure) {
                    // A value read while an abort came in may be of the next state: then the body runs again.
                    if (query(e -> e.abortRequested() ? 1 : 0) == 0) {
                        throw failure;
                    }
                }
            }
        } finally {
            abortIfRunning();
            oneTransaction.unlock();
        }
    }

    /** Gives the station a region to allocate in from the next try on. */
    void useRegion(int start, int end) {
        allocationTop = start;
        allocationLimit = end;
    }

    private void begin(String what) {
        lock.lock();
        try {
            waitFor(what, "its turn to begin", () -> engine.begin() == Outcome.READY);
            events.record(EventKind.RUN, engine.commitNumber(), names.idOf(what), -1, 0);
        } finally {
            lock.unlock();
        }
    }

    private boolean commit(String what) {
        lock.lock();
        try {
            int[] outcome = new int[1];
            waitFor(what, "its commit", () -> (outcome[0] = engine.commit()) != Outcome.WAIT);
            return outcome[0] == Outcome.COMMITTED;
        } finally {
            lock.unlock();
        }
    }

    private void abortIfRunning() {
        lock.lock();
        try {
            if (broken == null && engine.inTransaction()) {
                deadline = System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(LEAVE_MILLIS);
                waitFor("an abort", "the end of a commit in flight", () -> engine.abort(AbortCause.CALLER) != Outcome.WAIT
                        || engine.commit() != Outcome.WAIT);
            }
        } finally {
            lock.unlock();
        }
    }

    private void waitFor(String what, String reason, BooleanSupplier done) {
        waitingFor = reason;
        try {
            while (!done.getAsBoolean()) {
                checkBroken();
                long left = deadline - System.nanoTime();
                if (left <= 0) {
                    throw new StationException(what + " did not finish in time: it waited for " + waitingFor + state());
                }
                progress.awaitNanos(left);
            }
        } catch (InterruptedException failure) {
            Thread.currentThread().interrupt();
            throw new StationException(what + " was interrupted", failure);
        }
    }

    private String state() {
        return " (host station: state " + engine.state() + ", members 0x" + Long.toHexString(engine.members())
                + (engine.isIsolated() ? ", cut off from the quorum" : "") + ", at commit " + engine.commitNumber() + ")";
    }

    private void checkBroken() {
        if (broken != null) {
            throw new StationException("the host station has stopped: " + broken, broken);
        }
        if (closing) {
            throw new StationException("the cluster is being shut down");
        }
    }

    /** The bytes of a page in the running transaction; faults it in. */
    byte[] readable(int page) {
        lock.lock();
        try {
            byte[] frame = engine.abortRequested() ? null : pages.readable(page);
            while (frame == null) {
                fault(page, false);
                frame = pages.readable(page);
            }
            return frame;
        } finally {
            lock.unlock();
        }
    }

    void store32(int page, int offset, int value) {
        lock.lock();
        try {
            byte[] frame = engine.abortRequested() ? null : pages.writable(page);
            while (frame == null) {
                fault(page, true);
                frame = pages.writable(page);
            }
            frame[offset] = (byte) value;
            frame[offset + 1] = (byte) (value >>> 8);
            frame[offset + 2] = (byte) (value >>> 16);
            frame[offset + 3] = (byte) (value >>> 24);
        } finally {
            lock.unlock();
        }
    }

    private void fault(int page, boolean write) {
        if (engine.abortRequested()) {
            throw new RestartException();
        }
        int[] outcome = new int[1];
        waitFor("a host transaction", "page " + page + " from station " + engine.owner(page),
                () -> (outcome[0] = write ? engine.writeFault(page) : engine.readFault(page)) != Outcome.WAIT);
        if (outcome[0] == Outcome.ABORTED) {
            throw new RestartException();
        }
        if (outcome[0] == Outcome.UNAVAILABLE) {
            throw new PageLostException(page);
        }
    }

    public int usedFrames() {
        lock.lock();
        try {
            return pages.usedFrames();
        } finally {
            lock.unlock();
        }
    }

    /** Leaves the cluster in good order if it still answers, then ends the thread. */
    @Override
    public void close() throws IOException {
        if (broken == null && !closing && thread.isAlive()) {
            withLock(engine::leave);
            if (!await(e -> e.state() == State.LEFT, Duration.ofMillis(LEAVE_MILLIS))) {
                LOG.log(Level.INFO, "station {0} left without an answer from the cluster", config.station());
            }
        }
        halt();
    }

    /** Ends the station as a crash would: without a word to the others. */
    public void halt() throws IOException {
        closing = true;
        withLock(() -> { });
        try {
            thread.join(TimeUnit.SECONDS.toMillis(2));
        } catch (InterruptedException failure) {
            Thread.currentThread().interrupt();
        }
        line.close();
    }
}
