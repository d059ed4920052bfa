package org.plurix.pjc.image;

import java.util.List;

/** One region of an image: a contiguous, page-aligned run of objects. {@code end} is exclusive and page aligned, {@code used} is not aligned. */
public record Section(Region region, int start, int used, int end, List<HeapObject> objects) {
    /** The region's bytes; all objects that it refers to must be placed. Gaps are free runs, the rest of the last page is zero. */
    public byte[] bytes() {
        byte[] bytes = new byte[end - start];
        int at = start;
        for (HeapObject object : objects) {
            int low = object.address() - object.lowBytes();
            FreeRun.write(bytes, at - start, low - at);
            object.write(bytes, low - start);
            at = low + object.totalBytes();
        }
        return bytes;
    }

    public int size() {
        return end - start;
    }
}
