package org.plurix.cluster.bench;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** Repetitions of one measurement. */
public final class Samples {
    private static final double MILLION = 1e6;
    private final List<Double> values = new ArrayList<>();

    public void add(double value) {
        values.add(value);
    }

    /** Adds the milliseconds since {@code start} (nanoseconds). */
    public void addMillisSince(long start) {
        add((System.nanoTime() - start) / MILLION);
    }

    public int size() {
        return values.size();
    }

    public double median() {
        if (values.isEmpty()) {
            throw new IllegalStateException("nothing was measured");
        }
        List<Double> sorted = new ArrayList<>(values);
        Collections.sort(sorted);
        int middle = sorted.size() / 2;
        return sorted.size() % 2 == 1 ? sorted.get(middle) : (sorted.get(middle - 1) + sorted.get(middle)) / 2;
    }

    public double mean() {
        return values.stream().mapToDouble(Double::doubleValue).average().orElseThrow();
    }

    public double least() {
        return Collections.min(values);
    }

    public double most() {
        return Collections.max(values);
    }
}
