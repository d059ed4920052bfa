package org.plurix.pjc.ir;

import java.util.ArrayList;
import java.util.List;
import org.plurix.pjc.model.TypeRef;

/**
 * A basic block: PHIs first, then other values, the last one CONTROL. {@code succs} are in the order the terminator defines;
 * {@code preds} may list a block twice (both arms of an IF or several keys of a SWITCH), PHI args follow that order.
 *
 * <p>{@code handlers}: where an exception raised by any value of this block goes, first match wins. Handler blocks start with CATCH,
 * have no PHIs, use no SSA value from outside other than through FRAME_GET, and are not in anyone's {@code succs}; reachability passes must
 * follow {@code handlers} too.
 */
public final class Block {
    /** One exception edge; {@code type} null catches everything. */
    public record Handler(TypeRef type, Block target) { }

    public final int id;
    public final List<Value> values = new ArrayList<>();
    public final List<Block> succs = new ArrayList<>(2);
    public final List<Block> preds = new ArrayList<>(2);
    public List<Handler> handlers = List.of();
    /** Nesting depth of loops around this block, 0 = none; set by the loop analysis, used as a weight by register allocation. */
    public int loopDepth;

    Block(int id) {
        this.id = id;
    }

    public Value terminator() {
        return values.get(values.size() - 1);
    }

    public boolean isHandler() {
        return !values.isEmpty() && values.get(0).op == Op.CATCH;
    }

    @Override
    public String toString() {
        return "b" + id;
    }
}
