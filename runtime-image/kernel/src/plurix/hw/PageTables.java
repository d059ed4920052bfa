package plurix.hw;

import plurix.rt.Magic;
import plurix.rt.NodeLocal;

/**
 * The node's one address space (docs/address-space.md): local memory 1:1, DHS pages one by one, device registers. Built once at boot;
 * afterwards only entries of DHS pages change. Callers disable interrupts.
 */
@NodeLocal
public final class PageTables {
    public static final int PRESENT = 0x001;
    public static final int WRITABLE = 0x002;
    private static final int UNCACHED = 0x010;
    private static final int LARGE = 0x080;

    private static final int PAGE = 4096;
    private static final int PAGE_SHIFT = 12;
    private static final int LARGE_SHIFT = 22;

    private static final int CR0_WRITE_PROTECT = 1 << 16;
    private static final int CR0_PAGING = 0x80000000;
    private static final int CR0_MONITOR_COPROCESSOR = 1 << 1;
    private static final int CR0_EMULATE_COPROCESSOR = 1 << 2;
    private static final int CR0_TASK_SWITCHED = 1 << 3;
    private static final int CR4_LARGE_PAGES = 1 << 4;
    private static final int CR4_SSE = 3 << 9;

    /** More invalidations than this are dearer than reloading CR3 and refilling. */
    private static final int MAX_SINGLE = 12;

    private static int directory;
    private static int localTables;
    private static int sharedTables;
    private static int sharedBase;
    private static int pendingCount;
    private static int pendingBase;

    private PageTables() {
    }

    /** Bytes that {@link #initialize} needs for local addresses below {@code localEnd} and a shared range of that size. */
    public static int areaBytes(int localEnd, int sharedBytes) {
        return PAGE + (localEnd >>> LARGE_SHIFT) * PAGE + (sharedBytes >>> LARGE_SHIFT) * PAGE;
    }

    /** Prepares empty tables in {@code area}; {@code scratch}: room for MAX_SINGLE words. */
    public static void initialize(int area, int localEnd, int sharedStart, int sharedBytes, int scratch) {
        Magic.fillWords(area, areaBytes(localEnd, sharedBytes) / 4, 0);
        directory = area;
        localTables = area + PAGE;
        sharedTables = localTables + (localEnd >>> LARGE_SHIFT) * PAGE;
        sharedBase = sharedStart;
        pendingBase = scratch;
        pendingCount = 0;
        enterTables(0, localTables, localEnd >>> LARGE_SHIFT);
        enterTables(sharedStart >>> LARGE_SHIFT, sharedTables, sharedBytes >>> LARGE_SHIFT);
    }

    private static void enterTables(int firstEntry, int tables, int count) {
        for (int i = 0; i < count; i++) {
            Magic.store32(directory + 4 * (firstEntry + i), tables + i * PAGE | PRESENT | WRITABLE);
        }
    }

    /** Maps local memory one to one. */
    public static void mapLocal(int start, int end) {
        for (int address = start; address < end; address += PAGE) {
            Magic.store32(localTables + (address >>> PAGE_SHIFT) * 4, address | PRESENT | WRITABLE);
        }
    }

    /** Maps the 4 MiB around a device's registers one to one, uncached. */
    public static void mapDevice(int address) {
        int entry = address >>> LARGE_SHIFT;
        Magic.store32(directory + 4 * entry, entry << LARGE_SHIFT | PRESENT | WRITABLE | UNCACHED | LARGE);
    }

    /** From now on these tables count. */
    public static void activate() {
        Magic.writeCr4(Magic.readCr4() | CR4_LARGE_PAGES | CR4_SSE);
        Magic.writeCr3(directory);
        int clear = CR0_EMULATE_COPROCESSOR | CR0_TASK_SWITCHED;
        Magic.writeCr0(Magic.readCr0() & ~clear | CR0_PAGING | CR0_WRITE_PROTECT | CR0_MONITOR_COPROCESSOR);
    }

    public static int directory() {
        return directory;
    }

    /** Takes local pages out of the address space (guard areas). */
    public static void unmapLocal(int address, int bytes) {
        for (int offset = 0; offset < bytes; offset += PAGE) {
            Magic.store32(localTables + (address + offset >>> PAGE_SHIFT) * 4, 0);
            Magic.invlpg(address + offset);
        }
    }

    /** Maps a DHS page. Effective at once. */
    public static void map(int page, int frame, boolean writable) {
        int entry = sharedTables + page * 4;
        int old = Magic.load32(entry);
        Magic.store32(entry, frame | (writable ? PRESENT | WRITABLE : PRESENT));
        if ((old & PRESENT) != 0) {
            Magic.invlpg(sharedBase + (page << PAGE_SHIFT));
        }
    }

    /** Changes an entry to {@code frame} read-only or, with frame 0, to absent; effective after {@link #flush}. */
    public static void protect(int page, int frame) {
        Magic.store32(sharedTables + page * 4, frame == 0 ? 0 : frame | PRESENT);
        if (pendingCount < MAX_SINGLE) {
            Magic.store32(pendingBase + 4 * pendingCount, sharedBase + (page << PAGE_SHIFT));
        }
        pendingCount++;
    }

    public static boolean isMapped(int page) {
        return (Magic.load32(sharedTables + page * 4) & PRESENT) != 0;
    }

    public static void flush() {
        if (pendingCount > MAX_SINGLE) {
            Magic.writeCr3(directory);
        } else {
            for (int i = 0; i < pendingCount; i++) {
                Magic.invlpg(Magic.load32(pendingBase + 4 * i));
            }
        }
        pendingCount = 0;
    }
}
