package plurix.hw;

import plurix.rt.Magic;
import plurix.rt.NodeLocal;

/**
 * Driver of the RTL8139 network card. Sending copies into one of four buffers; received frames are taken out of the ring one by one by
 * {@link #receive}. All calls with interrupts disabled. Polling is left to nobody: the interrupt says when to look.
 */
@NodeLocal
public final class Rtl8139 {
    /** Device << 16 | vendor. */
    public static final int ID = 0x813910EC;
    public static final String MODEL = "rtl8139";

    public static final int MIN_FRAME = 60;
    public static final int MAX_FRAME = 1514;

    /** Memory the caller provides at {@link #initialize}: receive ring with room for a frame that runs over its end, send buffers. */
    public static final int RING_BYTES = 32 * 1024;
    public static final int RING_AREA = RING_BYTES + 16 + 2048;
    private static final int SENDERS = 4;
    private static final int SEND_BUFFER = 2048;
    public static final int SEND_AREA = SENDERS * SEND_BUFFER;

    private static final int MAC = 0x00;
    private static final int SEND_STATUS = 0x10;
    private static final int SEND_ADDRESS = 0x20;
    private static final int RING_START = 0x30;
    private static final int COMMAND = 0x37;
    private static final int READ_POSITION = 0x38;
    private static final int INTERRUPT_MASK = 0x3C;
    private static final int INTERRUPT_STATUS = 0x3E;
    private static final int SEND_CONFIG = 0x40;
    private static final int RECEIVE_CONFIG = 0x44;
    private static final int CONFIG_LOCK = 0x50;
    private static final int CONFIG_1 = 0x52;

    private static final int UNLOCK = 0xC0;
    private static final int LOCK = 0x00;
    private static final int POWER_ON = 0x00;
    private static final int COMMAND_RESET = 0x10;
    private static final int COMMAND_RECEIVE = 0x08;
    private static final int COMMAND_SEND = 0x04;
    private static final int RING_EMPTY = 0x01;
    private static final int SEND_OWNED_BY_HOST = 0x2000;
    /** Broadcast and own address only; ring of 32 KiB, frames run over its end; no transfer limit, whole frames. */
    private static final int RECEIVE_SETTING = 0x08 | 0x02 | 0x80 | 2 << 11 | 7 << 8 | 7 << 13;
    private static final int SEND_SETTING = 3 << 24 | 6 << 8;

    private static final int RECEIVED = 0x0001;
    private static final int RECEIVE_ERROR = 0x0002;
    private static final int RING_OVERFLOW = 0x0010;
    private static final int FIFO_OVERFLOW = 0x0040;
    private static final int WANTED = RECEIVED | RECEIVE_ERROR | RING_OVERFLOW | FIFO_OVERFLOW;

    private static final int FRAME_HEADER = 4;
    private static final int CHECK_SUM = 4;
    private static final int FRAME_GOOD = 0x01;
    /** What the position register is behind the true read position. */
    private static final int POSITION_LAG = 16;
    private static final int ARRAY_DATA = 4;
    private static final int MAX_POLLS = 100000;

    private static int io;
    private static int line;
    private static int ring;
    private static int sendArea;
    private static int position;
    private static int nextSender;

    public static int framesSent;
    public static int framesReceived;
    /** Frames that could not be sent because all buffers were busy, or whose length is no frame's. */
    public static int sendDrops;
    /** Resets of the receiver after a damaged ring or an overflow. */
    public static int receiveResets;

    private Rtl8139() {
    }

    /** Finds and starts the card; false if there is none. The areas lie in identity-mapped memory, 4 KiB aligned. */
    public static boolean initialize(int ringArea, int senders) {
        int device = Pci.find(ID);
        if (device == 0) {
            return false;
        }
        io = Pci.enableIo(device);
        line = Pci.assignLine(device);
        ring = ringArea;
        sendArea = senders;
        Magic.out8(io + CONFIG_1, POWER_ON);
        Magic.out8(io + COMMAND, COMMAND_RESET);
        int polls = 0;
        while ((Magic.in8(io + COMMAND) & COMMAND_RESET) != 0) {
            polls++;
            if (polls > MAX_POLLS) {
                return false;
            }
        }
        for (int i = 0; i < SENDERS; i++) {
            Magic.out32(io + SEND_ADDRESS + 4 * i, sendArea + i * SEND_BUFFER);
        }
        nextSender = 0;
        startReceiver();
        Magic.out32(io + SEND_CONFIG, SEND_SETTING);
        return true;
    }

    /** Interrupts from now on; the handler calls {@link #acknowledge}. */
    public static void enableInterrupt() {
        Magic.out16(io + INTERRUPT_MASK, WANTED);
        Pic.enable(line);
    }

    private static void startReceiver() {
        position = 0;
        Magic.out8(io + COMMAND, COMMAND_SEND);
        Magic.out32(io + RING_START, ring);
        Magic.out8(io + COMMAND, COMMAND_SEND | COMMAND_RECEIVE);
        Magic.out32(io + RECEIVE_CONFIG, RECEIVE_SETTING);
        Magic.out16(io + READ_POSITION, -POSITION_LAG & 0xFFFF);
    }

    public static int interruptLine() {
        return line;
    }

    /** Hardware address, first byte on the wire uppermost. */
    public static long address() {
        long result = 0;
        for (int i = 0; i < 6; i++) {
            result = result << 8 | Magic.in8(io + MAC + i) & 0xFF;
        }
        return result;
    }

    public static void setAddress(long address) {
        Magic.out8(io + CONFIG_LOCK, UNLOCK);
        int first = (int) (address >>> 16);
        int last = (int) address & 0xFFFF;
        Magic.out32(io + MAC, swap(first));
        Magic.out32(io + MAC + 4, swap(last << 16));
        Magic.out8(io + CONFIG_LOCK, LOCK);
    }

    private static int swap(int value) {
        return value >>> 24 | value >>> 8 & 0xFF00 | (value & 0xFF00) << 8 | value << 24;
    }

    /** Sends {@code length} bytes of the array; a frame shorter than the minimum is padded with zero. */
    public static void send(byte[] frame, int length) {
        int status = io + SEND_STATUS + 4 * nextSender;
        if (length > MAX_FRAME || (Magic.in32(status) & SEND_OWNED_BY_HOST) == 0) {
            sendDrops++;
            return;
        }
        int buffer = sendArea + nextSender * SEND_BUFFER;
        Magic.copyWords(Magic.addressOf(frame) + ARRAY_DATA, buffer, length + 3 >>> 2);
        int size = length;
        while (size < MIN_FRAME) {
            Magic.store8(buffer + size, 0);
            size++;
        }
        Magic.out32(status, size);
        nextSender = nextSender + 1 & SENDERS - 1;
        framesSent++;
    }

    /** Reads and clears the causes of the interrupt; zero if it was not this card. */
    public static int acknowledge() {
        int causes = Magic.in16(io + INTERRUPT_STATUS) & 0xFFFF;
        if (causes != 0) {
            Magic.out16(io + INTERRUPT_STATUS, causes);
        }
        if ((causes & (RING_OVERFLOW | FIFO_OVERFLOW)) != 0) {
            receiveResets++;
            startReceiver();
        }
        return causes;
    }

    /** Copies the next received frame into the array; its length without check sum, or 0 if there is none. */
    public static int receive(byte[] into) {
        while ((Magic.in8(io + COMMAND) & RING_EMPTY) == 0) {
            int header = Magic.load32(ring + position);
            int length = (header >>> 16) - CHECK_SUM;
            if ((header & FRAME_GOOD) == 0 || length > MAX_FRAME || length <= 0) {
                receiveResets++;
                startReceiver();
                return 0;
            }
            Magic.copyWords(ring + position + FRAME_HEADER, Magic.addressOf(into) + ARRAY_DATA, length + 3 >>> 2);
            position = position + FRAME_HEADER + length + CHECK_SUM + 3 & ~3 & RING_BYTES - 1;
            Magic.out16(io + READ_POSITION, position - POSITION_LAG & 0xFFFF);
            framesReceived++;
            return length;
        }
        return 0;
    }
}
