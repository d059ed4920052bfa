/** Allocation of many small trees. */
public class BinaryTrees {
    static final class Tree {
        final Tree l;
        final Tree r;

        Tree(Tree l, Tree r) {
            this.l = l;
            this.r = r;
        }

        static Tree make(int depth) {
            return depth == 0 ? new Tree(null, null) : new Tree(make(depth - 1), make(depth - 1));
        }

        int check() {
            return l == null ? 1 : 1 + l.check() + r.check();
        }
    }

    public static void main(String[] args) {
        Tree keep = Tree.make(10);
        for (int d = 4; d <= 10; d += 2) {
            int n = 1 << 12 - d;
            int sum = 0;
            for (int i = 0; i < n; i++) {
                sum += Tree.make(d).check();
            }
            System.out.println(n + " trees of depth " + d + " check " + sum);
        }
        System.out.println(keep.check());
    }
}
