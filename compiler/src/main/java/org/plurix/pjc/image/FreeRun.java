package org.plurix.pjc.image;

import org.plurix.pjc.layout.DescriptorLayout;

/** Unused words between objects: the first says how many there are, so that a walk can go on behind them (docs/abi.md section 1). */
final class FreeRun {
    private FreeRun() { }

    static void write(byte[] target, int at, int bytes) {
        if (bytes % DescriptorLayout.WORD != 0 || bytes < 0) {
            throw new IllegalStateException("gap of " + bytes + " bytes");
        }
        if (bytes > 0) {
            HeapObject.putInt(target, at, bytes / DescriptorLayout.WORD << 2 | DescriptorLayout.FREE_RUN_TAG);
        }
    }
}
