package plurix.dhs;

/**
 * The address space of a node as data: the one declaration that host, kernel and compiler share (docs/address-space.md).
 * Constants only; every value is an IA-32 virtual address, a size in bytes, or a count.
 */
public final class AddressSpace {
    public static final int PAGE_SIZE = 4096;
    public static final int PAGE_SHIFT = 12;
    public static final int PAGE_MASK = PAGE_SIZE - 1;

    /** Lowest and (exclusive) highest node-local address, mapped 1:1 to RAM. */
    public static final int LOCAL_START = 0x00001000;
    public static final int LOCAL_END = 0x04000000;

    /** The Distributed Heap Storage. */
    public static final int DHS_START = 0x10000000;
    public static final int DHS_END = 0x18000000;
    public static final int DHS_SIZE = DHS_END - DHS_START;
    public static final int DHS_PAGES = DHS_SIZE >>> PAGE_SHIFT;

    /** Spare resident pages for deploys: code, then descriptors and records. Heap chunks end where they begin. */
    public static final int DEPLOY_CODE_START = 0x16000000;
    public static final int DEPLOY_DATA_START = 0x17000000;
    public static final int HEAP_END = DEPLOY_CODE_START;

    /** APIC registers, mapped uncached. */
    public static final int APIC_START = 0xFEC00000;
    public static final int APIC_END = 0xFEF00000;

    /** The local page and its cells that compiled code reads directly (offsets in bytes). */
    public static final int LOCAL_PAGE = 0x00080000;
    public static final int CELL_STATION = 0;
    public static final int CELL_ALLOC_TOP = 4;
    public static final int CELL_ALLOC_LIMIT = 8;
    public static final int CELL_STACK_LIMIT = 12;
    public static final int CELL_FIRST_FREE = 16;

    /** The text screen: SCREEN_ROWS x SCREEN_COLUMNS cells of two bytes. */
    public static final int SCREEN = 0x000B8000;
    public static final int SCREEN_COLUMNS = 80;
    public static final int SCREEN_ROWS = 25;

    /** Where the boot image is loaded. */
    public static final int IMAGE_START = 0x00100000;

    /** Unit in which heap memory is handed to a station. */
    public static final int CHUNK_SIZE = 64 * 1024;
    public static final int CHUNK_PAGES = CHUNK_SIZE >>> PAGE_SHIFT;

    private AddressSpace() {
    }

    /** True for an address inside the DHS. */
    public static boolean isShared(int address) {
        return address - DHS_START >= 0 && address - DHS_END < 0;
    }

    /** DHS page number of a DHS address. */
    public static int pageOf(int address) {
        return (address - DHS_START) >>> PAGE_SHIFT;
    }

    /** Address of the first byte of a DHS page. */
    public static int addressOf(int page) {
        return DHS_START + (page << PAGE_SHIFT);
    }
}
