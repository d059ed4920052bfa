package plurix.hw;

import plurix.rt.Magic;

/** The emulator's debug console: one port, always ready. Writing to it on real hardware has no effect. */
public final class DebugPort {
    private static final int PORT = 0xE9;

    private DebugPort() {
    }

    public static void write(int b) {
        Magic.out8(PORT, b);
    }
}
