package org.plurix.pjc.ia32.regalloc;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.plurix.pjc.ia32.asm.Mem;
import org.plurix.pjc.ia32.asm.Operand;
import org.plurix.pjc.ia32.asm.Reg;
import org.plurix.pjc.ia32.lir.Insn;
import org.plurix.pjc.ia32.lir.Occurrence;
import org.plurix.pjc.ia32.lir.VReg;

/**
 * The positions at which (a split part of) a virtual register is alive, as ascending half-open ranges with holes, and its occurrences.
 * Built backwards, so ranges and occurrences are stored in descending order until {@link #reverse}.
 */
final class Interval {
    static final int NONE = Integer.MAX_VALUE;

    /** An occurrence and where it is. */
    record Use(int position, Occurrence occurrence) { }

    final VReg vreg;
    private int[] from = new int[2];
    private int[] to = new int[2];
    private int count;
    private List<Use> uses = new ArrayList<>(4);
    /** Register number, or -1: in memory (or not yet decided). */
    int register = -1;
    boolean inMemory;
    /** All parts, ascending; shared by them. */
    final List<Interval> family;

    Interval(VReg vreg) {
        this.vreg = vreg;
        this.family = new ArrayList<>(1);
        family.add(this);
    }

    private Interval(Interval whole) {
        this.vreg = whole.vreg;
        this.family = whole.family;
    }

    // ---- building, backwards

    void addRange(int start, int end) {
        if (count > 0 && end >= from[count - 1]) {
            from[count - 1] = Math.min(start, from[count - 1]);
            to[count - 1] = Math.max(end, to[count - 1]);
            return;
        }
        append(start, end);
    }

    private void append(int start, int end) {
        if (count == from.length) {
            from = Arrays.copyOf(from, 2 * count);
            to = Arrays.copyOf(to, 2 * count);
        }
        from[count] = start;
        to[count++] = end;
    }

    /** The definition is here: nothing is alive before in this block. */
    void define(int position) {
        if (count == 0) {
            append(position, position + 1);
        } else {
            from[count - 1] = position;
        }
    }

    void addUse(int position, Occurrence occurrence) {
        uses.add(new Use(position, occurrence));
    }

    void reverse() {
        for (int i = 0, j = count - 1; i < j; i++, j--) {
            int f = from[i];
            from[i] = from[j];
            from[j] = f;
            int t = to[i];
            to[i] = to[j];
            to[j] = t;
        }
        uses.sort((a, b) -> Integer.compare(a.position, b.position));
    }

    // ---- questions

    boolean isEmpty() {
        return count == 0;
    }

    int start() {
        return from[0];
    }

    int end() {
        return to[count - 1];
    }

    boolean covers(int position) {
        for (int i = 0; i < count && from[i] <= position; i++) {
            if (position < to[i]) {
                return true;
            }
        }
        return false;
    }

    int rangeCount() {
        return count;
    }

    int rangeFrom(int i) {
        return from[i];
    }

    int rangeTo(int i) {
        return to[i];
    }

    /** Start of the first range that begins behind {@code position}. */
    int nextRangeAfter(int position) {
        for (int i = 0; i < count; i++) {
            if (from[i] > position) {
                return from[i];
            }
        }
        return NONE;
    }

    /** First position where both are alive. */
    int firstIntersection(Interval other) {
        int i = 0;
        int j = 0;
        while (i < count && j < other.count) {
            int start = Math.max(from[i], other.from[j]);
            if (start < Math.min(to[i], other.to[j])) {
                return start;
            }
            if (to[i] <= other.to[j]) {
                i++;
            } else {
                j++;
            }
        }
        return NONE;
    }

    int nextRegisterUse(int position) {
        for (Use use : uses) {
            if (use.position >= position && use.occurrence.mustBeRegister) {
                return use.position;
            }
        }
        return NONE;
    }

    int nextUse(int position) {
        for (Use use : uses) {
            if (use.position >= position) {
                return use.position;
            }
        }
        return NONE;
    }

    /** Position of the last use before {@code position}, or the start. */
    int lastUseBefore(int position) {
        int last = start();
        for (Use use : uses) {
            if (use.position < position) {
                last = Math.max(last, use.position);
            }
        }
        return last;
    }

    boolean hasUseAt(int position) {
        return nextUse(position) == position;
    }

    boolean isTemp() {
        return !uses.isEmpty() && uses.get(0).occurrence.role == Occurrence.Role.TEMP;
    }

    // ---- results

    Operand location() {
        if (register >= 0) {
            return Insn.register(register);
        }
        if (!inMemory) {
            throw new IllegalStateException(this + " was not allocated");
        }
        return slot();
    }

    Mem slot() {
        if (vreg.home == null) {
            throw new IllegalStateException(this + " has no slot");
        }
        return vreg.home;
    }

    Reg reg() {
        return Insn.register(register);
    }

    void assignUses() {
        for (Use use : uses) {
            use.occurrence.assign(location());
        }
    }

    /** The part that is alive at {@code position}. */
    Interval partAt(int position) {
        for (Interval part : family) {
            if (part.start() <= position && position < part.end()) {
                return part;
            }
        }
        throw new IllegalStateException(vreg + " is not alive at " + position);
    }

    /** Cuts off everything from {@code position} on and returns it. */
    Interval split(int position) {
        if (position <= start() || position >= end()) {
            throw new IllegalArgumentException("split of " + this + " at " + position);
        }
        Interval rest = new Interval(this);
        int keep = 0;
        for (int i = 0; i < count; i++) {
            if (to[i] <= position) {
                keep = i + 1;
            } else {
                rest.append(Math.max(from[i], position), to[i]);
                if (from[i] < position) {
                    to[i] = position;
                    keep = i + 1;
                }
            }
        }
        count = keep;
        int cut = 0;
        while (cut < uses.size() && uses.get(cut).position < position) {
            cut++;
        }
        rest.uses = new ArrayList<>(uses.subList(cut, uses.size()));
        uses = new ArrayList<>(uses.subList(0, cut));
        family.add(family.indexOf(this) + 1, rest);
        return rest;
    }

    @Override
    public String toString() {
        StringBuilder out = new StringBuilder(vreg.toString());
        for (int i = 0; i < count; i++) {
            out.append(" [").append(from[i]).append(',').append(to[i]).append(')');
        }
        return out.append(register >= 0 ? " " + reg() : inMemory ? " memory" : "").toString();
    }
}
