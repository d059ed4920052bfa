package org.plurix.cluster.client;

import java.util.List;

/**
 * Aborts, oldest first.
 *
 * @param run    see {@link EventBatch}
 * @param next   cursor for the next call
 * @param missed aborts that the bounded store has forgotten before this caller read them
 */
public record AbortBatch(Stamp at, long run, long next, long missed, List<Abort> aborts) {
    /** What the two transactions did to the same page. Only what is known is said: reads are seen by page, not by object. */
    public enum Sharing {
        /** Both used the same object, known from both sides. */
        TRUE_SHARING,
        /** The loser wrote other objects of the page than the winner; what it read there besides is not known. */
        LIKELY_FALSE_SHARING,
        /** Not known. */
        UNKNOWN,
        /** The abort had nothing to do with another transaction. */
        NONE
    }

    /**
     * One abort.
     *
     * @param sequence    its cursor position
     * @param micros      on the axis of {@link EventBatch}
     * @param cause       name of a constant of {@link plurix.dhs.AbortCause}
     * @param commit      the winning commit, or the loser's position when nobody won
     * @param page        -1: none
     * @param explanation one sentence for people
     */
    public record Abort(long sequence, long micros, String cause, Party loser, Party winner, long commit, int page, Sharing sharing,
            List<Touched> objects, String explanation) {
    }

    /** @param station -1: nobody; transaction: 0 when not known or the station's own work, name: empty when not known */
    public record Party(int station, int transaction, String name, int serial) {
    }

    /**
     * An object on the page in question that one of the two wrote.
     *
     * @param byWinner fields or elements the winner wrote; empty when none or not known
     * @param byLoser  the same for the loser
     */
    public record Touched(int address, String type, List<String> byWinner, List<String> byLoser) {
    }
}
