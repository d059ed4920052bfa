package plurix.hw;

import plurix.rt.Magic;

/**
 * Segment and interrupt tables of the processor: flat code and data, two task states (the running one and one for double faults, which
 * need a stack of their own), interrupt gates. Built once at boot in memory that the caller provides.
 */
public final class DescriptorTables {
    public static final int CODE = 0x08;
    public static final int DATA = 0x10;
    private static final int MAIN_TASK = 0x18;
    private static final int FAULT_TASK = 0x20;
    private static final int GDT_ENTRIES = 5;
    private static final int VECTORS = 256;
    private static final int ENTRY = 8;
    private static final int DOUBLE_FAULT = 8;

    /** Layout of the area given to {@link #initialize}. */
    private static final int GDT = 0;
    private static final int POINTER = 64;
    private static final int MAIN_STATE = 128;
    private static final int FAULT_STATE = 256;
    private static final int IDT = 2048;
    public static final int AREA = 4096;

    private static final int FLAT_LIMIT_LOW = 0x0000FFFF;
    private static final int FLAT_CODE_HIGH = 0x00CF9A00;
    private static final int FLAT_DATA_HIGH = 0x00CF9200;
    private static final int TASK_STATE_BYTES = 104;
    private static final int AVAILABLE_TASK = 0x8900;
    private static final int INTERRUPT_GATE = 0x8E00;
    private static final int TASK_GATE = 0x8500;

    private static final int STATE_CR3 = 28;
    public static final int STATE_EIP = 32;
    private static final int STATE_EFLAGS = 36;
    public static final int STATE_EAX = 40;
    public static final int STATE_ESP = 56;
    public static final int STATE_EBP = 60;
    private static final int STATE_ES = 72;
    private static final int SEGMENTS = 6;
    private static final int STATE_CS_INDEX = 1;
    private static final int EFLAGS_ALWAYS_ONE = 2;

    private DescriptorTables() {
    }

    /** Loads all tables. {@code area} is zeroed memory; a double fault runs {@code faultEntry} on a stack that ends at {@code faultStack}. */
    public static void initialize(int area, int pageDirectory, int faultEntry, int faultStack) {
        segment(area, CODE, FLAT_LIMIT_LOW, FLAT_CODE_HIGH);
        segment(area, DATA, FLAT_LIMIT_LOW, FLAT_DATA_HIGH);
        task(area, MAIN_TASK, area + MAIN_STATE);
        task(area, FAULT_TASK, area + FAULT_STATE);
        int state = area + FAULT_STATE;
        Magic.store32(state + STATE_CR3, pageDirectory);
        Magic.store32(state + STATE_EIP, faultEntry);
        Magic.store32(state + STATE_EFLAGS, EFLAGS_ALWAYS_ONE);
        Magic.store32(state + STATE_ESP, faultStack);
        for (int i = 0; i < SEGMENTS; i++) {
            Magic.store32(state + STATE_ES + 4 * i, i == STATE_CS_INDEX ? CODE : DATA);
        }
        Magic.store32(area + MAIN_STATE + STATE_CR3, pageDirectory);
        gate(area, DOUBLE_FAULT, 0, FAULT_TASK, TASK_GATE);
        pointer(area, GDT_ENTRIES * ENTRY - 1, area + GDT);
        Magic.lgdt(area + POINTER);
        Magic.loadSegments(CODE, DATA);
        Magic.ltr(MAIN_TASK);
        pointer(area, VECTORS * ENTRY - 1, area + IDT);
        Magic.lidt(area + POINTER);
    }

    /** State of the code that a double fault interrupted. */
    public static int interruptedState(int area) {
        return area + MAIN_STATE;
    }

    /** Routes a vector to an interrupt method; interrupts are disabled while it runs. */
    public static void setHandler(int area, int vector, int codeAddress) {
        gate(area, vector, codeAddress, CODE, INTERRUPT_GATE);
    }

    private static void segment(int area, int selector, int low, int high) {
        Magic.store32(area + GDT + selector, low);
        Magic.store32(area + GDT + selector + 4, high);
    }

    private static void task(int area, int selector, int state) {
        segment(area, selector, state << 16 | TASK_STATE_BYTES - 1, state & 0xFF000000 | AVAILABLE_TASK | state >>> 16 & 0xFF);
    }

    private static void gate(int area, int vector, int offset, int selector, int type) {
        int entry = area + IDT + vector * ENTRY;
        Magic.store32(entry, selector << 16 | offset & 0xFFFF);
        Magic.store32(entry + 4, offset & 0xFFFF0000 | type);
    }

    private static void pointer(int area, int limit, int base) {
        Magic.store16(area + POINTER, limit);
        Magic.store32(area + POINTER + 2, base);
    }
}
