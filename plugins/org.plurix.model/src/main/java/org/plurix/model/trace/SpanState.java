package org.plurix.model.trace;

/** What a station did during a span. The first four are states of {@link Lane#TRIES}, the others of {@link Lane#WAITS}. */
public enum SpanState {
    /** Has no end yet. */
    RUNNING,
    COMMITTED,
    ABORTED,
    /** Its end was not seen: events were lost, or the node died. */
    UNFINISHED,
    WAIT_PAGE,
    WAIT_TOKEN,
    /** The commit is on its way to the members. */
    COMMITTING,
    /** A promoted transaction waits for the token before it begins. */
    WAIT_TURN;

    private static final SpanState[] ALL = values();

    static SpanState of(int ordinal) {
        return ALL[ordinal];
    }

    /** Bit of this state in the masks of a {@link RowFilter}. */
    public int bit() {
        return 1 << ordinal();
    }
}
