package org.plurix.model.trace;

/** A span on its way into the store: one mutable row, so that recording allocates nothing. */
final class SpanColumns {
    long start;
    long end;
    SpanState state;
    int serial;
    int transaction;
    int restarts;
    int priority;
    long number;
    int cause;
    int page;
    int other;
    int reads;
    int writes;

    void clear() {
        start = 0;
        end = 0;
        state = SpanState.RUNNING;
        serial = 0;
        transaction = 0;
        restarts = 0;
        priority = 0;
        number = 0;
        cause = 0;
        page = -1;
        other = -1;
        reads = 0;
        writes = 0;
    }
}
