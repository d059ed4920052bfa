package org.plurix.cluster.switching;

import java.io.Closeable;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/**
 * Writes frames into a pcap file with nanosecond time stamps (opens in Wireshark and tshark). Buffered; {@link #flush} when idle.
 * One thread uses an instance.
 */
public final class PcapWriter implements Closeable {
    private static final int MAGIC_NANOSECONDS = 0xA1B23C4D;
    private static final short VERSION_MAJOR = 2;
    private static final short VERSION_MINOR = 4;
    private static final int SNAP_LENGTH = 65_535;
    private static final int LINK_TYPE_ETHERNET = 1;
    private static final int RECORD_HEADER = 16;
    private static final int BUFFER = 1 << 18;
    private static final long BILLION = 1_000_000_000L;

    private final FileChannel file;
    private final ByteBuffer buffer = ByteBuffer.allocateDirect(BUFFER).order(ByteOrder.LITTLE_ENDIAN);

    public PcapWriter(Path path) throws IOException {
        file = FileChannel.open(path, StandardOpenOption.CREATE, StandardOpenOption.TRUNCATE_EXISTING, StandardOpenOption.WRITE);
        buffer.putInt(MAGIC_NANOSECONDS).putShort(VERSION_MAJOR).putShort(VERSION_MINOR);
        buffer.putInt(0).putInt(0).putInt(SNAP_LENGTH).putInt(LINK_TYPE_ETHERNET);
        flush();
    }

    /** {@code epochNanos}: nanoseconds since 1970. The frame's position and limit stay as they are. */
    public void write(long epochNanos, ByteBuffer frame) throws IOException {
        int length = frame.remaining();
        if (buffer.remaining() < RECORD_HEADER + length) {
            flush();
        }
        buffer.putInt((int) (epochNanos / BILLION)).putInt((int) (epochNanos % BILLION)).putInt(length).putInt(length);
        buffer.put(frame.duplicate());
    }

    public void flush() throws IOException {
        buffer.flip();
        while (buffer.hasRemaining()) {
            file.write(buffer);
        }
        buffer.clear();
    }

    @Override
    public void close() throws IOException {
        try (file) {
            flush();
        }
    }
}
