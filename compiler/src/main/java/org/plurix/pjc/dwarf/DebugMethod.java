package org.plurix.pjc.dwarf;

import java.util.List;
import org.plurix.pjc.ir.Graph;
import org.plurix.pjc.ir.Type;
import org.plurix.pjc.layout.CompiledMethod;

/**
 * A method with what a debugger wants to know of it.
 *
 * @param address of its first instruction
 * @param source path of its source
 */
public record DebugMethod(CompiledMethod code, int address, String source, List<Variable> variables) {
    /** A variable at {@code offset} from EBP, from the first to the last of these lines. */
    public record Variable(Graph.Variable source, int offset) { }

    /** Where the variables of a graph that was translated for debugging lie: frame slots come first in the frame, in their order. */
    public static List<Variable> variables(Graph graph) {
        int[] offsets = new int[graph.slotTypes.size()];
        int offset = 0;
        for (int i = 0; i < offsets.length; i++) {
            Type type = graph.slotTypes.get(i);
            offset -= type.size();
            offsets[i] = offset;
        }
        return graph.variables.stream().map(v -> new Variable(v, offsets[v.slot()])).toList();
    }

    int end() {
        return address + code.code().length;
    }
}
