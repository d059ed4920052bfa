package org.plurix.model.trace;

/** Sums over spans: time in them, time in aborted ones, number of aborted ones. */
final class Totals {
    long busy;
    long abortedTime;
    long aborts;
}
