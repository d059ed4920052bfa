package bench;

import plurix.Cluster;
import plurix.Transaction;

/** Reads one word of each of many pages once per round; the host begins a round and says which pages it has written before. */
public final class Toucher extends Transaction {
    public static final String NAME = "bench.Toucher";
    public static final int PAGES = 200;
    private static final int PAGE_WORDS = 1024;
    public final int[][] pages = new int[PAGES][];
    public int[] round;
    public int[] seen;
    private int sum;

    public Toucher() {
        for (int i = 0; i < PAGES; i++) {
            pages[i] = new int[PAGE_WORDS];
        }
        round = new int[1];
        pages[0] = new int[PAGE_WORDS];
        seen = new int[1];
        Cluster.registry.put(NAME, this);
    }

    @Override
    public void run() {
        if (seen[0] == round[0]) {
            waitForChange();
            return;
        }
        for (int i = 0; i < PAGES; i++) {
            sum += pages[i][PAGE_WORDS / 2];
        }
        seen[0] = round[0];
    }
}
