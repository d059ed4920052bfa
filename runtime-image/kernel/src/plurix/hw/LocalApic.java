package plurix.hw;

import plurix.rt.Magic;

/**
 * The processor's local interrupt controller, used only to let the 8259 through: after reset its inputs are masked, and without
 * firmware nobody else opens them.
 */
public final class LocalApic {
    private static final int BASE = 0xFEE00000;
    private static final int SPURIOUS = BASE + 0xF0;
    private static final int LINT0 = BASE + 0x350;
    private static final int LINT1 = BASE + 0x360;

    private static final int ENABLED_SPURIOUS_VECTOR_FF = 0x1FF;
    private static final int EXTERNAL_INTERRUPT = 0x700;
    private static final int NON_MASKABLE = 0x400;

    private LocalApic() {
    }

    /** The registers must be mapped. */
    public static void initialize() {
        Magic.store32(SPURIOUS, ENABLED_SPURIOUS_VECTOR_FF);
        Magic.store32(LINT0, EXTERNAL_INTERRUPT);
        Magic.store32(LINT1, NON_MASKABLE);
    }
}
