package org.plurix.cluster.watch;

import java.util.BitSet;

import plurix.dhs.AddressSpace;

/** Words of one page that a try changed, as WROTE and UNDID events tell: exact words, and blocks of which only that is known. */
final class Words {
    private static final int BLOCKS = 32;
    private static final int WORDS_PER_BLOCK = 32;
    private static final int WORD = 4;

    final int page;
    private final BitSet exact = new BitSet(AddressSpace.PAGE_SIZE / WORD);
    private int blocks;

    Words(int page) {
        this.page = page;
    }

    /** The b and c of an event. */
    void add(int bits, int block) {
        if (block >= BLOCKS) {
            blocks |= bits;
            return;
        }
        for (int i = 0; i < WORDS_PER_BLOCK; i++) {
            if ((bits >>> i & 1) != 0) {
                exact.set(block * WORDS_PER_BLOCK + i);
            }
        }
    }

    /** Did any byte of these offsets on the page change? For blocks without exact words: perhaps. */
    boolean touches(int from, int to) {
        int first = Math.max(0, from) / WORD;
        int last = (Math.min(AddressSpace.PAGE_SIZE, to) - 1) / WORD;
        int found = exact.nextSetBit(first);
        if (found >= 0 && found <= last) {
            return true;
        }
        for (int block = first / WORDS_PER_BLOCK; block <= last / WORDS_PER_BLOCK; block++) {
            if ((blocks >>> block & 1) != 0) {
                return true;
            }
        }
        return false;
    }

    boolean isExact() {
        return blocks == 0;
    }
}
