package org.plurix.pjc.ir;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Natural loops of the control flow including exception edges. Cycles that are entered in several places (no dominating header) are not
 * loops here; nothing but weights and block order depends on that.
 */
public final class Loops {
    /** A loop: {@code blocks} holds block ids, header included. */
    public static final class Loop {
        public final Block header;
        public final BitSet blocks = new BitSet();
        /** The next loop around this one, or null. */
        public Loop outer;
        public int depth;

        private Loop(Block header) {
            this.header = header;
        }

        public boolean contains(Block block) {
            return blocks.get(block.id);
        }
    }

    /** Inner loops before outer ones. */
    public final List<Loop> loops;
    /** Reachable blocks in reverse postorder. */
    public final List<Block> order;
    private final Map<Block, Loop> innermost = new HashMap<>();

    private Loops(Graph graph) {
        Dominators dominators = Dominators.forControl(graph);
        order = dominators.order;
        Map<Block, List<Block>> sources = sources();
        Map<Block, Loop> byHeader = new LinkedHashMap<>();
        for (Block block : order) {
            for (Block target : BlockOrders.targets(block)) {
                if (dominators.dominates(target, block)) {
                    addBody(byHeader.computeIfAbsent(target, Loop::new), block, sources);
                }
            }
        }
        loops = new ArrayList<>(byHeader.values());
        loops.sort((a, b) -> Integer.compare(a.blocks.cardinality(), b.blocks.cardinality()));
        nest();
    }

    public static Loops of(Graph graph) {
        return new Loops(graph);
    }

    /** The innermost loop around a block, or null. */
    public Loop around(Block block) {
        return innermost.get(block);
    }

    /** Sets {@link Block#loopDepth} of all blocks. */
    public void setDepths(Graph graph) {
        for (Block block : graph.blocks) {
            Loop loop = around(block);
            block.loopDepth = loop == null ? 0 : loop.depth;
        }
    }

    private Map<Block, List<Block>> sources() {
        Map<Block, List<Block>> sources = new HashMap<>();
        for (Block block : order) {
            for (Block target : BlockOrders.targets(block)) {
                sources.computeIfAbsent(target, t -> new ArrayList<>()).add(block);
            }
        }
        return sources;
    }

    private static void addBody(Loop loop, Block last, Map<Block, List<Block>> sources) {
        loop.blocks.set(loop.header.id);
        Deque<Block> work = new ArrayDeque<>(Arrays.asList(last));
        while (!work.isEmpty()) {
            Block block = work.pop();
            if (!loop.contains(block)) {
                loop.blocks.set(block.id);
                work.addAll(sources.getOrDefault(block, List.of()));
            }
        }
    }

    private void nest() {
        for (int i = 0; i < loops.size(); i++) {
            Loop inner = loops.get(i);
            for (int j = i + 1; j < loops.size() && inner.outer == null; j++) {
                if (loops.get(j).contains(inner.header)) {
                    inner.outer = loops.get(j);
                }
            }
        }
        for (int i = loops.size() - 1; i >= 0; i--) {
            Loop loop = loops.get(i);
            loop.depth = loop.outer == null ? 1 : loop.outer.depth + 1;
        }
        for (Block block : order) {
            for (Loop loop : loops) {
                if (loop.contains(block)) {
                    innermost.put(block, loop);
                    break;
                }
            }
        }
    }
}
