package org.plurix.model.feed;

/** What one can be interested in. Nothing is asked of a cluster but for these. */
public enum Topic {
    /** Stations, transactions, notices, rates. */
    STATIONS,
    /** Events of all stations and explanations of aborts; names of transactions come with them. */
    TRACE,
    /** The page table. */
    PAGES,
    /** The class histogram. The cluster walks its heap for it: ask seldom. */
    HISTOGRAM,
    /** The deploys that brought the present code. */
    DEPLOYS
}
