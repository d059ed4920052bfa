package bench;

/** Trees of small arrays, n levels deep; allocation is what it is about. */
final class Storage extends Kernel {
    private static final int CHILDREN = 4;

    private int count;
    private int seed;

    @Override
    int run(int n) {
        count = 0;
        seed = 74755;
        Object[] tree = build(n);
        return count + depth(tree);
    }

    private int random() {
        seed = seed * 1309 + 13849 & 65535;
        return seed;
    }

    private Object[] build(int level) {
        count++;
        if (level == 1) {
            return new Object[random() % 10 + 1];
        }
        Object[] node = new Object[CHILDREN];
        for (int i = 0; i < CHILDREN; i++) {
            node[i] = build(level - 1);
        }
        return node;
    }

    private static int depth(Object[] node) {
        Object first = node[0];
        return first == null ? 1 : 1 + depth((Object[]) first);
    }

    public static void main(String[] args) {
        new Storage().measure(args);
    }
}
