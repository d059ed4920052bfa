package plurix.dhs.sim.work;

import java.util.function.Consumer;
import java.util.function.IntUnaryOperator;
import plurix.dhs.sim.check.RunHistory;

/** A binary search tree whose nodes know the size of their subtree: an insertion writes the whole path, every walk checks the sizes. */
final class Tree extends Workload {
    private static final int KEYS = 60;
    private static final int NODE = 9;
    private static final int ROOT = Layout.word(Layout.TREE, 1000);
    private static final int LEFT = 0;
    private static final int RIGHT = 1;
    private static final int SIZE = 2;

    /** First word of a key's node. Keys are 1..KEYS; 0 is no node. */
    private static int node(int key) {
        return Layout.word(Layout.TREE + key % Layout.TREE_PAGES, key / Layout.TREE_PAGES * NODE);
    }

    private static int size(Memory m, int key) {
        return key == 0 ? 0 : m.read(node(key) + SIZE);
    }

    private static void checkSizes(Memory m, int key) {
        int left = m.read(node(key) + LEFT);
        int right = m.read(node(key) + RIGHT);
        int is = size(m, key);
        int should = 1 + size(m, left) + size(m, right);
        if (is != should || left > key || right != 0 && right < key) {
            throw new Transaction.Inconsistent("tree node " + key + " (left " + left + ", right " + right + ") has size " + is + ", should be " + should);
        }
    }

    /** The word that holds the key, or where it belongs. */
    private static int find(Memory m, int key) {
        int at = ROOT;
        int steps = 0;
        for (int k = m.read(at); k != 0 && k != key; k = m.read(at)) {
            if (k > KEYS || ++steps > KEYS) {
                throw new Transaction.Inconsistent("tree leads to " + k + " after " + steps + " steps");
            }
            checkSizes(m, k);
            at = node(k) + (key < k ? LEFT : RIGHT);
        }
        return at;
    }

    private static void addOnPath(Memory m, int key, int difference) {
        for (int k = m.read(ROOT); k != key; k = m.read(node(k) + (key < k ? LEFT : RIGHT))) {
            m.write(node(k) + SIZE, size(m, k) + difference);
        }
    }

    /** Inserts the key as a leaf; a key that is a leaf already is removed. */
    private static void change(Memory m, int key) {
        int at = find(m, key);
        if (m.read(at) == 0) {
            m.write(node(key) + LEFT, 0);
            m.write(node(key) + RIGHT, 0);
            m.write(node(key) + SIZE, 1);
            m.write(at, key);
            addOnPath(m, key, 1);
            m.told().notes.put("tree", 1);
        } else if (size(m, key) == 1) {
            addOnPath(m, key, -1);
            m.write(at, 0);
            m.told().notes.put("tree", -1);
        }
    }

    private static int count(Memory m, int key) {
        if (key == 0) {
            return 0;
        }
        checkSizes(m, key);
        return 1 + count(m, m.read(node(key) + LEFT)) + count(m, m.read(node(key) + RIGHT));
    }

    @Override
    public Transaction next(int station, SimRandom random) {
        int key = random.between(1, KEYS);
        return random.chance(0.3) ? m -> find(m, key) : m -> change(m, key);
    }

    @Override
    public void verify(IntUnaryOperator word, RunHistory history, Consumer<String> report) {
        walk(word, m -> {
            int count = count(m, m.read(ROOT));
            if (count != history.sum("tree")) {
                throw new Transaction.Inconsistent("tree has " + count + " keys after insertions less removals of " + history.sum("tree"));
            }
        }, report);
    }
}
