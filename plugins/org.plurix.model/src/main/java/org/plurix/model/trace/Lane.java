package org.plurix.model.trace;

/** Two rows of intervals per station: the tries of transactions, and above them what a try waited for. Intervals of a lane never overlap. */
public enum Lane {
    TRIES, WAITS
}
