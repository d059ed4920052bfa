package plurix.hw;

import plurix.rt.Magic;
import plurix.rt.NodeLocal;

/** Interval timer 8254: channel 0 interrupts {@link #TICKS_PER_SECOND} times a second and serves to measure the time stamp counter. */
@NodeLocal
public final class Timer {
    public static final int LINE = 0;
    public static final int TICKS_PER_SECOND = 100;

    private static final int FREQUENCY = 1193182;
    private static final int CHANNEL_0 = 0x40;
    private static final int COMMAND = 0x43;
    private static final int CHANNEL_0_RATE_GENERATOR = 0x34;
    private static final int LATCH_CHANNEL_0 = 0x00;
    private static final int PERIOD = FREQUENCY / TICKS_PER_SECOND;
    /** About one millisecond: long against the 2 us of a counter access, short against a boot. */
    private static final int CALIBRATION_COUNTS = FREQUENCY / 1000;

    private Timer() {
    }

    public static void start() {
        Magic.out8(COMMAND, CHANNEL_0_RATE_GENERATOR);
        Magic.out8(CHANNEL_0, PERIOD & 0xFF);
        Magic.out8(CHANNEL_0, PERIOD >>> 8);
    }

    /** Time stamp counts per millisecond, measured against channel 0, which must run. Takes about 1 ms. */
    public static int countsPerMilli() {
        int passed = 0;
        int last = read();
        long from = Magic.rdtsc();
        long to = from;
        while (passed < CALIBRATION_COUNTS) {
            int now = read();
            to = Magic.rdtsc();
            int step = last - now;      // the counter runs down and wraps at PERIOD
            passed += step < 0 ? step + PERIOD : step;
            last = now;
        }
        int counts = (int) (to - from);
        // counts * FREQUENCY / (passed * 1000), in 64 bits without a long division
        int product = Magic.mulHigh(counts, FREQUENCY);
        return Magic.udiv(product, counts * FREQUENCY, passed * 1000);
    }

    private static int read() {
        Magic.out8(COMMAND, LATCH_CHANNEL_0);
        int low = Magic.in8(CHANNEL_0);
        return Magic.in8(CHANNEL_0) << 8 | low;
    }
}
