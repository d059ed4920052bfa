package org.plurix.cluster.bench.dhs;

import java.time.Duration;
import java.util.List;

/**
 * How much is measured.
 *
 * @param windows how many windows of each workload; the figure is their median
 * @param window  length of a window
 * @param warmUp  how long a workload runs before its first window
 * @param nodes   cluster sizes of the scaling series
 * @param peers   measure Redis and the data grid too
 */
public record DhsOptions(int windows, Duration window, Duration warmUp, List<Integer> nodes, boolean peers) {
    public static final DhsOptions FULL = new DhsOptions(5, Duration.ofMillis(1500), Duration.ofSeconds(2), List.of(1, 2, 3, 4, 6, 8), true);
    public static final DhsOptions QUICK = new DhsOptions(3, Duration.ofMillis(700), Duration.ofSeconds(1), List.of(1, 2, 4), true);

    public DhsOptions withoutPeers() {
        return new DhsOptions(windows, window, warmUp, nodes, false);
    }
}
