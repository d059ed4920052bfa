/** Objects with cycles, linked structures and object identity. */
public class InstanceCounting {
    static class Node {
        Node left;
        Node right;
        int value;

        Node(int value) {
            this.value = value;
        }

        void insert(int v) {
            if (v < value) {
                if (left == null) {
                    left = new Node(v);
                } else {
                    left.insert(v);
                }
            } else if (right == null) {
                right = new Node(v);
            } else {
                right.insert(v);
            }
        }

        int depth() {
            return 1 + Math.max(left == null ? 0 : left.depth(), right == null ? 0 : right.depth());
        }

        long sum() {
            return value + (left == null ? 0 : left.sum()) + (right == null ? 0 : right.sum());
        }

        void print(StringBuilder s) {
            if (left != null) {
                left.print(s);
            }
            s.append(value).append(' ');
            if (right != null) {
                right.print(s);
            }
        }
    }

    public static void main(String[] args) {
        Node root = new Node(500);
        int x = 12345;
        for (int i = 0; i < 200; i++) {
            x = x * 1103515245 + 12345 & 0x7fffffff;
            root.insert(x % 1000);
        }
        StringBuilder s = new StringBuilder();
        root.print(s);
        System.out.println(s);
        System.out.println(root.depth() + " " + root.sum());
        Node ring = new Node(0);
        Node n = ring;
        for (int i = 1; i < 41; i++) {
            n.right = new Node(i);
            n.right.left = n;
            n = n.right;
        }
        n.right = ring;
        ring.left = n;
        int left = 41;
        n = ring;
        StringBuilder josephus = new StringBuilder();
        while (left > 0) {
            n = n.right.right;
            josephus.append(n.value).append(' ');
            n.left.right = n.right;
            n.right.left = n.left;
            n = n.right;
            left--;
        }
        System.out.println(josephus);
    }
}
