package plurix.kernel;

import plurix.dhs.Clock;
import plurix.hw.RealTimeClock;
import plurix.hw.Timer;
import plurix.rt.Magic;

/** Microseconds since boot from the time stamp counter, measured once against the interval timer. Interrupts disabled. */
final class KernelClock implements Clock {
    private final int countsPerMilli;
    /** Microseconds per count, 32 bits of fraction. */
    private final int microsPerCount;
    private final long bootMillis;
    private final long startCount;
    private long lastCount;
    private long micros;
    private int fraction;

    KernelClock(long startCount) {
        this.startCount = startCount;
        countsPerMilli = Timer.countsPerMilli();
        microsPerCount = Magic.udiv(1000, 0, countsPerMilli);
        bootMillis = RealTimeClock.millis();
        lastCount = startCount;
    }

    public long micros() {
        long now = Magic.rdtsc();
        long counts = now - lastCount;
        lastCount = now;
        // 2^32 / countsPerMicro has at most 32 bits; a step of minutes still fits the product
        long product = counts * (microsPerCount & 0xFFFFFFFFL) + (fraction & 0xFFFFFFFFL);
        micros += product >>> 32;
        fraction = (int) product;
        return micros;
    }

    /** Wall time, from the battery clock at boot. */
    long wallMillis() {
        return bootMillis + micros() / 1000;
    }

    int countsPerMilli() {
        return countsPerMilli;
    }

    long startCount() {
        return startCount;
    }
}
