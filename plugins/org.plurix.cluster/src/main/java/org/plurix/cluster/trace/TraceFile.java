package org.plurix.cluster.trace;

import java.io.Closeable;
import java.io.IOException;

import org.plurix.cluster.client.EventBatch;

/** Events of all stations on their way into a file that other programs' viewers open. Used by one thread. */
public interface TraceFile extends Closeable {
    /** Batches come in the order of time. */
    void add(EventBatch batch) throws IOException;

    /** Events taken so far. */
    long read();

    /** Records written so far. */
    long written();

    /** Events that were forgotten before anybody asked for them. */
    long missed();
}
