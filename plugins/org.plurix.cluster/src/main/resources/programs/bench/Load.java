package bench;

import plurix.Cluster;
import plurix.Station;

/**
 * The shared data of one measured workload. {@code run bench.Load KIND NODES} starts a worker on each of the first NODES nodes; they work
 * until the host sets {@link #stopped}. The host finds the object in the registry as {@link #NAME}.
 */
public final class Load {
    public static final String NAME = "bench.Load";
    public static final int COUNTER = 0;
    public static final int BANK = 1;
    public static final int READ = 2;
    public static final int OWN = 3;
    public static final int EMPTY = 4;
    static final int ACCOUNTS = 100;
    static final int OPENING_BALANCE = 1000;
    private static final int PAGE_WORDS = 1024;

    public boolean stopped;
    /** Sums that were not the total: must stay 0. */
    public int wrong;
    public int running;
    public int[] accounts;
    public int[] counter;
    public Worker[] workers;

    public static void main(String[] args) {
        Load load = new Load();
        load.accounts = new int[ACCOUNTS];
        for (int i = 0; i < ACCOUNTS; i++) {
            load.accounts[i] = OPENING_BALANCE;
        }
        gap();
        load.counter = new int[1];
        gap();
        load.workers = new Worker[Integer.parseInt(args[1])];
        for (int i = 0; i < load.workers.length; i++) {
            gap();
            Worker worker = new Worker(load, Integer.parseInt(args[0]), i);
            load.workers[i] = worker;
            Station station = Cluster.find("node" + i);
            station.transactions.add(worker);
            load.running++;
        }
        gap();
        Cluster.registry.put(NAME, load);
    }

    /** What follows lies on another page: the page is the unit of conflict. */
    private static int[] gap() {
        return new int[PAGE_WORDS];
    }
}
