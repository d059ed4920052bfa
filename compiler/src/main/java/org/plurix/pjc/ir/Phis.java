package org.plurix.pjc.ir;

import java.util.List;

/** Utilities on PHIs that both graph construction and passes need. */
public final class Phis {
    private Phis() { }

    /**
     * Replaces every PHI whose arguments are all the same value (or the PHI itself) by that value, until none is left.
     *
     * @return true if something changed
     */
    public static boolean removeTrivial(Graph graph) {
        Replacements replaced = new Replacements(graph);
        boolean any = false;
        boolean changed = true;
        while (changed) {
            changed = false;
            for (Block block : graph.blocks) {
                for (Value phi : block.values) {
                    if (phi.op != Op.PHI) {
                        break;
                    }
                    Value same = replaced.get(phi) == phi ? onlyArgument(phi, replaced) : null;
                    if (same != null) {
                        replaced.put(phi, same);
                        changed = true;
                        any = true;
                    }
                }
            }
        }
        if (any) {
            replaced.applyAndRemove();
        }
        return any;
    }

    private static Value onlyArgument(Value phi, Replacements replaced) {
        Value same = null;
        for (Value arg : phi.args) {
            Value actual = replaced.get(arg);
            if (actual != phi && actual != same) {
                if (same != null) {
                    return null;
                }
                same = actual;
            }
        }
        return same;
    }

    /** Removes argument {@code index} of all PHIs of {@code block}, together with that predecessor. */
    public static void removePredecessor(Block block, int index) {
        block.preds.remove(index);
        for (Value phi : block.values) {
            if (phi.op != Op.PHI) {
                break;
            }
            phi.args.remove(index);
        }
    }

    /** The PHIs at the start of a block. */
    public static List<Value> of(Block block) {
        int count = 0;
        while (count < block.values.size() && block.values.get(count).op == Op.PHI) {
            count++;
        }
        return block.values.subList(0, count);
    }
}
