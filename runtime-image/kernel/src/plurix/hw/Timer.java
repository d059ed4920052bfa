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
    private static final int WHOLE_RANGE = 0x10000;
    /** A window of the measurement: long against the few microseconds of a counter access, short against a boot. */
    private static final int WINDOW_COUNTS = FREQUENCY / 2500;
    private static final int WINDOWS = 5;
    private static final int MAX_WINDOWS = 100;
    /** A longer pause inside a window says nothing (and keeps the arithmetic below in range). */
    private static final int MAX_WINDOW_CYCLES = 1 << 30;
    private static final int MAX_READS = 16;

    /** Last sample: value of channel 0, time stamp right behind, and the smallest distance between the stamps around a read so far. */
    private static int count;
    private static long stamp;
    private static long quickest;

    private Timer() {
    }

    public static void start() {
        Magic.out8(COMMAND, CHANNEL_0_RATE_GENERATOR);
        Magic.out8(CHANNEL_0, PERIOD & 0xFF);
        Magic.out8(CHANNEL_0, PERIOD >>> 8);
    }

    /**
     * Time stamp counts per millisecond, measured against channel 0; call {@link #start} afterwards. Takes about 2 ms. The machine may be a
     * virtual one that stands still at any moment: a pause inside a window makes its result too high, so the lowest of several counts,
     * and samples are taken only where nothing came between the two counters.
     */
    public static int countsPerMilli() {
        Magic.out8(COMMAND, CHANNEL_0_RATE_GENERATOR);
        Magic.out8(CHANNEL_0, WHOLE_RANGE & 0xFF);
        Magic.out8(CHANNEL_0, WHOLE_RANGE >>> 8 & 0xFF);
        quickest = Long.MAX_VALUE;
        int lowest = Integer.MAX_VALUE;
        int good = 0;
        for (int i = 0; i < MAX_WINDOWS && good < WINDOWS; i++) {
            int result = window();
            if (result > 0) {
                good++;
                if (result < lowest) {
                    lowest = result;
                }
            }
        }
        return lowest;
    }

    /** One measurement; 0 if it is void. */
    private static int window() {
        sample();
        int firstCount = count;
        long firstStamp = stamp;
        int passed = 0;
        while (passed < WINDOW_COUNTS) {
            sample();
            passed = firstCount - count & WHOLE_RANGE - 1;     // the counter runs down
        }
        if (stamp - firstStamp >= MAX_WINDOW_CYCLES) {
            return 0;
        }
        int cycles = (int) (stamp - firstStamp);
        // cycles * FREQUENCY / (passed * 1000), in 64 bits without a long division
        return Magic.udiv(Magic.mulHigh(cycles, FREQUENCY), cycles * FREQUENCY, passed * 1000);
    }

    private static void sample() {
        for (int i = 0; i < MAX_READS; i++) {
            long before = Magic.rdtsc();
            count = read();
            stamp = Magic.rdtsc();
            long taken = stamp - before;
            if (taken < quickest) {
                quickest = taken;
            }
            if (taken <= 3 * quickest) {
                return;
            }
        }
    }

    private static int read() {
        Magic.out8(COMMAND, LATCH_CHANNEL_0);
        int low = Magic.in8(CHANNEL_0);
        return Magic.in8(CHANNEL_0) << 8 | low;
    }
}
