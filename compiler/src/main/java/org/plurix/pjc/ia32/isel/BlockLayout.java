package org.plurix.pjc.ia32.isel;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import org.plurix.pjc.ir.Block;
import org.plurix.pjc.ir.Graph;
import org.plurix.pjc.ir.Op;

/**
 * The order of blocks for allocation and emission: reverse postorder over normal and exception edges, so every definition precedes its
 * uses. Successors visited first end up last: handlers, throwing blocks and loop exits stay out of the way.
 */
final class BlockLayout {
    private record Visit(Block block, Iterator<Block> rest) { }

    private BlockLayout() {
    }

    static List<Block> order(Graph graph) {
        List<Block> postorder = new ArrayList<>();
        BitSet seen = new BitSet();
        Deque<Visit> stack = new ArrayDeque<>();
        push(stack, seen, graph.blocks.get(0));
        while (!stack.isEmpty()) {
            Visit top = stack.peek();
            if (!top.rest().hasNext()) {
                postorder.add(stack.pop().block());
                continue;
            }
            Block next = top.rest().next();
            if (!seen.get(next.id)) {
                push(stack, seen, next);
            }
        }
        Collections.reverse(postorder);
        return postorder;
    }

    private static void push(Deque<Visit> stack, BitSet seen, Block block) {
        seen.set(block.id);
        List<Block> next = new ArrayList<>();
        block.handlers.forEach(handler -> next.add(handler.target()));
        List<Block> succs = new ArrayList<>(block.succs);
        succs.sort((a, b) -> Integer.compare(weight(a), weight(b)));
        next.addAll(succs);
        stack.push(new Visit(block, next.iterator()));
    }

    private static int weight(Block block) {
        Op last = block.terminator().op;
        return last == Op.THROW || last == Op.UNREACHABLE ? -1 : block.loopDepth;
    }
}
