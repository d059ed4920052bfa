package plurix.hw;

import plurix.rt.Magic;
import plurix.rt.NodeLocal;

/**
 * PCI bus 0 by configuration mechanism 1. Without firmware nobody has assigned addresses and interrupt lines, so {@link #initialize}
 * does it: I/O windows from {@link #FIRST_IO} up, interrupt lines by the board's fixed wiring (PIIX3).
 */
@NodeLocal
public final class Pci {
    private static final int ADDRESS_PORT = 0xCF8;
    private static final int DATA_PORT = 0xCFC;
    private static final int ENABLE = 0x80000000;

    public static final int ID = 0x00;
    public static final int COMMAND = 0x04;
    public static final int HEADER_TYPE = 0x0E;
    public static final int BAR0 = 0x10;
    public static final int INTERRUPT_LINE = 0x3C;

    public static final int COMMAND_IO = 1;
    public static final int COMMAND_MASTER = 4;

    private static final int SLOTS = 32;
    private static final int FUNCTIONS = 8;
    private static final int BARS = 6;
    private static final int NONE = 0xFFFFFFFF;
    private static final int MULTIFUNCTION = 0x80;
    private static final int BAR_IS_IO = 1;
    private static final int IO_MASK = ~3;
    private static final int FIRST_IO = 0xC000;

    private static final int PIIX3_ISA = 0x70008086;
    private static final int PIIX3_PIRQ_A = 0x60;
    private static final int EDGE_LEVEL_HIGH_LINES = 0x4D1;
    private static final int LEVEL_10_AND_11 = 0x0C;
    private static final int HOST_BRIDGE_I440FX = 0x12378086;
    private static final int SMRAM_CONTROL = 0x72;
    private static final int SMRAM_OPEN = 0x4A;

    private static int nextIo;

    private Pci() {
    }

    public static void initialize() {
        nextIo = FIRST_IO;
        for (int slot = 0; slot < SLOTS; slot++) {
            int functions = (read8(address(slot, 0), HEADER_TYPE) & MULTIFUNCTION) != 0 ? FUNCTIONS : 1;
            for (int function = 0; function < functions; function++) {
                int device = address(slot, function);
                int id = read32(device, ID);
                if (id == PIIX3_ISA) {
                    routeInterrupts(device);
                } else if (id == HOST_BRIDGE_I440FX) {
                    // lets the text screen's addresses reach RAM, where the host can see it
                    write8(device, SMRAM_CONTROL, SMRAM_OPEN);
                }
            }
        }
    }

    /** First device with this id (device << 16 | vendor), or 0. */
    public static int find(int id) {
        for (int slot = 0; slot < SLOTS; slot++) {
            if (read32(address(slot, 0), ID) == id) {
                return address(slot, 0);
            }
        }
        return 0;
    }

    /** Gives the device its first I/O window (if it has none yet), switches it on; answers the window's base, 0 if it has none. */
    public static int enableIo(int device) {
        for (int i = 0; i < BARS; i++) {
            int bar = BAR0 + 4 * i;
            write32(device, bar, NONE);
            int size = read32(device, bar);
            if (size != 0 && (size & BAR_IS_IO) != 0) {
                int bytes = -(size & IO_MASK | 0xFFFF0000);
                int base = nextIo + bytes - 1 & -bytes;
                nextIo = base + bytes;
                write32(device, bar, base);
                write32(device, COMMAND, read32(device, COMMAND) & 0xFFFF | COMMAND_IO | COMMAND_MASTER);
                return base;
            }
            write32(device, bar, 0);
        }
        return 0;
    }

    /** Interrupt line of the device's pin A, by the wiring of the board; recorded in the device's own register. */
    public static int assignLine(int device) {
        int slot = device >>> 11 & SLOTS - 1;
        int line = lineOfPirq(slot - 1 & 3);
        write8(device, INTERRUPT_LINE, line);
        return line;
    }

    private static void routeInterrupts(int isaBridge) {
        for (int i = 0; i < 4; i++) {
            write8(isaBridge, PIIX3_PIRQ_A + i, lineOfPirq(i));
        }
        Magic.out8(EDGE_LEVEL_HIGH_LINES, LEVEL_10_AND_11);
    }

    private static int lineOfPirq(int pirq) {
        return pirq < 2 ? 10 : 11;
    }

    private static int address(int slot, int function) {
        return ENABLE | slot << 11 | function << 8;
    }

    public static int read32(int device, int register) {
        Magic.out32(ADDRESS_PORT, device | register & ~3);
        return Magic.in32(DATA_PORT);
    }

    public static int read8(int device, int register) {
        return read32(device, register) >>> 8 * (register & 3) & 0xFF;
    }

    public static void write32(int device, int register, int value) {
        Magic.out32(ADDRESS_PORT, device | register & ~3);
        Magic.out32(DATA_PORT, value);
    }

    public static void write8(int device, int register, int value) {
        Magic.out32(ADDRESS_PORT, device | register & ~3);
        Magic.out8(DATA_PORT + (register & 3), value);
    }
}
