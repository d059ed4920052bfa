package org.plurix.cluster.switching;

import java.nio.ByteBuffer;

/** Offsets and limits of an Ethernet II frame as the switch sees it (no preamble, no checksum). */
public final class EthernetFrame {
    public static final int DESTINATION = 0;
    public static final int SOURCE = 6;
    public static final int TYPE = 12;
    public static final int HEADER = 14;
    public static final int MAX_LENGTH = 1514;
    /** Bit of the first address byte that marks multicast, and so broadcast. */
    private static final int GROUP_BIT = 1;
    private static final int BYTE_MASK = 0xFF;
    private static final int ADDRESS_BYTES = 6;

    private EthernetFrame() {
    }

    /** The 48-bit address at {@code offset} from the buffer's position. */
    public static long address(ByteBuffer frame, int offset) {
        long value = 0;
        for (int i = 0; i < ADDRESS_BYTES; i++) {
            value = value << 8 | frame.get(frame.position() + offset + i) & BYTE_MASK;
        }
        return value;
    }

    public static boolean isGroup(ByteBuffer frame, int offset) {
        return (frame.get(frame.position() + offset) & GROUP_BIT) != 0;
    }
}
