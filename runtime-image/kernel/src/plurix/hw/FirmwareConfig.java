package plurix.hw;

import plurix.rt.Magic;

/** QEMU's firmware configuration device: named files given on its command line. Selector and data port, bytes one by one. */
public final class FirmwareConfig {
    private static final int SELECTOR = 0x510;
    private static final int DATA = 0x511;
    private static final int KEY_SIGNATURE = 0x00;
    private static final int KEY_DIRECTORY = 0x19;
    private static final int SIGNATURE_QEMU = 0x51454D55;
    private static final int NAME_BYTES = 56;
    private static final int MAX_FILES = 256;

    private FirmwareConfig() {
    }

    public static boolean isPresent() {
        Magic.out16(SELECTOR, KEY_SIGNATURE);
        return word() == SIGNATURE_QEMU;
    }

    /** Copies a file to memory, zero-terminated, at most {@code limit} bytes in all; false if there is no such file. */
    public static boolean read(String name, int to, int limit) {
        Magic.out16(SELECTOR, KEY_DIRECTORY);
        int files = word();
        for (int i = 0; i < files && i < MAX_FILES; i++) {
            int size = word();
            int select = Magic.in8(DATA) << 8;
            select |= Magic.in8(DATA);
            word16();
            if (nameIs(name)) {
                Magic.out16(SELECTOR, select);
                int count = size < limit ? size : limit - 1;
                for (int k = 0; k < count; k++) {
                    Magic.store8(to + k, Magic.in8(DATA));
                }
                Magic.store8(to + count, 0);
                return true;
            }
        }
        return false;
    }

    /** Reads a name field whole and compares it. */
    private static boolean nameIs(String name) {
        boolean equal = true;
        for (int i = 0; i < NAME_BYTES; i++) {
            int c = Magic.in8(DATA);
            int expected = i < name.length() ? name.charAt(i) : 0;
            if (i <= name.length() && c != expected) {
                equal = false;
            }
        }
        return equal;
    }

    private static int word() {
        return word16() << 16 | word16();
    }

    private static int word16() {
        int high = Magic.in8(DATA);
        return high << 8 | Magic.in8(DATA);
    }
}
