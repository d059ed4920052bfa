package org.plurix.model.trace;

import java.util.Arrays;

/**
 * What there is to draw of one lane, in columns, left to right. A row is one span (its {@link #id} says which), or what lies within one
 * pixel (id {@link #MERGED}): then {@link #count} spans overlap it, {@link #share} of it is busy, {@link #abortedShare} of the busy part was
 * in vain, and the state is that of most of its time. Reused by its owner; grows as needed.
 */
public final class SpanBuffer {
    /** Id of a row that stands for several spans. */
    public static final long MERGED = -1;

    public int size;
    public long[] start = new long[256];
    public long[] end = new long[256];
    public SpanState[] state = new SpanState[256];
    public long[] id = new long[256];
    public int[] count = new int[256];
    public float[] share = new float[256];
    public float[] abortedShare = new float[256];

    void clear() {
        size = 0;
    }

    void add(long newStart, long newEnd, SpanState newState, long newId, int newCount, float newShare, float newAbortedShare) {
        if (size == start.length) {
            grow(size * 2);
        }
        start[size] = newStart;
        end[size] = newEnd;
        state[size] = newState;
        id[size] = newId;
        count[size] = newCount;
        share[size] = newShare;
        abortedShare[size] = newAbortedShare;
        size++;
    }

    private void grow(int length) {
        start = Arrays.copyOf(start, length);
        end = Arrays.copyOf(end, length);
        state = Arrays.copyOf(state, length);
        id = Arrays.copyOf(id, length);
        count = Arrays.copyOf(count, length);
        share = Arrays.copyOf(share, length);
        abortedShare = Arrays.copyOf(abortedShare, length);
    }
}
