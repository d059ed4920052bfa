package org.plurix.cluster.station;

import java.util.Arrays;

import plurix.dhs.AddressSpace;
import plurix.dhs.Config;
import plurix.dhs.EventKind;
import plurix.dhs.Pages;

/**
 * The engine's page seam on the JVM: byte arrays instead of page frames, a state per page instead of the MMU. Guarded by the
 * station's lock. An access that finds its page unmapped is the host's page fault.
 */
final class PageCache implements Pages {
    private static final byte UNMAPPED = 0;
    private static final byte READABLE = 1;
    private static final byte WRITABLE = 2;

    private static final byte[] ZERO = new byte[AddressSpace.PAGE_SIZE];

    private final byte[][] frames = new byte[AddressSpace.DHS_PAGES][];
    private final byte[][] shadows = new byte[AddressSpace.DHS_PAGES][];
    private final byte[][] staged = new byte[AddressSpace.DHS_PAGES][];
    private final byte[] mapping = new byte[AddressSpace.DHS_PAGES];
    private final byte[] pageKind;
    private final int maxFrames;
    private final Changes changes;
    private int usedFrames;

    /** Hears what a transaction changed on a page, when it commits or is undone. */
    interface Changes {
        void changed(int kind, int page, byte[] before, byte[] after);
    }

    PageCache(HeapImage image, int maxFrames, Changes changes) {
        this.changes = changes;
        this.maxFrames = maxFrames;
        pageKind = image.pageKind();
        for (int page = 0; page < AddressSpace.DHS_PAGES; page++) {
            if (image.isImagePage(page)) {
                frames[page] = image.page(page);
                usedFrames++;
            }
        }
    }

    int usedFrames() {
        return usedFrames;
    }

    /** The page's bytes if the running transaction may read them, else null. */
    byte[] readable(int page) {
        return mapping[page] != UNMAPPED || isResident(page) ? frames[page] : null;
    }

    byte[] writable(int page) {
        return mapping[page] == WRITABLE ? frames[page] : null;
    }

    private boolean isResident(int page) {
        return (pageKind[page] & Config.RESIDENT) != 0;
    }

    private byte[] take() {
        if (usedFrames >= maxFrames) {
            return null;
        }
        usedFrames++;
        return new byte[AddressSpace.PAGE_SIZE];
    }

    @Override
    public boolean allocate(int page) {
        require(frames[page] == null, "allocate", page);
        frames[page] = take();
        return frames[page] != null;
    }

    @Override
    public void release(int page) {
        require(frames[page] != null && shadows[page] == null, "release", page);
        frames[page] = null;
        mapping[page] = UNMAPPED;
        usedFrames--;
    }

    @Override
    public void zero(int page) {
        Arrays.fill(frames[page], (byte) 0);
    }

    @Override
    public void store(int page, int offset, byte[] from, int start, int length) {
        require(mapping[page] == UNMAPPED, "store", page);
        System.arraycopy(from, start, frames[page], offset, length);
    }

    @Override
    public void load(int page, int offset, byte[] to, int start, int length) {
        System.arraycopy(shadows[page] != null ? shadows[page] : frames[page], offset, to, start, length);
    }

    @Override
    public void loadNext(int page, int offset, byte[] to, int start, int length) {
        System.arraycopy(staged[page] != null ? staged[page] : frames[page], offset, to, start, length);
    }

    @Override
    public int nextChange(int page, int from) {
        byte[] before = shadows[page] != null ? shadows[page] : ZERO;
        int at = Arrays.mismatch(frames[page], from, AddressSpace.PAGE_SIZE, before, from, AddressSpace.PAGE_SIZE);
        return at < 0 ? AddressSpace.PAGE_SIZE : from + at & ~3;
    }

    /** A reader on another thread may still look at the old array: it must not see the new words in it. */
    @Override
    public void patch(int page, int offset, byte[] from, int start, int length) {
        require(frames[page] != null && shadows[page] == null && mapping[page] == UNMAPPED, "patch", page);
        byte[] next = frames[page].clone();
        System.arraycopy(from, start, next, offset, length);
        frames[page] = next;
    }

    @Override
    public void mapRead(int page) {
        require(frames[page] != null, "mapRead", page);
        mapping[page] = READABLE;
    }

    @Override
    public void mapWrite(int page) {
        require(frames[page] != null, "mapWrite", page);
        mapping[page] = WRITABLE;
    }

    @Override
    public void unmap(int page) {
        mapping[page] = UNMAPPED;
    }

    @Override
    public void flush() {
        // Mappings change at once here: there is no translation cache.
    }

    @Override
    public boolean saveShadow(int page) {
        require(shadows[page] == null, "saveShadow", page);
        byte[] copy = take();
        if (copy == null) {
            return false;
        }
        System.arraycopy(frames[page], 0, copy, 0, copy.length);
        shadows[page] = copy;
        return true;
    }

    @Override
    public void restoreShadow(int page) {
        require(shadows[page] != null, "restoreShadow", page);
        changes.changed(EventKind.UNDID, page, shadows[page], frames[page]);
        frames[page] = shadows[page];
        shadows[page] = null;
        usedFrames--;
    }

    @Override
    public void dropShadow(int page) {
        require(shadows[page] != null, "dropShadow", page);
        changes.changed(EventKind.WROTE, page, shadows[page], frames[page]);
        shadows[page] = null;
        usedFrames--;
    }

    @Override
    public boolean stage(int page) {
        require(staged[page] == null, "stage", page);
        staged[page] = take();
        return staged[page] != null;
    }

    @Override
    public void storeStaged(int page, int offset, byte[] from, int start, int length) {
        System.arraycopy(from, start, staged[page], offset, length);
    }

    @Override
    public void applyStaged(int page) {
        require(staged[page] != null, "applyStaged", page);
        if (frames[page] != null) {
            usedFrames--;
        }
        frames[page] = staged[page];
        staged[page] = null;
    }

    @Override
    public void dropStaged(int page) {
        require(staged[page] != null, "dropStaged", page);
        staged[page] = null;
        usedFrames--;
    }

    private static void require(boolean condition, String operation, int page) {
        if (!condition) {
            throw new IllegalStateException("page cache: " + operation + " of page " + page + " in the wrong state");
        }
    }
}
