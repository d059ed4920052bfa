package org.plurix.pjc.ir;

import java.util.ArrayList;
import java.util.List;
import org.plurix.pjc.model.MethodRef;
import org.plurix.pjc.model.Positions;
import org.plurix.pjc.model.TypeRef;

/**
 * The SSA form of one method body. {@code blocks.get(0)} is the entry (no predecessors). Frame slots 0..frameSlots-1 have the
 * types in {@code slotTypes}.
 */
public final class Graph {
    public final MethodRef method;
    public final String sourceFile;
    public final List<Block> blocks = new ArrayList<>();
    public final List<Type> slotTypes = new ArrayList<>();
    /** What {@link Value#line} means. */
    public final Positions positions = new Positions();
    /** Variables of the source that are in frame slots whenever they have a value; empty if the method was not translated for debugging. */
    public final List<Variable> variables = new ArrayList<>();
    private int valueCount;
    private int blockCount;

    /**
     * A variable of the source.
     *
     * @param slot its frame slot
     * @param firstLine where its scope begins, as far as code tells
     * @param lastLine where its scope ends
     */
    public record Variable(String name, TypeRef type, int slot, boolean isParameter, int firstLine, int lastLine) { }

    public Graph(MethodRef method, String sourceFile) {
        this.method = method;
        this.sourceFile = sourceFile;
    }

    public Block newBlock() {
        Block block = new Block(blockCount++);
        blocks.add(block);
        return block;
    }

    /** Creates a value without placing it in a block. */
    public Value value(Op op, Type type, int line, Value... args) {
        Value value = new Value(valueCount++, op, type, line);
        value.args.addAll(List.of(args));
        return value;
    }

    /** Creates a value at the end of {@code block}. */
    public Value append(Block block, Op op, Type type, int line, Value... args) {
        Value value = value(op, type, line, args);
        value.block = block;
        block.values.add(value);
        return value;
    }

    public int newSlot(Type type) {
        slotTypes.add(type);
        return slotTypes.size() - 1;
    }

    /** Upper bound of value ids, for side tables. */
    public int valueCount() {
        return valueCount;
    }

    public int blockCount() {
        return blockCount;
    }

    public static void connect(Block from, Block to) {
        from.succs.add(to);
        to.preds.add(from);
    }
}
