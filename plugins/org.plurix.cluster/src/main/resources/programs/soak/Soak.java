package soak;

import plurix.Cluster;
import plurix.Station;

/**
 * The shared data of a long run under faults: accounts whose sum never changes, and lists that only grow. {@code run soak.Soak SEED NODES}
 * starts a teller, an appender and an auditor on each node; they work until the host sets {@link #stopped} and keep a log of what they
 * did in the same transactions, so that the log tells exactly what was committed. The host finds the object in the registry as {@link #NAME}.
 */
public final class Soak {
    public static final String NAME = "soak.Soak";
    public static final int ACCOUNTS = 100;
    public static final int OPENING_BALANCE = 1000;
    public static final int SLOTS = 8;
    private static final int PAGE_WORDS = 1024;

    public boolean stopped;
    public int running;
    public int[] accounts;
    /** Where appenders find the list that grows at the moment. */
    public Slot[] slots;
    public Worker[] workers;

    public static void main(String[] args) {
        int seed = Integer.parseInt(args[0]);
        int nodes = Integer.parseInt(args[1]);
        Soak soak = new Soak();
        gap();
        soak.accounts = new int[ACCOUNTS];
        for (int i = 0; i < ACCOUNTS; i++) {
            soak.accounts[i] = OPENING_BALANCE;
        }
        soak.slots = new Slot[SLOTS];
        for (int i = 0; i < SLOTS; i++) {
            gap();
            soak.slots[i] = new Slot(i);
        }
        soak.workers = new Worker[3 * nodes];
        for (int i = 0; i < soak.workers.length; i++) {
            gap();
            soak.workers[i] = worker(soak, i, seed);
            Station station = Cluster.find("node" + i / 3);
            station.transactions.add(soak.workers[i]);
            soak.running++;
        }
        gap();
        Cluster.registry.put(NAME, soak);
    }

    private static Worker worker(Soak soak, int index, int seed) {
        int random = seed * 31 + 7919 * (index + 1);
        switch (index % 3) {
            case 0:
                return new Teller(soak, index, random);
            case 1:
                return new Appender(soak, index, random);
            default:
                return new Auditor(soak, index, random);
        }
    }

    /** What follows lies on another page: the page is the unit of conflict. */
    private static int[] gap() {
        return new int[PAGE_WORDS];
    }
}
