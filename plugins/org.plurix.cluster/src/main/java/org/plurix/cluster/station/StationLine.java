package org.plurix.cluster.station;

import java.io.Closeable;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.SocketAddress;
import java.net.StandardSocketOptions;
import java.nio.ByteBuffer;
import java.nio.channels.DatagramChannel;
import java.nio.channels.SelectionKey;
import java.nio.channels.Selector;
import java.util.concurrent.atomic.AtomicLong;

import org.plurix.cluster.switching.PortPair;

import plurix.dhs.Frames;

/** A host station's network card: its UDP line to the virtual Ethernet. Sending is possible from any thread, receiving from one. */
final class StationLine implements Frames, Closeable {
    private static final int SOCKET_BUFFER = 4 << 20;
    private static final int RECEIVE_BUFFER = 2048;

    private final DatagramChannel channel;
    private final Selector selector;
    private final SocketAddress switchPort;
    private final int switchUdp;
    private final ByteBuffer received = ByteBuffer.allocate(RECEIVE_BUFFER);
    private final AtomicLong sendFailures = new AtomicLong();

    StationLine(PortPair ports) throws IOException {
        InetAddress loopback = InetAddress.getLoopbackAddress();
        switchUdp = ports.switchUdp();
        switchPort = new InetSocketAddress(loopback, switchUdp);
        channel = DatagramChannel.open();
        try {
            channel.setOption(StandardSocketOptions.SO_RCVBUF, SOCKET_BUFFER);
            channel.setOption(StandardSocketOptions.SO_SNDBUF, SOCKET_BUFFER);
            channel.bind(new InetSocketAddress(loopback, ports.stationUdp())).configureBlocking(false);
            selector = Selector.open();
            channel.register(selector, SelectionKey.OP_READ);
        } catch (IOException failure) {
            channel.close();
            throw failure;
        }
    }

    @Override
    public void send(byte[] frame, int length) {
        try {
            if (channel.send(ByteBuffer.wrap(frame, 0, length), switchPort) == 0) {
                sendFailures.incrementAndGet();
            }
        } catch (IOException failure) {
            // A lost frame like any other: the protocol repeats what matters.
            sendFailures.incrementAndGet();
        }
    }

    long sendFailures() {
        return sendFailures.get();
    }

    /** Waits until a frame is there or the time is over. */
    void await(long millis) throws IOException {
        selector.select(Math.max(1, millis));
        selector.selectedKeys().clear();
    }

    /** The next frame, valid until the next call, or null. */
    ByteBuffer poll() throws IOException {
        while (true) {
            received.clear();
            InetSocketAddress from = (InetSocketAddress) channel.receive(received);
            if (from == null) {
                return null;
            }
            if (from.getPort() == switchUdp) {
                return received.flip();
            }
        }
    }

    @Override
    public void close() throws IOException {
        selector.close();
        channel.close();
    }
}
