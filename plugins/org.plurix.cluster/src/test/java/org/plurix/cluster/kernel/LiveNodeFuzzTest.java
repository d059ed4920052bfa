package org.plurix.cluster.kernel;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.DatagramPacket;
import java.net.DatagramSocket;
import java.net.InetAddress;
import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.plurix.cluster.control.Commands;
import org.plurix.cluster.control.NamedObjects;
import org.plurix.cluster.deploy.DeployService;
import org.plurix.cluster.heap.HeapObject;
import org.plurix.cluster.launch.BootImage;
import org.plurix.cluster.launch.ImageBuilder;
import org.plurix.cluster.launch.LocalCluster;
import org.plurix.cluster.launch.TemporaryCluster;
import org.plurix.cluster.qemu.NodeProcess;
import org.plurix.cluster.record.EventRecord;
import org.plurix.cluster.switching.Counter;
import org.plurix.cluster.switching.PortPair;

import plurix.dhs.EventKind;
import plurix.dhs.Wire;

/**
 * 100,000 damaged frames of a real cluster's own traffic, sent at two living nodes by a stranger on the network: nodes neither stop nor
 * start again nor change anything, and work as before.
 */
@Tag("qemu")
@Tag("slow")
class LiveNodeFuzzTest {
    private static final Duration LIMIT = Duration.ofSeconds(120);
    private static final int NODES = 2;
    private static final int FRAMES = 100_000;
    private static final int BURST = 32;
    private static final long BURST_PAUSE = 1_500_000;
    private static final long LOOK = 100_000;
    private static final int SAMPLES_PER_TYPE = 40;
    private static final int STRANGER = 50;
    private static final int TIMES = 100;
    private static final String OBJECT = "demo.Counter";

    private final long seed = new Random().nextInt(1 << 20);
    private final Random random = new Random(seed);
    private final Map<Integer, List<byte[]>> samples = new TreeMap<>();
    private LocalCluster cluster;

    @Test
    void damagedFramesChangeNothing() throws IOException {
        System.out.println("seed " + seed);
        BootImage image = new ImageBuilder(ImageBuilder.projectHome()).image(System.out::println);
        TemporaryCluster.use("fuzz", NODES, image, false, started -> {
            cluster = started;
            start();
            cluster.ethernet().setTap((nanos, port, frame) -> sample(frame));
            count();
            cluster.ethernet().setTap((nanos, port, frame) -> { });
            assertTrue(samples.size() > 5, "kinds of frames seen: " + samples.keySet());
            String before = state();
            long commit = cluster.station().query(e -> e.commitNumber());
            long event = cluster.recorder().size();
            storm();
            assertEquals(before, state(), "seed " + seed);
            if (noNodeWasMissed(event)) {
                assertEquals(commit, cluster.station().query(e -> e.commitNumber()), "seed " + seed);
            }
            count();
        });
    }

    private void start() throws IOException {
        cluster.awaitFounded();
        for (int i = 0; i < NODES; i++) {
            cluster.addNode();
        }
        for (int i = 0; i < NODES; i++) {
            cluster.awaitReady(i, LIMIT);
        }
        Path demos = ImageBuilder.projectHome().resolve("runtime-image/demos/src/demo");
        new DeployService(cluster).deploy(List.of(demos.resolve("Counter.java"), demos.resolve("CounterWorker.java"), demos.resolve("Spacing.java")));
    }

    private synchronized void sample(ByteBuffer frame) {
        if (frame.remaining() < Wire.ETHERNET_HEADER + Wire.HEADER) {
            return;
        }
        byte[] bytes = new byte[frame.remaining()];
        frame.get(bytes);
        List<byte[]> list = samples.computeIfAbsent((int) bytes[Wire.ETHERNET_HEADER + Wire.H_TYPE], t -> new ArrayList<>());
        if (list.size() < SAMPLES_PER_TYPE) {
            list.add(bytes);
        }
    }

    /** Both nodes count; the result must be exact. */
    private void count() {
        cluster.heap().update("test", LIMIT, s -> Commands.start(s, OBJECT, List.of(Integer.toString(TIMES)), 0));
        await("the counter", () -> number("running") == 0 && number("value") == NODES * TIMES);
        cluster.heap().update("test", LIMIT, s -> {
            s.setInt(NamedObjects.find(s, OBJECT), "value", 1);
            return null;
        });
        quiet();
    }

    private int number(String field) {
        return cluster.heap().read("test", LIMIT, s -> {
            HeapObject found = NamedObjects.find(s, OBJECT);
            return found == null ? -1 : found.getInt(field);
        });
    }

    private void await(String what, BooleanSupplier condition) {
        long end = System.nanoTime() + LIMIT.toNanos();
        while (!condition.getAsBoolean()) {
            assertTrue(System.nanoTime() < end, () -> what + " did not happen, seed " + seed);
            long commit = cluster.station().query(e -> e.commitNumber());
            cluster.station().await(e -> e.commitNumber() != commit, Duration.ofMillis(50));
        }
    }

    /** Statistics of nodes are committed once a second as long as something changes: waits until nothing is. */
    private void quiet() {
        await("quiet", () -> {
            long commit = cluster.station().query(e -> e.commitNumber());
            return !cluster.station().await(e -> e.commitNumber() != commit, Duration.ofMillis(2500));
        });
    }

    /** What must stay however busy the machine is: lives of the nodes, the shared data. */
    private String state() {
        List<String> lives = new ArrayList<>();
        for (int i = 0; i < NODES; i++) {
            lives.add(identity(i));
        }
        return "nodes " + lives + " value " + number("value");
    }

    /** A machine that is busy with other things may let a node be given up for a while, which is a commit too. */
    private boolean noNodeWasMissed(long since) {
        return cluster.recorder().since(since, Integer.MAX_VALUE).stream()
                .noneMatch(e -> e.kind() == EventKind.LEAVE || e.kind() == EventKind.EPOCH || e.kind() == EventKind.SUSPECT);
    }

    /** Process, and how often the kernel has started in it. */
    private String identity(int node) {
        try {
            return "process " + cluster.process(node).pid() + " started "
                    + cluster.process(node).consoleLines().stream().filter(NodeProcess::isReadyLine).count();
        } catch (IOException failure) {
            throw new IllegalStateException(failure);
        }
    }

    private void storm() throws IOException {
        PortPair line = cluster.ethernet().open(STRANGER);
        List<Integer> types = new ArrayList<>(samples.keySet());
        try (DatagramSocket stranger = new DatagramSocket(line.stationUdp(), InetAddress.getLoopbackAddress())) {
            long before = cluster.ethernet().counters().get(Counter.RECEIVED);
            for (int sent = 1; sent <= FRAMES; sent++) {
                byte[] frame = damaged(samples.get(types.get(random.nextInt(types.size()))));
                stranger.send(new DatagramPacket(frame, frame.length, InetAddress.getLoopbackAddress(), line.switchUdp()));
                if (sent % BURST == 0) {
                    LockSupport.parkNanos(BURST_PAUSE);
                    taken(before + sent);
                }
            }
        } finally {
            cluster.ethernet().close(STRANGER);
        }
    }

    /** Waits until the switch has taken that many frames, so that none is lost in a full socket buffer. */
    private void taken(long count) {
        long end = System.nanoTime() + LIMIT.toNanos();
        while (cluster.ethernet().counters().get(Counter.RECEIVED) < count) {
            assertTrue(System.nanoTime() < end, () -> "the switch takes no more frames, seed " + seed);
            LockSupport.parkNanos(LOOK);
        }
    }

    /** A frame of the cluster with bits turned, cut off, or with other bytes from somewhere on; never whole. */
    private byte[] damaged(List<byte[]> originals) {
        byte[] frame = originals.get(random.nextInt(originals.size())).clone();
        int length = frame[Wire.ETHERNET_HEADER + Wire.H_LENGTH] & 0xFF | (frame[Wire.ETHERNET_HEADER + Wire.H_LENGTH + 1] & 0xFF) << 8;
        switch (random.nextInt(8)) {
            case 0 -> frame = Arrays.copyOf(frame, Wire.ETHERNET_HEADER + 1 + random.nextInt(length - 1));
            case 1 -> {
                for (int i = Wire.ETHERNET_HEADER + random.nextInt(length); i < Wire.ETHERNET_HEADER + length; i++) {
                    frame[i] = (byte) random.nextInt();
                }
                frame[Wire.ETHERNET_HEADER + Wire.H_CRC] ^= 1;
            }
            default -> {
                int bit = random.nextInt(length * Byte.SIZE);
                for (int flips = 1 + random.nextInt(3); flips > 0; flips--) {
                    frame[Wire.ETHERNET_HEADER + bit / Byte.SIZE] ^= (byte) (1 << bit % Byte.SIZE);
                    bit = (bit + 1 + random.nextInt(length * Byte.SIZE / 4)) % (length * Byte.SIZE);
                }
            }
        }
        if (random.nextBoolean()) {
            Wire.mac(random.nextInt(NODES), frame, 0);
        }
        return frame;
    }
}
