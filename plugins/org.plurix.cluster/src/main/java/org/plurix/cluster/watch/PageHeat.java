package org.plurix.cluster.watch;

import org.plurix.cluster.record.EventColumns;

import plurix.dhs.AddressSpace;
import plurix.dhs.EventKind;

/**
 * Per page: how often it was written and fetched, in all and over the last second, and who is known to have a copy. Writes come from the
 * commit stream and are complete; fetches and copies come from events and so only count while somebody watches. Any thread may call.
 */
final class PageHeat {
    private static final int BUCKETS = 5;
    private static final int PAGES = AddressSpace.DHS_PAGES;
    private final int[] writes = new int[PAGES];
    private final int[] reads = new int[PAGES];
    private final int[][] recentWrites = new int[BUCKETS][PAGES];
    private final int[][] recentReads = new int[BUCKETS][PAGES];
    private final long[] copies = new long[PAGES];
    private int bucket;

    synchronized void wrote(int page, int station) {
        writes[page]++;
        recentWrites[bucket][page]++;
        copies[page] = 1L << station;
    }

    synchronized void events(EventColumns events) {
        for (int i = 0; i < events.size(); i++) {
            int kind = events.kind(i);
            int page = events.a(i);
            if (kind == EventKind.PAGE_IN && events.c(i) == 0 && page >= 0 && page < PAGES) {
                reads[page]++;
                recentReads[bucket][page]++;
                copies[page] |= 1L << events.station(i);
            } else if (kind == EventKind.BOOT) {
                forget(1L << events.station(i));
            }
        }
    }

    private void forget(long station) {
        for (int page = 0; page < PAGES; page++) {
            copies[page] &= ~station;
        }
    }

    /** Every fifth of a second. */
    synchronized void nextBucket() {
        bucket = (bucket + 1) % BUCKETS;
        java.util.Arrays.fill(recentWrites[bucket], 0);
        java.util.Arrays.fill(recentReads[bucket], 0);
    }

    synchronized int writes(int page) {
        return writes[page];
    }

    synchronized int reads(int page) {
        return reads[page];
    }

    synchronized int recentWrites(int page) {
        return sum(recentWrites, page);
    }

    synchronized int recentReads(int page) {
        return sum(recentReads, page);
    }

    synchronized long copies(int page) {
        return copies[page];
    }

    private static int sum(int[][] buckets, int page) {
        int sum = 0;
        for (int[] one : buckets) {
            sum += one[page];
        }
        return sum;
    }
}
