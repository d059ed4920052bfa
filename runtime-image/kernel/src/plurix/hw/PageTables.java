package plurix.hw;

import plurix.dhs.AddressSpace;
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

    private static final int PAGE = AddressSpace.PAGE_SIZE;
    private static final int LARGE_SHIFT = 22;
    private static final int LOCAL_TABLES = AddressSpace.LOCAL_END >>> LARGE_SHIFT;
    private static final int DHS_TABLES = AddressSpace.DHS_SIZE >>> LARGE_SHIFT;

    private static final int CR0_WRITE_PROTECT = 1 << 16;
    private static final int CR0_PAGING = 0x80000000;
    private static final int CR0_MONITOR_COPROCESSOR = 1 << 1;
    private static final int CR0_EMULATE_COPROCESSOR = 1 << 2;
    private static final int CR0_TASK_SWITCHED = 1 << 3;
    private static final int CR4_LARGE_PAGES = 1 << 4;
    private static final int CR4_SSE = 3 << 9;

    /** Memory that {@link #initialize} needs: page aligned. */
    public static final int AREA = (1 + LOCAL_TABLES + DHS_TABLES) * PAGE;
    /** More invalidations than this are dearer than reloading CR3 and refilling. */
    private static final int MAX_SINGLE = 12;

    private static int directory;
    private static int localTables;
    private static int dhsTables;
    private static int pendingCount;
    private static int pendingBase;

    private PageTables() {
    }

    /** Builds tables for local memory up to {@code memoryEnd} and switches to them. {@code scratch}: room for MAX_SINGLE words. */
    public static void initialize(int area, int memoryEnd, int scratch) {
        Magic.fillWords(area, AREA / 4, 0);
        directory = area;
        localTables = area + PAGE;
        dhsTables = localTables + LOCAL_TABLES * PAGE;
        pendingBase = scratch;
        pendingCount = 0;
        for (int i = 0; i < LOCAL_TABLES; i++) {
            Magic.store32(directory + 4 * i, localTables + i * PAGE | PRESENT | WRITABLE);
        }
        int first = AddressSpace.DHS_START >>> LARGE_SHIFT;
        for (int i = 0; i < DHS_TABLES; i++) {
            Magic.store32(directory + 4 * (first + i), dhsTables + i * PAGE | PRESENT | WRITABLE);
        }
        int apic = AddressSpace.APIC_START >>> LARGE_SHIFT;
        Magic.store32(directory + 4 * apic, apic << LARGE_SHIFT | PRESENT | WRITABLE | UNCACHED | LARGE);
        for (int address = AddressSpace.LOCAL_START; address < memoryEnd; address += PAGE) {
            Magic.store32(localTables + (address >>> AddressSpace.PAGE_SHIFT) * 4, address | PRESENT | WRITABLE);
        }
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
            Magic.store32(localTables + (address + offset >>> AddressSpace.PAGE_SHIFT) * 4, 0);
            Magic.invlpg(address + offset);
        }
    }

    /** Maps a DHS page. Effective at once. */
    public static void map(int page, int frame, boolean writable) {
        int entry = dhsTables + page * 4;
        int old = Magic.load32(entry);
        Magic.store32(entry, frame | (writable ? PRESENT | WRITABLE : PRESENT));
        if ((old & PRESENT) != 0) {
            Magic.invlpg(AddressSpace.addressOf(page));
        }
    }

    /** Changes an entry to {@code frame} read-only or, with frame 0, to absent; effective after {@link #flush}. */
    public static void protect(int page, int frame) {
        Magic.store32(dhsTables + page * 4, frame == 0 ? 0 : frame | PRESENT);
        if (pendingCount < MAX_SINGLE) {
            Magic.store32(pendingBase + 4 * pendingCount, AddressSpace.addressOf(page));
        }
        pendingCount++;
    }

    public static boolean isMapped(int page) {
        return (Magic.load32(dhsTables + page * 4) & PRESENT) != 0;
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
