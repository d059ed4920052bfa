package org.plurix.cluster.bench.dhs;

import java.io.Closeable;
import java.io.IOException;

/** A running system whose clients can be set to work. One workload at a time; used by one thread. */
interface Contender extends Closeable {
    /** Returns when {@code clients} clients are at work. */
    void start(Workload workload, int clients) throws IOException;

    /** Transactions committed so far; only differences mean something. */
    long committed() throws IOException;

    /** Tries given up so far because of a conflict. */
    long aborted() throws IOException;

    /** Returns when all clients have ended. @throws IllegalStateException when the data is not what the committed transactions make of it */
    void stop() throws IOException;
}
