package plurix.dhs;

/** Seam of the engine: time. Any monotonic microsecond count; stations' clocks need not agree. */
public interface Clock {
    long micros();
}
