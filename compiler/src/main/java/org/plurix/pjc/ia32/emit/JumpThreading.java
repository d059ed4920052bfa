package org.plurix.pjc.ia32.emit;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.plurix.pjc.ia32.lir.MBlock;

/** Blocks that only jump on are left out; whoever went there goes to their target. */
final class JumpThreading {
    private final Map<MBlock, MBlock> targets = new HashMap<>();

    JumpThreading(List<MBlock> blocks) {
        for (MBlock block : blocks) {
            if (onlyJumps(block)) {
                MBlock end = block;
                int steps = 0;
                while (onlyJumps(end) && steps++ < blocks.size()) {
                    end = end.succs.get(0);
                }
                if (!onlyJumps(end)) {
                    targets.put(block, end);
                }
            }
        }
    }

    private static boolean onlyJumps(MBlock block) {
        return block.insns.size() == 1 && block.insns.get(0).isGoto;
    }

    boolean isDropped(MBlock block) {
        return targets.containsKey(block);
    }

    MBlock target(MBlock block) {
        return targets.getOrDefault(block, block);
    }
}
