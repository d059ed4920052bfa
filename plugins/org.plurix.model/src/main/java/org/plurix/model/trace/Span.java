package org.plurix.model.trace;

/**
 * One interval of a station's recording, for people.
 *
 * @param id          identity within its lane, rising in the order in which spans ended
 * @param startMicros on the axis of the store
 * @param endMicros   the time axis' present end while RUNNING
 * @param serial      number of the try at its station
 * @param transaction id of the transaction object; 0: the station's own work, or not known
 * @param name        of the transaction; empty when not known
 * @param restarts    tries of the same run before this one
 * @param commit      COMMITTED: its commit number; ABORTED: the commit that won; WAIT_PAGE: version of the page
 * @param cause       constant of {@code plurix.dhs.AbortCause}, 0 unless ABORTED
 * @param page        ABORTED: page of the conflict, WAIT_PAGE: the page waited for; else -1
 * @param other       ABORTED: station that won, WAIT_PAGE: station asked; else -1
 * @param reads       pages read, known for COMMITTED
 * @param writes      pages written, known for COMMITTED and commit phases
 */
public record Span(long id, Lane lane, int station, SpanState state, long startMicros, long endMicros, int serial, int transaction, String name,
        int restarts, int priority, long commit, int cause, int page, int other, int reads, int writes) {
    public long micros() {
        return endMicros - startMicros;
    }
}
