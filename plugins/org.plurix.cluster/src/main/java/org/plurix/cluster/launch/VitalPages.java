package org.plurix.cluster.launch;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Duration;

import org.plurix.cluster.control.NamedObjects;
import org.plurix.cluster.control.SystemView;
import org.plurix.cluster.heap.HeapException;
import org.plurix.cluster.heap.HeapObject;
import org.plurix.cluster.station.ClusterHeap;
import org.plurix.cluster.station.HeapSession;
import org.plurix.cluster.station.PageLostException;
import org.plurix.cluster.station.StationException;

import plurix.dhs.AddressSpace;

/**
 * Keeps a second copy of what every station needs. The content of a page does not travel with the commit that wrote it, so a page
 * whose last writer dies is lost unless somebody else has read it since. The host station outlives the nodes; it reads the system's
 * own objects and the shared statics again after they have changed: a few page requests, and none while nothing changes.
 */
final class VitalPages {
    private static final Logger LOG = System.getLogger(VitalPages.class.getName());
    private static final Duration INTERVAL = Duration.ofMillis(200);
    private static final Duration PATIENCE = Duration.ofSeconds(2);

    private final ClusterHeap heap;
    private final BootImage image;
    private final Thread thread;
    private volatile boolean stopped;

    VitalPages(ClusterHeap heap, BootImage image) {
        this.heap = heap;
        this.image = image;
        thread = new Thread(this::run, "plurix-vital-pages");
        thread.setDaemon(true);
        thread.start();
    }

    private void run() {
        long seen = -1;
        try {
            while (!stopped) {
                long before = seen;
                heap.station().await(e -> stopped, INTERVAL);
                long now = heap.station().query(e -> e.commitNumber());
                if (now != before && !stopped && heap.station().query(e -> e.isJoined() ? 1 : 0) != 0) {
                    seen = read() ? now : before;
                }
            }
        } catch (StationException ended) {
            LOG.log(stopped ? Level.DEBUG : Level.ERROR, "vital pages are no longer copied", ended);
        }
    }

    /** Reads at once, before a node is reset or ended on purpose. False if the cluster does not answer. */
    boolean read() {
        try {
            return heap.read("copying vital pages", PATIENCE, this::touch);
        } catch (StationException | HeapException later) {
            // The cluster is in trouble or the heap is just being formatted: the next round tries again.
            LOG.log(Level.DEBUG, "vital pages: {0}", later.getMessage());
            return false;
        }
    }

    /** One lost page must not keep the others from being copied. */
    private boolean touch(HeapSession session) {
        for (int at = image.symbols().residentEnd(); at < image.symbols().dhsEnd(); at += AddressSpace.PAGE_SIZE) {
            int address = at;
            tolerate(() -> session.memory().load32(address));
        }
        tolerate(() -> new SystemView(session).stations());
        tolerate(() -> {
            HeapObject chunks = session.reader().staticObject("plurix.Cluster", "chunks");
            if (chunks != null) {
                chunks.get("owner").bytes();
            }
        });
        tolerate(() -> NamedObjects.find(session, ""));
        return true;
    }

    private static void tolerate(Runnable part) {
        try {
            part.run();
        } catch (PageLostException lost) {
            LOG.log(Level.DEBUG, "vital pages: {0}", lost.getMessage());
        }
    }

    void stop() {
        stopped = true;
    }
}
