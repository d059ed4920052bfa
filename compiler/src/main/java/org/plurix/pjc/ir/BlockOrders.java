package org.plurix.pjc.ir;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;

/** Orders of the blocks of a graph. Edges are {@code succs} and {@code handlers}. */
public final class BlockOrders {
    private BlockOrders() { }

    /** Reachable blocks, each before those it leads to except along back edges. Without recursion: there may be thousands. */
    public static List<Block> reversePostorder(Graph graph) {
        boolean[] seen = new boolean[graph.blockCount()];
        List<Block> postorder = new ArrayList<>();
        Deque<Block> path = new ArrayDeque<>();
        Deque<Iterator<Block>> rest = new ArrayDeque<>();
        enter(graph.blocks.get(0), seen, path, rest);
        while (!path.isEmpty()) {
            Iterator<Block> next = rest.peek();
            if (next.hasNext()) {
                Block target = next.next();
                if (!seen[target.id]) {
                    enter(target, seen, path, rest);
                }
            } else {
                rest.pop();
                postorder.add(path.pop());
            }
        }
        Collections.reverse(postorder);
        return postorder;
    }

    private static void enter(Block block, boolean[] seen, Deque<Block> path, Deque<Iterator<Block>> rest) {
        seen[block.id] = true;
        path.push(block);
        rest.push(targets(block).iterator());
    }

    /** Where control may go: handlers first, then successors. Not to be changed. */
    public static List<Block> targets(Block block) {
        if (block.handlers.isEmpty()) {
            return block.succs;
        }
        List<Block> result = new ArrayList<>(block.succs.size() + block.handlers.size());
        for (Block.Handler handler : block.handlers) {
            result.add(handler.target());
        }
        result.addAll(block.succs);
        return result;
    }
}
