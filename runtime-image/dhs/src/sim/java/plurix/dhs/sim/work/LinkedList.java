package plurix.dhs.sim.work;

import java.util.function.Consumer;
import java.util.function.IntUnaryOperator;
import plurix.dhs.sim.check.RunHistory;

/** One sorted chain of keys over several pages, walked from its head to insert or remove a key. */
final class LinkedList extends Workload {
    private static final int KEYS = 24;
    private static final int DISTANCE = 11;
    private static final int HEAD = Layout.word(Layout.CHAIN, 1000);

    /** Word of a key's node: the key behind it, 0 at the end. Keys are 1..KEYS. */
    private static int next(int key) {
        return Layout.word(Layout.CHAIN + key % Layout.CHAIN_PAGES, key / Layout.CHAIN_PAGES * DISTANCE);
    }

    /** Walks to the last word whose key is below; answers it. */
    private static int before(Memory m, int key) {
        int at = HEAD;
        int passed = 0;
        int k = m.read(at);
        while (k != 0 && k < key) {
            if (k <= passed || k > KEYS) {
                throw new Transaction.Inconsistent("chain goes from key " + passed + " to " + k);
            }
            passed = k;
            at = next(k);
            k = m.read(at);
        }
        return at;
    }

    private static void change(Memory m, int key) {
        int at = before(m, key);
        int found = m.read(at);
        if (found == key) {
            m.write(at, m.read(next(key)));
        } else {
            m.write(next(key), found);
            m.write(at, key);
        }
        m.told().notes.put("chain", found == key ? -1 : 1);
    }

    @Override
    public Transaction next(int station, SimRandom random) {
        int key = random.between(1, KEYS);
        return random.chance(0.2) ? m -> before(m, KEYS + 1) : m -> change(m, key);
    }

    @Override
    public void verify(IntUnaryOperator word, RunHistory history, Consumer<String> report) {
        walk(word, m -> {
            before(m, KEYS + 1);
            int count = 0;
            for (int k = m.read(HEAD); k != 0; k = m.read(next(k))) {
                count++;
            }
            if (count != history.sum("chain")) {
                throw new Transaction.Inconsistent("chain has " + count + " keys after insertions less removals of " + history.sum("chain"));
            }
        }, report);
    }
}
