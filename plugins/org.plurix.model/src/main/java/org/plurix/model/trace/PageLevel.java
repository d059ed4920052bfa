package org.plurix.model.trace;

import java.util.Arrays;

/**
 * Pages, or groups of pages, in columns. Heat is kept as a logarithm relative to the fading: the hottest of a group is then the same at any
 * time, and nothing has to be touched while pages cool down.
 */
final class PageLevel {
    static final int FAN = 4;
    static final int NOBODY = -1;

    final byte[] owner;
    final byte[] state;
    final byte[] kind;
    final float[] hot;
    final int[] used;

    PageLevel(int length) {
        owner = new byte[length];
        state = new byte[length];
        kind = new byte[length];
        hot = new float[length];
        used = new int[length];
        clear();
    }

    void clear() {
        Arrays.fill(owner, (byte) NOBODY);
        Arrays.fill(state, (byte) 0);
        Arrays.fill(kind, (byte) 0);
        Arrays.fill(hot, Float.NEGATIVE_INFINITY);
        Arrays.fill(used, 0);
    }

    int length() {
        return owner.length;
    }

    /** Makes an entry the sum of its group in the finer level. */
    void sum(int entry, PageLevel finer) {
        owner[entry] = NOBODY;
        state[entry] = 0;
        kind[entry] = 0;
        hot[entry] = Float.NEGATIVE_INFINITY;
        used[entry] = 0;
        for (int i = entry * FAN; i < Math.min(finer.length(), (entry + 1) * FAN); i++) {
            join(entry, finer, i);
        }
    }

    private void join(int entry, PageLevel other, int i) {
        owner[entry] = (byte) joined(owner[entry], other.owner[i]);
        state[entry] = (byte) Math.max(state[entry], other.state[i]);
        kind[entry] = (byte) Math.max(kind[entry], other.kind[i]);
        hot[entry] = Math.max(hot[entry], other.hot[i]);
        used[entry] += other.used[i];
    }

    static int joined(int one, int other) {
        if (one == other || other == NOBODY) {
            return one;
        }
        return one == NOBODY ? other : CellBuffer.MIXED;
    }
}
