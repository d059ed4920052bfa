package org.plurix.model.trace;

import java.util.Arrays;
import java.util.List;

import org.plurix.cluster.client.EventBatch;

/** Builds event batches for tests. */
final class Events {
    private int size;
    private int[] station = new int[16];
    private int[] kind = new int[16];
    private long[] number = new long[16];
    private int[] a = new int[16];
    private int[] b = new int[16];
    private int[] c = new int[16];
    private long[] micros = new long[16];
    private long missed;
    private long run = 1;
    private List<EventBatch.Source> sources = List.of();

    Events add(long atMicros, int ofStation, int ofKind, long withNumber, int withA, int withB, int withC) {
        if (size == kind.length) {
            grow();
        }
        station[size] = ofStation;
        kind[size] = ofKind;
        number[size] = withNumber;
        a[size] = withA;
        b[size] = withB;
        c[size] = withC;
        micros[size++] = atMicros;
        return this;
    }

    private void grow() {
        int length = 2 * size;
        station = Arrays.copyOf(station, length);
        kind = Arrays.copyOf(kind, length);
        number = Arrays.copyOf(number, length);
        a = Arrays.copyOf(a, length);
        b = Arrays.copyOf(b, length);
        c = Arrays.copyOf(c, length);
        micros = Arrays.copyOf(micros, length);
    }

    Events missed(long events) {
        missed = events;
        return this;
    }

    Events run(long newRun) {
        run = newRun;
        return this;
    }

    Events dropped(int atStation, long events) {
        sources = List.of(new EventBatch.Source(atStation, 0, events, 0, 1));
        return this;
    }

    int size() {
        return size;
    }

    EventBatch batch(long now) {
        return new EventBatch(run, 0, missed, now, 1_000_000, Arrays.copyOf(station, size), Arrays.copyOf(kind, size), Arrays.copyOf(number, size),
                Arrays.copyOf(a, size), Arrays.copyOf(b, size), Arrays.copyOf(c, size), Arrays.copyOf(micros, size), sources);
    }

    /** Gives the batch and begins another one. */
    EventBatch take(long now) {
        EventBatch result = batch(now);
        size = 0;
        return result;
    }
}
