package behaviour;

import plurix.Cluster;
import plurix.Transaction;

/** Counts a shared number up together with others and prints every value it made: each must appear on exactly one console, once. */
public final class Tick extends Transaction {
    static final int LAST = 120;
    static final String NAME = "behaviour.Count";

    /** The shared number. */
    public static final class Count {
        public int value;
    }

    @Override
    public void run() {
        Count count = (Count) Cluster.registry.get(NAME);
        if (count == null) {
            count = new Count();
            Cluster.registry.put(NAME, count);
        }
        if (count.value >= LAST) {
            finish();
            return;
        }
        count.value++;
        System.out.println("tick " + count.value);
    }
}
