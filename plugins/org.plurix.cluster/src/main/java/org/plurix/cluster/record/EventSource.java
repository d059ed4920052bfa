package org.plurix.cluster.record;

/** The events of one station as they come. Used by one thread at a time. */
public interface EventSource {
    int station();

    /** Adds what is new, with times on the recording's axis, none later than now. */
    void poll(TimeAxis axis, EventColumns to);

    long read();

    /** Events that were overwritten before they could be read, although somebody was asking for them. */
    long dropped();

    long errorMicros();

    /** Lives of the station seen so far. */
    int boots();
}
