package org.plurix.cluster.heap;

import org.plurix.pjc.layout.DescriptorLayout;

/** Walks a region of the heap object by object. The region is a chunk or an image part: it starts with an object or a free run. */
public final class HeapWalker {
    /** Called for each object in ascending order; false ends the walk. */
    public interface Visitor {
        boolean object(int address, HeapClass type, int bytes);
    }

    private static final int WORD = Memory.WORD;
    private static final int FREE_RUN_SHIFT = 2;

    private HeapWalker() {
    }

    /** Visits the objects between two addresses; returns the bytes that objects occupy. */
    public static long walk(HeapReader heap, int from, int to, Visitor visitor) {
        Memory memory = heap.memory();
        long used = 0;
        int at = from;
        while (at < to) {
            int header = at;
            while (header < to && (memory.load32(header) & DescriptorLayout.TAG_MASK) == 0) {
                header += WORD;
            }
            if (header >= to) {
                return used;
            }
            int word = memory.load32(header);
            if ((word & DescriptorLayout.TAG_MASK) == DescriptorLayout.FREE_RUN_TAG && header == at) {
                at += Math.max(1, word >>> FREE_RUN_SHIFT) * WORD;
                continue;
            }
            if ((word & DescriptorLayout.TAG_MASK) != DescriptorLayout.HEADER_TAG) {
                throw new HeapException("the heap is damaged at 0x" + Integer.toHexString(header) + ": 0x" + Integer.toHexString(word));
            }
            int object = header + WORD;
            HeapClass type = heap.classOf(object);
            int end = heap.endOf(object, type);
            // Zero words may precede the object's own references: they are unused space.
            int start = Math.max(at, heap.startOf(object, type));
            used += end - start;
            if (!visitor.object(object, type, end - start)) {
                return used;
            }
            at = end;
        }
        return used;
    }
}
