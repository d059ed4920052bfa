package plurix.kernel;

import plurix.rt.Magic;

/** Interrupt flag as a scoped state. */
final class Cpu {
    private static final int INTERRUPTS_ENABLED = 1 << 9;

    private Cpu() {
    }

    /** True if they were enabled before. */
    static boolean disableInterrupts() {
        boolean enabled = (Magic.eflags() & INTERRUPTS_ENABLED) != 0;
        Magic.cli();
        return enabled;
    }

    static void restoreInterrupts(boolean enabled) {
        if (enabled) {
            Magic.sti();
        }
    }
}
