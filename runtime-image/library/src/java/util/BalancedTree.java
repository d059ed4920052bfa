package java.util;

/**
 * Binary search tree of {@link TreeMap}, balanced by levels (an AA tree): a right child may have the level of its parent, but not a right grandchild;
 * a left child is one level lower. Nodes keep key and value for their life, so entries stay valid while others come and go.
 */
final class BalancedTree<K, V> {
    private final Comparator<? super K> comparator;
    private Node<K, V> root;
    private int size;
    private int modCount;
    /** What the running insertion or removal found; null between operations. */
    private Node<K, V> found;

    BalancedTree(Comparator<? super K> comparator) {
        this.comparator = comparator;
    }

    /** One mapping. */
    static final class Node<K, V> extends AbstractMap.SimpleEntry<K, V> {
        private int level = 1;
        private Node<K, V> left;
        private Node<K, V> right;

        Node(K key, V value) {
            super(key, value);
        }
    }

    Comparator<? super K> comparator() {
        return comparator;
    }

    int size() {
        return size;
    }

    int modCount() {
        return modCount;
    }

    void clear() {
        root = null;
        size = 0;
        modCount++;
    }

    @SuppressWarnings("unchecked")
    int compare(Object a, Object b) {
        return comparator == null ? ((Comparable<Object>) a).compareTo(b) : comparator.compare((K) a, (K) b);
    }

    Node<K, V> find(Object key) {
        if (comparator == null) {
            Objects.requireNonNull(key);
        }
        Node<K, V> node = root;
        while (node != null) {
            int order = compare(key, node.getKey());
            if (order == 0) {
                return node;
            }
            node = order < 0 ? node.left : node.right;
        }
        return null;
    }

    /** The nearest node in a direction from a key (null key: the whole tree has no such bound). */
    Node<K, V> nearest(Object key, boolean upwards, boolean inclusive) {
        Node<K, V> best = null;
        Node<K, V> node = root;
        while (node != null) {
            int order = compare(key, node.getKey());
            if (order == 0 && inclusive) {
                return node;
            }
            if (upwards ? order < 0 : order > 0) {
                best = node;
                node = upwards ? node.left : node.right;
            } else {
                node = upwards ? node.right : node.left;
            }
        }
        return best;
    }

    Node<K, V> end(boolean first) {
        Node<K, V> node = root;
        while (node != null && (first ? node.left : node.right) != null) {
            node = first ? node.left : node.right;
        }
        return node;
    }

    /** The node that had the key, with its old value still in it, or null after an insertion. */
    Node<K, V> insert(K key, V value) {
        if (root == null) {
            compare(key, key);
        }
        Node<K, V> present = find(key);
        if (present == null) {
            root = insert(root, key, value);
            size++;
            modCount++;
        }
        return present;
    }

    private Node<K, V> insert(Node<K, V> node, K key, V value) {
        if (node == null) {
            return new Node<K, V>(key, value);
        }
        if (compare(key, node.getKey()) < 0) {
            node.left = insert(node.left, key, value);
        } else {
            node.right = insert(node.right, key, value);
        }
        return split(skew(node));
    }

    /** Turns a left child of the same level to the top. */
    private static <K, V> Node<K, V> skew(Node<K, V> node) {
        if (node == null || node.left == null || node.left.level != node.level) {
            return node;
        }
        Node<K, V> top = node.left;
        node.left = top.right;
        top.right = node;
        return top;
    }

    /** Turns the middle of three nodes of the same level to the top and lifts it. */
    private static <K, V> Node<K, V> split(Node<K, V> node) {
        if (node == null || node.right == null || node.right.right == null || node.right.right.level != node.level) {
            return node;
        }
        Node<K, V> top = node.right;
        node.right = top.left;
        top.left = node;
        top.level++;
        return top;
    }

    /** The removed node or null. */
    Node<K, V> remove(Object key) {
        Node<K, V> victim = find(key);
        if (victim != null) {
            root = remove(root, victim);
            victim.left = null;
            victim.right = null;
            size--;
            modCount++;
        }
        return victim;
    }

    private Node<K, V> remove(Node<K, V> node, Node<K, V> victim) {
        if (node == victim) {
            if (node.left == null) {
                return node.right;
            }
            if (node.right == null) {
                return node.left;
            }
            Node<K, V> rest = removeFirst(node.right);
            Node<K, V> successor = found;
            found = null;
            successor.left = node.left;
            successor.right = rest;
            successor.level = node.level;
            return rebalance(successor);
        }
        if (compare(victim.getKey(), node.getKey()) < 0) {
            node.left = remove(node.left, victim);
        } else {
            node.right = remove(node.right, victim);
        }
        return rebalance(node);
    }

    /** Takes the first node of a subtree out and leaves it in {@code found}. */
    private Node<K, V> removeFirst(Node<K, V> node) {
        if (node.left == null) {
            found = node;
            return node.right;
        }
        node.left = removeFirst(node.left);
        return rebalance(node);
    }

    private static int level(Node<?, ?> node) {
        return node == null ? 0 : node.level;
    }

    private static <K, V> Node<K, V> rebalance(Node<K, V> node) {
        int wanted = Math.min(level(node.left), level(node.right)) + 1;
        if (wanted < node.level) {
            node.level = wanted;
            if (wanted < level(node.right)) {
                node.right.level = wanted;
            }
        }
        Node<K, V> top = skew(node);
        top.right = skew(top.right);
        if (top.right != null) {
            top.right.right = skew(top.right.right);
        }
        top = split(top);
        top.right = split(top.right);
        return top;
    }
}
