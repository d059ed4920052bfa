package plurix.hw;

import plurix.rt.Magic;

/** The two 8259 interrupt controllers, cascaded; lines 0..15 become vectors {@link #FIRST_VECTOR}... All lines are masked at first. */
public final class Pic {
    public static final int FIRST_VECTOR = 0x20;
    public static final int LINES = 16;

    private static final int MASTER_COMMAND = 0x20;
    private static final int MASTER_DATA = 0x21;
    private static final int SLAVE_COMMAND = 0xA0;
    private static final int SLAVE_DATA = 0xA1;

    private static final int INIT_WITH_ICW4 = 0x11;
    private static final int SLAVE_ON_LINE_2_MASK = 0x04;
    private static final int SLAVE_ID = 0x02;
    private static final int MODE_8086 = 0x01;
    private static final int END_OF_INTERRUPT = 0x20;
    private static final int READ_IN_SERVICE = 0x0B;
    private static final int CASCADE_LINE = 2;
    private static final int LINES_EACH = 8;
    private static final int SPURIOUS_BIT = 0x80;

    private Pic() {
    }

    public static void initialize() {
        Magic.out8(MASTER_COMMAND, INIT_WITH_ICW4);
        Magic.out8(SLAVE_COMMAND, INIT_WITH_ICW4);
        Magic.out8(MASTER_DATA, FIRST_VECTOR);
        Magic.out8(SLAVE_DATA, FIRST_VECTOR + LINES_EACH);
        Magic.out8(MASTER_DATA, SLAVE_ON_LINE_2_MASK);
        Magic.out8(SLAVE_DATA, SLAVE_ID);
        Magic.out8(MASTER_DATA, MODE_8086);
        Magic.out8(SLAVE_DATA, MODE_8086);
        Magic.out8(MASTER_DATA, 0xFF & ~(1 << CASCADE_LINE));
        Magic.out8(SLAVE_DATA, 0xFF);
    }

    public static void enable(int line) {
        if (line < LINES_EACH) {
            Magic.out8(MASTER_DATA, Magic.in8(MASTER_DATA) & ~(1 << line));
        } else {
            Magic.out8(SLAVE_DATA, Magic.in8(SLAVE_DATA) & ~(1 << line - LINES_EACH));
        }
    }

    public static void endOfInterrupt(int line) {
        if (line >= LINES_EACH) {
            Magic.out8(SLAVE_COMMAND, END_OF_INTERRUPT);
        }
        Magic.out8(MASTER_COMMAND, END_OF_INTERRUPT);
    }

    /** Lines 7 and 15 also report requests that went away; those must not be acknowledged at the controller that raised them. */
    public static void endOfSpurious(int line) {
        int command = line < LINES_EACH ? MASTER_COMMAND : SLAVE_COMMAND;
        Magic.out8(command, READ_IN_SERVICE);
        if ((Magic.in8(command) & SPURIOUS_BIT) != 0) {
            endOfInterrupt(line);
        } else if (line >= LINES_EACH) {
            Magic.out8(MASTER_COMMAND, END_OF_INTERRUPT);
        }
    }
}
