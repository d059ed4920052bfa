package plurix.hw;

import plurix.rt.Magic;

/** First serial port (16550): output only, polled; the receiver is on so that a debugger may look at it. Usable from any context. */
public final class Serial {
    private static final int BASE = 0x3F8;
    private static final int DATA = BASE;
    private static final int INTERRUPT_ENABLE = BASE + 1;
    private static final int FIFO_CONTROL = BASE + 2;
    private static final int LINE_CONTROL = BASE + 3;
    private static final int MODEM_CONTROL = BASE + 4;
    private static final int LINE_STATUS = BASE + 5;
    private static final int DIVISOR_LOW = BASE;
    private static final int DIVISOR_HIGH = BASE + 1;

    private static final int EIGHT_BITS_NO_PARITY = 0x03;
    private static final int DIVISOR_LATCH = 0x80;
    private static final int DIVISOR_115200 = 1;
    /** Enable and clear both FIFOs, receive interrupt after one byte (a higher trigger delays single bytes by four characters). */
    private static final int FIFO_TRIGGER_1 = 0x07;
    private static final int READY_AND_INTERRUPT_LINE = 0x0B;
    private static final int TRANSMITTER_EMPTY = 0x20;
    /** Gives up on a line that never becomes ready (no such port) instead of hanging the system. */
    private static final int MAX_POLLS = 100000;

    private Serial() {
    }

    public static void initialize() {
        Magic.out8(INTERRUPT_ENABLE, 0);
        Magic.out8(LINE_CONTROL, DIVISOR_LATCH);
        Magic.out8(DIVISOR_LOW, DIVISOR_115200);
        Magic.out8(DIVISOR_HIGH, 0);
        Magic.out8(LINE_CONTROL, EIGHT_BITS_NO_PARITY);
        Magic.out8(FIFO_CONTROL, FIFO_TRIGGER_1);
        Magic.out8(MODEM_CONTROL, READY_AND_INTERRUPT_LINE);
    }

    public static void write(int b) {
        int polls = 0;
        while ((Magic.in8(LINE_STATUS) & TRANSMITTER_EMPTY) == 0 && polls < MAX_POLLS) {
            polls++;
        }
        Magic.out8(DATA, b);
    }
}
