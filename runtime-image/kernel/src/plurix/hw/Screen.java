package plurix.hw;

import plurix.rt.Magic;
import plurix.rt.NodeLocal;

/** Text screen in RAM at its traditional address; the host draws it from the node's memory. Usable from any context. */
@NodeLocal
public final class Screen {
    private static final int COLUMNS = 80;
    private static final int ROWS = 25;
    private static final int CELL = 2;
    private static final int ROW_BYTES = COLUMNS * CELL;
    private static final int GREY_ON_BLACK = 0x0700;
    private static final int TAB = 8;

    private static int base;
    private static int row;
    private static int column;

    private Screen() {
    }

    /** Output before this call is lost. */
    public static void initialize(int address) {
        base = address;
        clear();
    }

    private static void clear() {
        Magic.fillWords(base, ROWS * ROW_BYTES / 4, blanks());
        row = 0;
        column = 0;
    }

    public static void write(int b) {
        if (base == 0) {
            return;
        }
        if (b == '\n') {
            column = 0;
            row++;
        } else if (b == '\r') {
            column = 0;
        } else if (b == '\t') {
            column = (column + TAB) & -TAB;
        } else {
            Magic.store16(base + row * ROW_BYTES + column * CELL, GREY_ON_BLACK | b & 0xFF);
            column++;
        }
        if (column >= COLUMNS) {
            column = 0;
            row++;
        }
        if (row >= ROWS) {
            scroll();
        }
    }

    private static void scroll() {
        Magic.copyWords(base + ROW_BYTES, base, (ROWS - 1) * ROW_BYTES / 4);
        Magic.fillWords(base + (ROWS - 1) * ROW_BYTES, ROW_BYTES / 4, blanks());
        row = ROWS - 1;
    }

    private static int blanks() {
        int blank = GREY_ON_BLACK | ' ';
        return blank << 16 | blank;
    }
}
