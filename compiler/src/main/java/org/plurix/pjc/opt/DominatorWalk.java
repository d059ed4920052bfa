package org.plurix.pjc.opt;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import org.plurix.pjc.ir.Block;
import org.plurix.pjc.ir.Dominators;
import org.plurix.pjc.ir.Graph;

/** Visits the dominator tree top-down with enter and leave, for passes that keep a scoped table of facts. No recursion. */
final class DominatorWalk {
    /** {@code enter} returns a mark of its table that {@code leave} gets back. */
    interface Visitor {
        int enter(Block block);

        void leave(Block block, int mark);
    }

    private record Frame(Block block, int mark, Iterator<Block> children) { }

    private DominatorWalk() { }

    static void run(Graph graph, Dominators dominators, Visitor visitor) {
        List<List<Block>> children = dominators.children(graph);
        Deque<Frame> path = new ArrayDeque<>();
        for (Block root : dominators.order) {
            if (dominators.parent(root) != null) {
                continue;
            }
            path.push(new Frame(root, visitor.enter(root), children.get(root.id).iterator()));
            while (!path.isEmpty()) {
                Frame top = path.peek();
                if (top.children.hasNext()) {
                    Block child = top.children.next();
                    path.push(new Frame(child, visitor.enter(child), children.get(child.id).iterator()));
                } else {
                    path.pop();
                    visitor.leave(top.block, top.mark);
                }
            }
        }
    }
}
