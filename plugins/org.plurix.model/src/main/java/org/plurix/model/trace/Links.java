package org.plurix.model.trace;

import java.util.Arrays;

/**
 * Aborts and the commits that caused them, in columns: arrows from the end of the winner's span to the end of the loser's. {@link #count} says
 * for how many aborts of that station a row stands.
 */
public final class Links {
    public int size;
    public long[] loserId = new long[64];
    public int[] loserStation = new int[64];
    public long[] loserMicros = new long[64];
    /** -1: the winner's span is not known (then its time is that of the loser). */
    public long[] winnerId = new long[64];
    /** -1: nobody. */
    public int[] winnerStation = new int[64];
    public long[] winnerMicros = new long[64];
    public long[] commit = new long[64];
    public int[] page = new int[64];
    public int[] count = new int[64];

    void add(Span loser, long newWinnerId, long newWinnerMicros, int newCount) {
        if (size == loserId.length) {
            grow(size * 2);
        }
        loserId[size] = loser.id();
        loserStation[size] = loser.station();
        loserMicros[size] = loser.endMicros();
        winnerId[size] = newWinnerId;
        winnerStation[size] = loser.other();
        winnerMicros[size] = newWinnerMicros;
        commit[size] = loser.commit();
        page[size] = loser.page();
        count[size] = newCount;
        size++;
    }

    private void grow(int length) {
        loserId = Arrays.copyOf(loserId, length);
        loserStation = Arrays.copyOf(loserStation, length);
        loserMicros = Arrays.copyOf(loserMicros, length);
        winnerId = Arrays.copyOf(winnerId, length);
        winnerStation = Arrays.copyOf(winnerStation, length);
        winnerMicros = Arrays.copyOf(winnerMicros, length);
        commit = Arrays.copyOf(commit, length);
        page = Arrays.copyOf(page, length);
        count = Arrays.copyOf(count, length);
    }
}
