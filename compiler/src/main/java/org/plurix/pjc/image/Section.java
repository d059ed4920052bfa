package org.plurix.pjc.image;

import java.util.Arrays;
import java.util.List;

/** One region of an image: a contiguous, page-aligned run of objects. {@code end} is exclusive and page aligned, {@code used} is not aligned. */
public record Section(Region region, int start, int used, int end, List<HeapObject> objects) {
    /** The region's bytes; all objects that it refers to must be placed. Gaps and the rest of the last page
     * are free runs, so that a walk can go on into the next region. */
    public byte[] bytes() {
        byte[] bytes = new byte[end - start];
        int at = start;
        for (HeapObject object : objects) {
            int low = object.address() - object.lowBytes();
            FreeRun.write(bytes, at - start, low - at);
            object.write(bytes, low - start);
            at = low + object.totalBytes();
        }
        FreeRun.write(bytes, at - start, end - at);
        return bytes;
    }

    /** As {@link #bytes} for a region in a room of {@code room} bytes instead of whole pages: the rest is a free run. */
    public byte[] bytes(int room) {
        byte[] bytes = Arrays.copyOf(bytes(), room);
        FreeRun.write(bytes, used - start, start + room - used);
        return bytes;
    }

    public int size() {
        return end - start;
    }
}
