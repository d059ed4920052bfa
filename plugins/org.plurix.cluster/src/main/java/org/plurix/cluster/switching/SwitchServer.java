package org.plurix.cluster.switching;

import java.io.Closeable;
import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.net.DatagramSocket;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.StandardSocketOptions;
import java.nio.ByteBuffer;
import java.nio.channels.DatagramChannel;
import java.nio.channels.SelectionKey;
import java.nio.channels.Selector;
import java.nio.file.Path;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

import org.plurix.cluster.fault.FaultPlan;

/**
 * The transport around {@link LearningSwitch}: one UDP loopback port pair per station and one selector thread that owns switch,
 * sockets and capture file. Public methods may be called from any thread; they hand their work to that thread and wait for it.
 */
public final class SwitchServer implements Closeable {
    /** Room for bursts: every node may answer at once. The kernel may cap it. */
    private static final int SOCKET_BUFFER = 4 << 20;
    private static final int RECEIVE_BUFFER = 2048;
    private static final int MAX_FRAMES_PER_TURN = 64;
    private static final long CALL_TIMEOUT_SECONDS = 5;
    private static final long IDLE_MILLIS = 200;
    private static final Logger LOG = System.getLogger(SwitchServer.class.getName());

    private final Selector selector;
    private final Thread thread;
    private final ConcurrentLinkedQueue<Runnable> calls = new ConcurrentLinkedQueue<>();
    private final Map<Integer, Line> lines = new HashMap<>();
    private final LearningSwitch ethernet = new LearningSwitch(this::send);
    private final ByteBuffer received = ByteBuffer.allocateDirect(RECEIVE_BUFFER);
    private final long epochOffset;
    private PcapWriter capture;
    private volatile FrameTap tap = (nanos, port, frame) -> { };
    private volatile boolean closing;

    /** Sees every frame that enters the switch, on the switch's thread; must be quick. */
    public interface FrameTap {
        void frame(long nanos, int port, ByteBuffer frame);
    }

    private record Line(DatagramChannel channel, InetSocketAddress station, PortPair pair) {
    }

    public SwitchServer() throws IOException {
        selector = Selector.open();
        Instant now = Instant.now();
        epochOffset = TimeUnit.SECONDS.toNanos(now.getEpochSecond()) + now.getNano() - System.nanoTime();
        thread = new Thread(this::run, "plurix-switch");
        thread.setDaemon(true);
        thread.start();
    }

    /** Opens switch port {@code port} on a fresh pair of free UDP ports. */
    public PortPair open(int port) {
        return call(() -> {
            InetAddress loopback = InetAddress.getLoopbackAddress();
            DatagramChannel channel = DatagramChannel.open();
            try {
                channel.setOption(StandardSocketOptions.SO_RCVBUF, SOCKET_BUFFER);
                channel.setOption(StandardSocketOptions.SO_SNDBUF, SOCKET_BUFFER);
                channel.bind(new InetSocketAddress(loopback, 0)).configureBlocking(false);
                int switchUdp = ((InetSocketAddress) channel.getLocalAddress()).getPort();
                PortPair pair = new PortPair(port, freeUdpPort(loopback), switchUdp);
                ethernet.attach(port);
                Line line = new Line(channel, new InetSocketAddress(loopback, pair.stationUdp()), pair);
                lines.put(port, line);
                channel.register(selector, SelectionKey.OP_READ, line);
                return pair;
            } catch (IOException | RuntimeException failure) {
                channel.close();
                throw failure;
            }
        });
    }

    private static int freeUdpPort(InetAddress loopback) throws IOException {
        try (DatagramSocket probe = new DatagramSocket(0, loopback)) {
            return probe.getLocalPort();
        }
    }

    public void close(int port) {
        call(() -> {
            Line line = lines.remove(port);
            if (line != null) {
                ethernet.detach(port);
                line.channel.close();
            }
            return null;
        });
    }

    public void setFaults(FaultPlan plan) {
        LOG.log(Level.INFO, "virtual Ethernet: {0}", plan);
        call(() -> {
            ethernet.setFaults(plan);
            return null;
        });
    }

    public FaultPlan faults() {
        return call(ethernet::faults);
    }

    public Map<Counter, Long> counters() {
        return ethernet.counters().snapshot();
    }

    /** Captures every frame that enters the switch from now on, also those that a fault plan then drops. */
    public void startCapture(Path file) {
        call(() -> {
            closeCapture();
            capture = new PcapWriter(file);
            return null;
        });
    }

    public void stopCapture() {
        call(() -> {
            closeCapture();
            return null;
        });
    }

    public void setTap(FrameTap newTap) {
        tap = newTap;
    }

    private void closeCapture() throws IOException {
        if (capture != null) {
            capture.close();
            capture = null;
        }
    }

    private void run() {
        try {
            while (!closing) {
                selector.select(this::readable, waitMillis());
                for (Runnable call = calls.poll(); call != null; call = calls.poll()) {
                    call.run();
                }
                ethernet.advance(System.nanoTime());
            }
        } catch (IOException | RuntimeException failure) {
            LOG.log(Level.ERROR, "the virtual switch stopped: no frame passes any more", failure);
            closing = true;
        } finally {
            releaseAll();
        }
    }

    private long waitMillis() throws IOException {
        long due = ethernet.nextDue();
        if (due == LearningSwitch.NEVER) {
            if (capture != null) {
                capture.flush();
            }
            return IDLE_MILLIS;
        }
        // Rounded up: select() counts in milliseconds, and 0 would mean "for ever".
        return Math.max(1, Math.min(IDLE_MILLIS, TimeUnit.NANOSECONDS.toMillis(due - System.nanoTime()) + 1));
    }

    private void readable(SelectionKey key) {
        Line line = (Line) key.attachment();
        try {
            for (int i = 0; i < MAX_FRAMES_PER_TURN; i++) {
                received.clear();
                InetSocketAddress from = (InetSocketAddress) line.channel.receive(received);
                if (from == null) {
                    return;
                }
                received.flip();
                receive(line, from);
            }
        } catch (IOException failure) {
            LOG.log(Level.WARNING, "switch port {0} cannot receive: {1}", line.pair.port(), failure);
        }
    }

    private void receive(Line line, InetSocketAddress from) throws IOException {
        if (from.getPort() != line.pair.stationUdp()) {
            ethernet.counters().count(Counter.FOREIGN);
            return;
        }
        long now = System.nanoTime();
        if (capture != null) {
            capture.write(now + epochOffset, received);
        }
        tap.frame(now, line.pair.port(), received.duplicate());
        ethernet.frame(now, line.pair.port(), received);
    }

    private void send(int port, ByteBuffer frame) {
        Line line = lines.get(port);
        try {
            if (line.channel.send(frame, line.station) == 0) {
                ethernet.counters().count(Counter.SEND_QUEUE_FULL);
            }
        } catch (IOException failure) {
            ethernet.counters().count(Counter.SEND_QUEUE_FULL);
            LOG.log(Level.DEBUG, "switch port {0} cannot send: {1}", port, failure);
        }
    }

    private <T> T call(Callable<T> work) {
        CompletableFuture<T> done = new CompletableFuture<>();
        calls.add(() -> {
            try {
                done.complete(work.call());
            } catch (Exception failure) {
                done.completeExceptionally(failure);
            }
        });
        selector.wakeup();
        try {
            return done.get(CALL_TIMEOUT_SECONDS, TimeUnit.SECONDS);
        } catch (ExecutionException failure) {
            throw new IllegalStateException("virtual switch: " + failure.getCause().getMessage(), failure.getCause());
        } catch (TimeoutException failure) {
            throw new IllegalStateException("the virtual switch does not answer" + (closing ? ": it is closed" : ""), failure);
        } catch (InterruptedException failure) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while waiting for the virtual switch", failure);
        }
    }

    private void releaseAll() {
        try {
            closeCapture();
            for (Line line : lines.values()) {
                line.channel.close();
            }
            selector.close();
        } catch (IOException failure) {
            LOG.log(Level.WARNING, "closing the virtual switch", failure);
        }
    }

    /** Stops the thread, flushes the capture and frees all ports. */
    @Override
    public void close() {
        closing = true;
        selector.wakeup();
        try {
            thread.join(TimeUnit.SECONDS.toMillis(CALL_TIMEOUT_SECONDS));
        } catch (InterruptedException failure) {
            Thread.currentThread().interrupt();
        }
    }
}
