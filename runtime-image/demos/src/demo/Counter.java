package demo;

import plurix.Cluster;
import plurix.Station;

/**
 * The smallest possible conflict: all nodes add to one number. {@code run demo.Counter [TIMES]} starts a worker on every node; at the end
 * {@code value} must be nodes x TIMES, and {@code running} 0. The host finds the object in the registry as {@link #NAME}.
 */
public final class Counter {
    public static final String NAME = "demo.Counter";
    private static final int TIMES = 2000;

    public int value;
    /** Workers that are not finished. */
    public int running;
    /** What {@link #value} must be at the end. */
    public int expected;

    public static void main(String[] args) {
        int times = args.length > 0 ? Integer.parseInt(args[0]) : TIMES;
        Counter counter = new Counter();
        Cluster.registry.put(NAME, counter);
        Spacing.nextPage();
        for (int i = 0; i < Cluster.stations.length; i++) {
            Station station = Cluster.stations[i];
            if (station != null && station.network != null) {
                station.transactions.add(new CounterWorker(counter, times, "counter of " + station.name));
                counter.running++;
                counter.expected += times;
                Spacing.nextPage();
            }
        }
    }
}
