package org.plurix.pjc.ir;

/**
 * A substitution of values by others that a pass collects and then applies to the whole graph at once. Chains are followed.
 */
public final class Replacements {
    private final Graph graph;
    private final Value[] by;
    private boolean empty = true;

    public Replacements(Graph graph) {
        this.graph = graph;
        this.by = new Value[graph.valueCount()];
    }

    public boolean isEmpty() {
        return empty;
    }

    public void put(Value old, Value replacement) {
        if (get(replacement) == old) {
            throw new IllegalStateException(graph.method + ": " + old + " would be replaced by itself");
        }
        by[old.id] = replacement;
        empty = false;
    }

    public boolean contains(Value value) {
        return value.id < by.length && by[value.id] != null;
    }

    /** What {@code value} stands for now (itself if not replaced). Values made after this object are never replaced. */
    public Value get(Value value) {
        Value result = value;
        while (contains(result)) {
            result = by[result.id];
        }
        for (Value v = value; v != result;) {
            Value next = by[v.id];
            by[v.id] = result;
            v = next;
        }
        return result;
    }

    /** Rewrites all arguments and removes the replaced values from their blocks. */
    public void applyAndRemove() {
        for (Block block : graph.blocks) {
            block.values.removeIf(this::contains);
            for (Value value : block.values) {
                value.args.replaceAll(this::get);
            }
        }
    }
}
