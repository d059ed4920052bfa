package org.plurix.pjc.ia32.emit;

import java.util.ArrayList;
import java.util.List;
import org.plurix.pjc.ia32.asm.Label;
import org.plurix.pjc.layout.CompiledMethod;
import org.plurix.pjc.layout.InlineTable;
import org.plurix.pjc.model.Positions;

/** Collects where the code of each source position begins; gives the line table and the table of inlined code when offsets are known. */
final class LineMarks {
    private record Mark(Label at, int position) { }

    private final Positions positions;
    private final List<Mark> marks = new ArrayList<>();

    LineMarks(Positions positions) {
        this.positions = positions;
    }

    void add(Label at, int position) {
        marks.add(new Mark(at, position));
    }

    String text(int position) {
        return "line " + positions.line(position) + (Positions.isInlined(position) ? " " + positions.get(position).method() + ":" + positions.get(position).line() : "");
    }

    List<CompiledMethod.Line> lines() {
        List<CompiledMethod.Line> result = new ArrayList<>();
        for (Mark mark : marks) {
            int last = result.size() - 1;
            if (last >= 0 && result.get(last).pc() == mark.at.offset()) {
                result.remove(last--);
            }
            int line = positions.line(mark.position);
            if (last < 0 || result.get(last).line() != line) {
                result.add(new CompiledMethod.Line(mark.at.offset(), line));
            }
        }
        return result;
    }

    InlineTable inlined() {
        if (marks.stream().noneMatch(m -> Positions.isInlined(m.position))) {
            return InlineTable.NONE;
        }
        List<InlineTable.Mark> result = new ArrayList<>();
        for (Mark mark : marks) {
            int last = result.size() - 1;
            if (last >= 0 && result.get(last).pc() == mark.at.offset()) {
                result.remove(last--);
            }
            int call = Positions.index(mark.position);
            if ((last < 0 ? -1 : result.get(last).call()) != call) {
                result.add(new InlineTable.Mark(mark.at.offset(), call));
            }
        }
        return new InlineTable(result, positions.all().stream().map(i -> new InlineTable.Call(i.method(), i.line(), Positions.index(i.outer()))).toList());
    }
}
