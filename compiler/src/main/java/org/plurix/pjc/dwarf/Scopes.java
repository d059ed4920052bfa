package org.plurix.pjc.dwarf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.plurix.pjc.layout.CompiledMethod;

/** The variables of a method in nested ranges of its code: what debuggers show as blocks. A range that would cut another goes to the one around both. */
final class Scopes {
    /** {@code low == high} for the method as a whole. */
    record Scope(int low, int high, List<DebugMethod.Variable> variables, List<Scope> inner) { }

    private Scopes() { }

    static List<Scope> of(DebugMethod method) {
        List<Scope> ranges = new ArrayList<>();
        for (DebugMethod.Variable variable : method.variables()) {
            if (!variable.source().isParameter()) {
                ranges.add(range(method, variable));
            }
        }
        ranges.sort(Comparator.comparingInt(Scope::low).thenComparing(Comparator.comparingInt(Scope::high).reversed()));
        Scope whole = new Scope(0, 0, new ArrayList<>(), new ArrayList<>());
        for (Scope range : ranges) {
            insert(whole, range);
        }
        return List.of(whole);
    }

    private static void insert(Scope into, Scope range) {
        if (range.low == range.high) {
            into.variables.addAll(range.variables);
            return;
        }
        for (Scope inner : into.inner) {
            if (range.low >= inner.high) {
                continue;
            }
            if (range.low == inner.low && range.high == inner.high) {
                inner.variables.addAll(range.variables);
            } else if (range.high <= inner.high) {
                insert(inner, range);
            } else {
                into.variables.addAll(range.variables);
            }
            return;
        }
        into.inner.add(range);
    }

    /** The longest piece of code of the lines of its scope: what lies elsewhere is code for rare cases behind the method's end. */
    private static Scope range(DebugMethod method, DebugMethod.Variable variable) {
        List<CompiledMethod.Line> lines = method.code().lines();
        int low = 0;
        int high = 0;
        int start = -1;
        for (int i = 0; i <= lines.size(); i++) {
            boolean inside = i < lines.size() && lines.get(i).line() >= variable.source().firstLine() && lines.get(i).line() <= variable.source().lastLine();
            int pc = i < lines.size() ? method.address() + lines.get(i).pc() : method.end();
            if (inside) {
                start = start < 0 ? pc : start;
            } else if (start >= 0) {
                if (pc - start > high - low) {
                    low = start;
                    high = pc;
                }
                start = -1;
            }
        }
        return new Scope(low, high, new ArrayList<>(List.of(variable)), new ArrayList<>());
    }
}
