package org.plurix.cluster.station;

import java.util.Arrays;
import java.util.function.BooleanSupplier;

import plurix.dhs.AddressSpace;
import plurix.dhs.Events;

/** Records which words of a page a transaction changed, as the kernel's event ring does; only while somebody watches. */
final class ChangeEvents implements PageCache.Changes {
    private static final int BLOCKS = 32;
    private static final int BLOCK_BYTES = AddressSpace.PAGE_SIZE / BLOCKS;
    private static final int WORD = 4;
    private static final int EXACT_BLOCKS = 4;

    private final Events events;
    private final BooleanSupplier watched;

    ChangeEvents(Events events, BooleanSupplier watched) {
        this.events = events;
        this.watched = watched;
    }

    @Override
    public void changed(int kind, int page, byte[] before, byte[] after) {
        if (!watched.getAsBoolean()) {
            return;
        }
        int exact = 0;
        int more = 0;
        for (int block = 0; block < BLOCKS; block++) {
            int words = changedWords(before, after, block * BLOCK_BYTES);
            if (words != 0 && exact < EXACT_BLOCKS) {
                events.record(kind, 0, page, words, block);
                exact++;
            } else if (words != 0) {
                more |= 1 << block;
            }
        }
        if (more != 0) {
            events.record(kind, 0, page, more, BLOCKS);
        }
    }

    private static int changedWords(byte[] before, byte[] after, int from) {
        int words = 0;
        for (int at = from; at < from + BLOCK_BYTES; at += WORD) {
            if (!Arrays.equals(before, at, at + WORD, after, at, at + WORD)) {
                words |= 1 << (at - from) / WORD;
            }
        }
        return words;
    }
}
