package behaviour;

import plurix.Cluster;
import plurix.Transaction;

/** Waits without running until another station has put the word into the registry. */
public final class Listener extends Transaction {
    static final String NAME = "behaviour.word";
    private int looks;

    /** Started at another station: says the word. */
    public static final class Speaker extends Transaction {
        @Override
        public void run() {
            Cluster.registry.put(NAME, "hello from " + STATION.name);
            finish();
        }
    }

    @Override
    public void run() {
        Object word = Cluster.registry.get(NAME);
        if (word == null) {
            looks++;
            waitForChange();
            return;
        }
        System.out.println("heard " + word);
        finish();
    }
}
