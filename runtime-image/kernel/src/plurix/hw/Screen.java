package plurix.hw;

import plurix.dhs.AddressSpace;
import plurix.rt.Magic;
import plurix.rt.NodeLocal;

/** Text screen in RAM at its traditional address; the host draws it from the node's memory. Usable from any context. */
@NodeLocal
public final class Screen {
    private static final int COLUMNS = AddressSpace.SCREEN_COLUMNS;
    private static final int ROWS = AddressSpace.SCREEN_ROWS;
    private static final int CELL = 2;
    private static final int ROW_BYTES = COLUMNS * CELL;
    private static final int GREY_ON_BLACK = 0x0700;
    private static final int TAB = 8;

    private static int row;
    private static int column;

    private Screen() {
    }

    public static void clear() {
        Magic.fillWords(AddressSpace.SCREEN, ROWS * ROW_BYTES / 4, blanks());
        row = 0;
        column = 0;
    }

    public static void write(int b) {
        if (b == '\n') {
            column = 0;
            row++;
        } else if (b == '\r') {
            column = 0;
        } else if (b == '\t') {
            column = (column + TAB) & -TAB;
        } else {
            Magic.store16(AddressSpace.SCREEN + row * ROW_BYTES + column * CELL, GREY_ON_BLACK | b & 0xFF);
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
        Magic.copyWords(AddressSpace.SCREEN + ROW_BYTES, AddressSpace.SCREEN, (ROWS - 1) * ROW_BYTES / 4);
        Magic.fillWords(AddressSpace.SCREEN + (ROWS - 1) * ROW_BYTES, ROW_BYTES / 4, blanks());
        row = ROWS - 1;
    }

    private static int blanks() {
        int blank = GREY_ON_BLACK | ' ';
        return blank << 16 | blank;
    }
}
