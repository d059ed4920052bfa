package org.plurix.pjc.layout;

import java.util.List;
import org.plurix.pjc.model.MethodRef;

/**
 * Which machine code of a method comes from the bodies of other methods, for stack traces.
 *
 * @param marks ascending; each holds up to the next
 * @param calls an entry for each line of an inlined body
 */
public record InlineTable(List<Mark> marks, List<Call> calls) {
    public static final InlineTable NONE = new InlineTable(List.of(), List.of());

    /** From {@code pc} on the code belongs to entry {@code call} of {@link #calls}, or to the method itself: -1. */
    public record Mark(int pc, int call) { }

    /** A line of {@code method}; {@code outer}: the entry of the line it was called from, -1 = a line of the method itself. */
    public record Call(MethodRef method, int line, int outer) { }

    public boolean isEmpty() {
        return marks.isEmpty();
    }
}
