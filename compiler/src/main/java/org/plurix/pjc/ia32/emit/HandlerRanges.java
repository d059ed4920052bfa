package org.plurix.pjc.ia32.emit;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.plurix.pjc.ia32.asm.Label;
import org.plurix.pjc.ia32.lir.MBlock;
import org.plurix.pjc.layout.CompiledMethod;

/** Which code is covered by which exception handlers; neighbours with equal handlers become one range. */
final class HandlerRanges {
    private record Range(Label start, Label end, List<MBlock.Handler> handlers) { }

    private final List<Range> ranges = new ArrayList<>();

    void add(Label start, Label end, List<MBlock.Handler> handlers) {
        if (!handlers.isEmpty()) {
            ranges.add(new Range(start, end, handlers));
        }
    }

    /** After the code is finished. */
    List<CompiledMethod.HandlerRange> finish(Map<MBlock, Label> labels) {
        List<CompiledMethod.HandlerRange> result = new ArrayList<>();
        int i = 0;
        while (i < ranges.size()) {
            Range first = ranges.get(i);
            int end = first.end().offset();
            i++;
            while (i < ranges.size() && ranges.get(i).handlers().equals(first.handlers()) && ranges.get(i).start().offset() == end) {
                end = ranges.get(i).end().offset();
                i++;
            }
            for (MBlock.Handler handler : first.handlers()) {
                if (end > first.start().offset()) {
                    result.add(new CompiledMethod.HandlerRange(first.start().offset(), end, labels.get(handler.target()).offset(), handler.type()));
                }
            }
        }
        return result;
    }
}
