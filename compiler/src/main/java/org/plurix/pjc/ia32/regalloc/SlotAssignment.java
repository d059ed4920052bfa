package org.plurix.pjc.ia32.regalloc;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.PriorityQueue;
import org.plurix.pjc.ia32.asm.Mem;
import org.plurix.pjc.ia32.lir.Frame;

/** Frame slots for the values that are ever in memory; values that are never alive together may share one. */
final class SlotAssignment {
    private record Occupied(int end, Mem slot) { }

    private final Frame frame;
    private final PriorityQueue<Occupied> occupied = new PriorityQueue<>(Comparator.comparingInt(Occupied::end));
    private final Deque<Mem> freeWords = new ArrayDeque<>();
    private final Deque<Mem> freeDoubles = new ArrayDeque<>();

    private SlotAssignment(Frame frame) {
        this.frame = frame;
    }

    static void run(Interval[] wholes, Frame frame) {
        List<Interval> needing = new ArrayList<>();
        for (Interval whole : wholes) {
            if (whole != null && whole.vreg.home == null && whole.family.stream().anyMatch(part -> part.inMemory)) {
                needing.add(whole);
            }
        }
        needing.sort(Comparator.comparingInt(Interval::start));
        SlotAssignment assignment = new SlotAssignment(frame);
        needing.forEach(assignment::assign);
    }

    private void assign(Interval whole) {
        while (!occupied.isEmpty() && occupied.peek().end() <= whole.start()) {
            Mem slot = occupied.poll().slot();
            free(slot.bits()).push(slot);
        }
        int bytes = whole.vreg.bytes();
        Deque<Mem> free = free(bytes * 8);
        Mem slot = free.isEmpty() ? frame.allocate(bytes) : free.pop();
        whole.vreg.home = slot;
        occupied.add(new Occupied(whole.family.get(whole.family.size() - 1).end(), slot));
    }

    private Deque<Mem> free(int bits) {
        return bits == 64 ? freeDoubles : freeWords;
    }
}
