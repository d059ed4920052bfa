package plurix.kernel;

import plurix.dhs.AddressSpace;
import plurix.dhs.Config;
import plurix.dhs.EventKind;
import plurix.dhs.Pages;
import plurix.hw.PageTables;
import plurix.rt.ImageInfo;
import plurix.rt.Magic;

/** The engine's pages on real hardware: frames in RAM, page table entries. Called by the engine only, interrupts disabled. */
final class KernelPages implements Pages {
    private static final int PAGE = AddressSpace.PAGE_SIZE;
    private static final int PAGE_WORDS = PAGE / 4;
    private static final int ARRAY_DATA = 4;

    /** Per page: address of the frame, of the shadow image, of the staged image; 0 = none. */
    private final int[] frames = new int[AddressSpace.DHS_PAGES];
    private final int[] shadows = new int[AddressSpace.DHS_PAGES];
    private final int[] staged = new int[AddressSpace.DHS_PAGES];
    private final byte[] kinds;
    /** Pages whose frame is part of the image as loaded; given back to nobody. */
    private final int imagePages;
    /** Counts copies taken away: whoever waits for a change of something it has read looks whether this moved. */
    private int changes;
    private EventRing events;

    KernelPages(byte[] kinds) {
        this.kinds = kinds;
        imagePages = ImageInfo.heapStart - AddressSpace.DHS_START + PAGE - 1 >>> AddressSpace.PAGE_SHIFT;
    }

    void recordTo(EventRing ring) {
        events = ring;
    }

    /** Gives every image page its frame and maps the resident ones. */
    void adoptImage() {
        for (int page = 0; page < imagePages; page++) {
            frames[page] = ImageInfo.physicalStart + (page << AddressSpace.PAGE_SHIFT);
            if (isResident(page)) {
                PageTables.map(page, frames[page], false);
            }
        }
    }

    int changes() {
        return changes;
    }

    void countChange() {
        changes++;
    }

    private boolean isResident(int page) {
        return (kinds[page] & Config.RESIDENT) != 0;
    }

    public boolean allocate(int page) {
        int frame = Memory.takeFrame();
        if (frame == 0) {
            return false;
        }
        frames[page] = frame;
        if (isResident(page)) {
            PageTables.map(page, frame, false);
        }
        return true;
    }

    public void release(int page) {
        changes++;
        int frame = frames[page];
        frames[page] = 0;
        if (PageTables.isMapped(page)) {
            PageTables.protect(page, 0);
            PageTables.flush();
        }
        Memory.giveFrame(frame);
    }

    public void zero(int page) {
        Magic.fillWords(frames[page], PAGE_WORDS, 0);
    }

    public void store(int page, int offset, byte[] from, int start, int length) {
        copy(Magic.addressOf(from) + ARRAY_DATA + start, frames[page] + offset, length);
    }

    public void load(int page, int offset, byte[] to, int start, int length) {
        int image = shadows[page] != 0 ? shadows[page] : frames[page];
        copy(image + offset, Magic.addressOf(to) + ARRAY_DATA + start, length);
    }

    public void loadNext(int page, int offset, byte[] to, int start, int length) {
        int image = staged[page] != 0 ? staged[page] : frames[page];
        copy(image + offset, Magic.addressOf(to) + ARRAY_DATA + start, length);
    }

    public int nextChange(int page, int from) {
        int next = frames[page];
        int at = from;
        if (shadows[page] == 0) {
            while (at < PAGE && Magic.load32(next + at) == 0) {
                at += 4;
            }
            return at;
        }
        int before = shadows[page] - next;
        int word = next + from;
        int end = next + PAGE;
        while (word < end && Magic.load32(word) == Magic.load32(word + before)) {
            word += 4;
        }
        return word - next;
    }

    public void patch(int page, int offset, byte[] from, int start, int length) {
        copy(Magic.addressOf(from) + ARRAY_DATA + start, frames[page] + offset, length);
        changes++;
    }

    private static void copy(int from, int to, int length) {
        if (((from | to | length) & 3) == 0) {
            Magic.copyWords(from, to, length >>> 2);
        } else {
            Magic.moveBytes(from, to, length);
        }
    }

    public void mapRead(int page) {
        PageTables.map(page, frames[page], false);
    }

    public void mapWrite(int page) {
        PageTables.map(page, frames[page], true);
    }

    public void unmap(int page) {
        PageTables.protect(page, isResident(page) ? frames[page] : 0);
    }

    public void flush() {
        PageTables.flush();
    }

    public boolean saveShadow(int page) {
        int shadow = Memory.takeFrame();
        if (shadow == 0) {
            return false;
        }
        Magic.copyWords(frames[page], shadow, PAGE_WORDS);
        shadows[page] = shadow;
        return true;
    }

    public void restoreShadow(int page) {
        if (events != null && events.isWatched()) {
            events.recordChanges(EventKind.UNDID, page, shadows[page], frames[page]);
        }
        Magic.copyWords(shadows[page], frames[page], PAGE_WORDS);
        giveShadow(page);
    }

    public void dropShadow(int page) {
        if (events != null && events.isWatched()) {
            events.recordChanges(EventKind.WROTE, page, shadows[page], frames[page]);
        }
        giveShadow(page);
    }

    private void giveShadow(int page) {
        Memory.giveFrame(shadows[page]);
        shadows[page] = 0;
    }

    public boolean stage(int page) {
        int frame = Memory.takeFrame();
        if (frame == 0) {
            return false;
        }
        staged[page] = frame;
        return true;
    }

    public void storeStaged(int page, int offset, byte[] from, int start, int length) {
        copy(Magic.addressOf(from) + ARRAY_DATA + start, staged[page] + offset, length);
    }

    public void applyStaged(int page) {
        if (!isResident(page)) {
            if (frames[page] != 0) {
                Memory.giveFrame(frames[page]);
            }
            frames[page] = staged[page];
            staged[page] = 0;
        } else if (frames[page] == 0) {
            // a spare resident page gets its first content
            frames[page] = staged[page];
            staged[page] = 0;
            PageTables.map(page, frames[page], false);
        } else {
            Magic.copyWords(staged[page], frames[page], PAGE_WORDS);
            dropStaged(page);
        }
        changes++;
    }

    public void dropStaged(int page) {
        Memory.giveFrame(staged[page]);
        staged[page] = 0;
    }
}
