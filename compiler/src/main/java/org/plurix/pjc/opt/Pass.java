package org.plurix.pjc.opt;

import org.plurix.pjc.ir.Graph;

/**
 * One transformation of a graph. {@code name} is what dumps and timings show.
 *
 * @param action changes the graph in place; true if it changed something
 */
public record Pass(String name, Action action) {
    /** The work of a pass. */
    public interface Action {
        boolean run(Graph graph);
    }
}
