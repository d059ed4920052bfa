package org.plurix.pjc.opt;

import java.util.ArrayDeque;
import java.util.BitSet;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import org.plurix.pjc.ir.Block;
import org.plurix.pjc.ir.Dominators;
import org.plurix.pjc.ir.Graph;
import org.plurix.pjc.ir.Op;
import org.plurix.pjc.ir.Replacements;
import org.plurix.pjc.ir.Type;
import org.plurix.pjc.ir.Value;
import org.plurix.pjc.model.FieldRef;
import org.plurix.pjc.model.TypeRef;

/**
 * What a walk of the dominator tree knows of memory: values read or written before on every way, for {@link ValueNumbering}. Where ways meet, that is
 * what the dominating block knew less what is written on any way between. Handlers know nothing.
 */
final class AvailableLoads {
    /** {@code base}: object or array, null for statics; {@code index}: a value, the number of a constant, or null. */
    private record Place(Object part, Value base, Object index) { }

    /** Larger methods keep nothing where ways meet. */
    private static final int MOST_BLOCKS = 600;

    private final Graph graph;
    private final Dominators dominators;
    private final Memory memory;
    private final Replacements replaced;
    private final Map<Block, Map<Place, Value>> known = new HashMap<>();
    private final Map<Block, Memory.Writes> writes = new HashMap<>();
    private Map<Place, Value> current;

    AvailableLoads(Graph graph, Dominators dominators, OptContext context, Replacements replaced) {
        this.graph = graph;
        this.dominators = dominators;
        this.memory = new Memory(context);
        this.replaced = replaced;
    }

    void enter(Block block) {
        Block parent = dominators.parent(block);
        Map<Place, Value> before = parent == null ? Map.of() : known.get(parent);
        current = new HashMap<>(before);
        boolean straight = block.preds.size() == 1 && block.preds.get(0) == parent;
        if (!straight && !current.isEmpty()) {
            Memory.Writes between = writesBetween(parent, block);
            current.keySet().removeIf(place -> memory.isChanged(place.part, between));
        }
        known.put(block, current);
    }

    void leave(Block block) {
        known.remove(block);
    }

    /** What is written on the ways from the end of {@code from}, which dominates, to the start of {@code to}. */
    private Memory.Writes writesBetween(Block from, Block to) {
        Memory.Writes result = new Memory.Writes();
        if (graph.blocks.size() > MOST_BLOCKS) {
            result.unknown = true;
            current.keySet().forEach(place -> result.parts.add(place.part));
            return result;
        }
        BitSet seen = new BitSet();
        Deque<Block> work = new ArrayDeque<>(to.preds);
        while (!work.isEmpty()) {
            Block block = work.pop();
            if (block != from && dominators.isReachable(block) && !seen.get(block.id)) {
                seen.set(block.id);
                result.add(writes.computeIfAbsent(block, Memory.Writes::of));
                work.addAll(block.preds);
            }
        }
        return result;
    }

    /** The value that a load would give again, or null; remembers what {@code value} says of memory. */
    Value visit(Value value) {
        if (memory.isLoad(value)) {
            return current.putIfAbsent(place(value), value);
        }
        switch (value.op) {
            case PUTFIELD, PUTSTATIC, ASTORE -> store(value);
            default -> {
                if (Memory.runsUnknownCode(value)) {
                    current.keySet().removeIf(place -> !memory.isFinal(place.part));
                }
            }
        }
        return null;
    }

    private void store(Value store) {
        Place written = place(store);
        current.keySet().removeIf(place -> place.part.equals(written.part) && !isElsewhere(place, written));
        Value stored = replaced.get(store.arg(store.args.size() - 1));
        boolean whole = store.aux instanceof FieldRef field ? isWhole(field.type()) && !memory.isVolatile(field) : isWhole((TypeRef) store.aux);
        if (whole) {
            current.put(written, stored);
        }
    }

    /** Smaller types lose bits on the way through memory. */
    private static boolean isWhole(TypeRef type) {
        return Type.of(type) != Type.I32 || type.descriptor().equals("I");
    }

    private static boolean isElsewhere(Place a, Place b) {
        boolean numbers = a.index instanceof Long && b.index instanceof Long && !a.index.equals(b.index);
        return numbers || a.base != b.base && isMade(a.base) && isMade(b.base);
    }

    private static boolean isMade(Value base) {
        return base != null && (base.op == Op.NEW || base.op == Op.NEWARRAY);
    }

    private Place place(Value access) {
        return switch (access.op) {
            case GETFIELD, PUTFIELD -> new Place(Memory.part(access), base(access), null);
            case ALOAD, ASTORE -> new Place(Memory.part(access), base(access), index(replaced.get(access.arg(1))));
            default -> new Place(Memory.part(access), null, null);
        };
    }

    private Value base(Value access) {
        Value base = replaced.get(access.arg(0));
        while (base.op == Op.CHECKCAST) {
            base = replaced.get(base.arg(0));
        }
        return base;
    }

    private static Object index(Value index) {
        return index.isConst() ? (Object) index.imm : index;
    }
}
