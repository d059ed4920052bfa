package org.plurix.cluster.station;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.DatagramPacket;
import java.net.DatagramSocket;
import java.net.InetAddress;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.time.Duration;
import java.util.Arrays;
import java.util.Random;
import java.util.function.Supplier;
import java.util.zip.CRC32;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.plurix.cluster.record.EventRecorder;
import org.plurix.cluster.switching.Counter;
import org.plurix.cluster.switching.PortPair;
import org.plurix.cluster.switching.SwitchServer;

import plurix.dhs.AddressSpace;
import plurix.dhs.Stats;
import plurix.dhs.Wire;

/** Sends 100,000 hostile frames through the switch to a living station. A frame may be dropped and counted, never do harm. */
@Tag("slow")
class FrameFuzzTest {
    private static final int FRAMES = 100_000;
    private static final int BURST = 64;
    private static final int CLUSTER = 4711;
    private static final int STATION = 63;
    private static final int CELL = AddressSpace.DHS_START + 8;
    private static final Duration LIMIT = Duration.ofSeconds(60);

    private final long seed = System.nanoTime();
    private final Random random = new Random(seed);
    private SwitchServer ethernet;
    private HostStation station;
    private PortPair line;
    private DatagramSocket attacker;

    @BeforeEach
    void start() throws Exception {
        System.out.println("fuzz seed " + seed);
        ethernet = new SwitchServer();
        station = new HostStation(new StationConfig(STATION, CLUSTER, true, ethernet.open(STATION), 4096), HeapImage.empty(),
                new EventRecorder(1 << 16).forStation(STATION));
        station.start();
        assertTrue(station.await(e -> e.isJoined(), LIMIT));
        line = ethernet.open(5);
        attacker = new DatagramSocket(line.stationUdp(), InetAddress.getLoopbackAddress());
        attacker.setSoTimeout((int) LIMIT.toMillis());
    }

    @AfterEach
    void stop() throws Exception {
        attacker.close();
        station.halt();
        ethernet.close();
    }

    /** Sends bursts and waits until the switch has taken each, so that no frame is lost in a full socket buffer. */
    private void send(int count, Supplier<byte[]> frames) throws Exception {
        long before = ethernet.counters().get(Counter.RECEIVED);
        for (int sent = 0; sent < count;) {
            for (int i = 0; i < BURST && sent < count; i++, sent++) {
                byte[] frame = frames.get();
                attacker.send(new DatagramPacket(frame, frame.length, InetAddress.getLoopbackAddress(), line.switchUdp()));
            }
            long end = System.nanoTime() + LIMIT.toNanos();
            while (ethernet.counters().get(Counter.RECEIVED) - before < sent) {
                assertTrue(System.nanoTime() < end, "the switch stopped taking frames, seed " + seed);
                Thread.onSpinWait();
            }
        }
    }

    private byte[] toStation(int length) {
        byte[] frame = new byte[length];
        random.nextBytes(frame);
        if (length >= Wire.ETHERNET_HEADER) {
            Arrays.fill(frame, 0, 6, (byte) 0xFF);
            frame[6] &= (byte) 0xFE;
            frame[6] |= 2;
        }
        return frame;
    }

    private void assertAlive() {
        station.transact("after the storm", LIMIT, t -> {
            t.store32(CELL, t.load32(CELL) + 1);
            return null;
        });
        assertEquals(1, (int) station.read("after the storm", LIMIT, t -> t.load32(CELL)), "seed " + seed);
    }

    @Test
    void randomBytesAreForeign() throws Exception {
        long before = station.query(e -> e.stat(Stats.FOREIGN_FRAMES));
        send(FRAMES, () -> toStation(14 + random.nextInt(1501)));
        long dropped = ethernet.counters().get(Counter.RUNT) + ethernet.counters().get(Counter.BAD_SOURCE);
        assertTrue(station.await(e -> e.stat(Stats.FOREIGN_FRAMES) - before > FRAMES / 2, LIMIT), "foreign frames are counted");
        assertEquals(0, dropped);
        assertAlive();
    }

    @Test
    void damagedRealFramesAreMalformed() throws Exception {
        byte[] real = heartbeat();
        long before = station.query(e -> e.stat(Stats.MALFORMED_FRAMES) + e.stat(Stats.FOREIGN_FRAMES));
        send(FRAMES, () -> {
            byte[] frame = real.clone();
            frame[Wire.ETHERNET_HEADER + Wire.H_SENDER] = 5;
            for (int i = 0; i <= random.nextInt(8); i++) {
                frame[Wire.ETHERNET_HEADER + random.nextInt(frame.length - Wire.ETHERNET_HEADER)] ^= (byte) (1 << random.nextInt(8));
            }
            return frame;
        });
        assertTrue(station.await(e -> e.stat(Stats.MALFORMED_FRAMES) + e.stat(Stats.FOREIGN_FRAMES) - before > FRAMES / 4, LIMIT));
        assertAlive();
    }

    private byte[] heartbeat() throws Exception {
        DatagramPacket packet = new DatagramPacket(new byte[2048], 2048);
        attacker.receive(packet);
        return Arrays.copyOf(packet.getData(), packet.getLength());
    }

    /** Correct header and check sum, anything else behind it. The station may believe what it reads, but it must go on serving. */
    @Test
    void wellFormedNonsenseNeverStopsTheEngine() throws Exception {
        byte[] real = heartbeat();
        send(FRAMES, () -> nonsense(real));
        // The engine still takes frames and ticks: every further frame raises one of its counters.
        long handled = station.query(FrameFuzzTest::handled);
        send(BURST, () -> nonsense(real));
        assertTrue(station.await(e -> handled(e) > handled, LIMIT), () -> "seed " + seed + ", state " + station.query(e -> e.state()));
    }

    private static long handled(plurix.dhs.Engine engine) {
        return engine.stat(Stats.FRAMES_RECEIVED) + engine.stat(Stats.FOREIGN_FRAMES) + engine.stat(Stats.MALFORMED_FRAMES)
                + engine.stat(Stats.STALE_FRAMES);
    }

    private byte[] nonsense(byte[] real) {
        int body = random.nextInt(random.nextInt(8) == 0 ? Wire.MAX_BODY : 64);
        byte[] frame = toStation(Math.max(60, Wire.ETHERNET_HEADER + Wire.HEADER + body));
        System.arraycopy(real, 12, frame, 12, 2 + Wire.H_SENDER);
        ByteBuffer header = ByteBuffer.wrap(frame, Wire.ETHERNET_HEADER, frame.length - Wire.ETHERNET_HEADER).slice()
                .order(ByteOrder.LITTLE_ENDIAN);
        // Not WELCOME: a station that asks to be let in rightly believes whom it asks that its image is the wrong one, and stops.
        int type = 1 + random.nextInt(Wire.TYPES - 1);
        header.put(Wire.H_TYPE, (byte) (type == Wire.WELCOME ? Wire.COMMIT : type));
        header.putShort(Wire.H_LENGTH, (short) (Wire.HEADER + body));
        header.put(Wire.H_SENDER, (byte) random.nextInt(8)).put(Wire.H_TO, (byte) (random.nextBoolean() ? Wire.ALL : STATION));
        header.put(Wire.H_AUTH_KIND, (byte) 0);
        if (random.nextBoolean()) {
            System.arraycopy(real, Wire.ETHERNET_HEADER + Wire.H_EPOCH, frame, Wire.ETHERNET_HEADER + Wire.H_EPOCH, 12);
        }
        header.putInt(Wire.H_CRC, 0);
        CRC32 sum = new CRC32();
        sum.update(frame, Wire.ETHERNET_HEADER, Wire.HEADER + body);
        header.putInt(Wire.H_CRC, (int) sum.getValue());
        return frame;
    }
}
