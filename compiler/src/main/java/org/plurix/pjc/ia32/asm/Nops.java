package org.plurix.pjc.ia32.asm;

/** Padding by as few no-operations as possible. */
final class Nops {
    /** The recommended no-operation of each length 1 to 8. */
    private static final int[][] BY_LENGTH = {
        {}, {0x90}, {0x66, 0x90}, {0x0F, 0x1F, 0x00}, {0x0F, 0x1F, 0x40, 0x00}, {0x0F, 0x1F, 0x44, 0x00, 0x00},
        {0x66, 0x0F, 0x1F, 0x44, 0x00, 0x00}, {0x0F, 0x1F, 0x80, 0x00, 0x00, 0x00, 0x00}, {0x0F, 0x1F, 0x84, 0x00, 0x00, 0x00, 0x00, 0x00}};

    private Nops() {
    }

    static void fill(byte[] code, int start, int end) {
        int at = start;
        while (at < end) {
            int[] nop = BY_LENGTH[Math.min(end - at, BY_LENGTH.length - 1)];
            for (int b : nop) {
                code[at++] = (byte) b;
            }
        }
    }
}
