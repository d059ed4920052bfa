package org.plurix.cluster.watch;

/**
 * An abort as the events tell it, before it is explained.
 *
 * @param undone what the loser had written on the page; null: nothing, or not known
 */
record RawAbort(long sequence, long micros, int loser, int loserTransaction, int loserSerial, int winner, long commit, int page, int cause,
        Words undone) {
}
