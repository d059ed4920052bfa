package org.plurix.cluster.switching;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.net.DatagramPacket;
import java.net.DatagramSocket;
import java.net.InetAddress;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SwitchServerTest {
    private static final int PCAP_HEADER = 24;
    private static final int DEADLINE_MILLIS = 10_000;

    @TempDir
    Path dir;

    private static DatagramSocket station(PortPair pair) throws Exception {
        DatagramSocket socket = new DatagramSocket(pair.stationUdp(), InetAddress.getLoopbackAddress());
        socket.setSoTimeout(DEADLINE_MILLIS);
        return socket;
    }

    private static void send(DatagramSocket from, PortPair pair, byte[] frame) throws Exception {
        from.send(new DatagramPacket(frame, frame.length, InetAddress.getLoopbackAddress(), pair.switchUdp()));
    }

    private static byte[] receive(DatagramSocket to) throws Exception {
        DatagramPacket packet = new DatagramPacket(new byte[2048], 2048);
        to.receive(packet);
        return Arrays.copyOf(packet.getData(), packet.getLength());
    }

    @Test
    void carriesFramesSurvivesAStationRestartAndCaptures() throws Exception {
        byte[] hello = LearningSwitchTest.frame(0xFFFF_FFFF_FFFFL, 0x5254_0000_0010L, 7).array();
        byte[] answer = LearningSwitchTest.frame(0x5254_0000_0010L, 0x5254_0000_0011L, 8).array();
        Path file = dir.resolve("frames.pcap");
        try (SwitchServer server = new SwitchServer()) {
            PortPair a = server.open(0);
            PortPair b = server.open(1);
            server.startCapture(file);
            try (DatagramSocket first = station(a)) {
                try (DatagramSocket second = station(b)) {
                    send(first, a, hello);
                    assertArrayEquals(hello, receive(second));
                }
                // Nobody listens now: frames vanish, the switch stays well.
                send(first, a, hello);
                try (DatagramSocket second = station(b)) {
                    send(second, b, answer);
                    assertArrayEquals(answer, receive(first));
                }
                try (DatagramSocket stranger = new DatagramSocket(0, InetAddress.getLoopbackAddress())) {
                    send(stranger, b, answer);
                    send(first, b, answer);
                    send(first, a, hello);
                }
            }
            while (server.counters().get(Counter.FOREIGN) < 2 || server.counters().get(Counter.RECEIVED) < 4) {
                Thread.onSpinWait();
            }
            server.stopCapture();
        }
        ByteBuffer pcap = ByteBuffer.wrap(Files.readAllBytes(file)).order(ByteOrder.LITTLE_ENDIAN);
        assertEquals(0xA1B23C4D, pcap.getInt(0));
        assertEquals(PCAP_HEADER + 4 * (16 + 60), pcap.capacity());
        assertEquals(60, pcap.getInt(PCAP_HEADER + 8));
    }
}
