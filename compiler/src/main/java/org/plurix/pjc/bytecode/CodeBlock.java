package org.plurix.pjc.bytecode;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.plurix.pjc.ir.Block;
import org.plurix.pjc.model.TypeRef;

/**
 * A basic block of bytecode, instructions {@code start} to {@code end - 1} of its {@link CodeFlow}, and what construction learns about it.
 */
final class CodeBlock {
    /** An entry of the exception table that covers the block; {@code type} null catches everything. */
    record Catch(TypeRef type, CodeBlock target) { }

    final int start;
    int end;
    /** In the order of the terminator (SWITCH: one per key, then default); may repeat a block. */
    final List<CodeBlock> succs = new ArrayList<>(2);
    /** Sources of normal edges that are reachable, one entry per edge. */
    final List<CodeBlock> preds = new ArrayList<>(2);
    final List<Catch> catches = new ArrayList<>(0);
    /** Target of a reachable exception edge. */
    boolean isHandler;
    boolean reachable;

    /** Local variables (see {@link LocalLiveness}) live at the start. */
    final BitSet liveIn = new BitSet();
    /** Variables that must be in their frame slots while this block runs: live into one of its handlers. */
    final BitSet slotted = new BitSet();
    /** Variables to put into their slots at the start / before leaving the block. */
    final BitSet storeAtEntry = new BitSet();
    final BitSet storeAtExit = new BitSet();

    /** The translation; {@code landing} (CATCH, FRAME_GETs) leads to it if this is a handler. */
    Block body;
    Block landing;

    CodeBlock(int start) {
        this.start = start;
    }

    /** Normal edges into this block including the one from the landing block. */
    int edgeCount() {
        return preds.size() + (isHandler ? 1 : 0);
    }

    @Override
    public String toString() {
        return "@" + start;
    }
}
