package plurix.kernel;

import plurix.hw.Screen;
import plurix.hw.Serial;
import plurix.rt.Magic;
import plurix.rt.NodeLocal;

/**
 * Console output of transactions: kept in local memory while the transaction runs, printed after its commit, forgotten by its abort.
 * So a device never sees what did not happen, and restarting needs no help from the device.
 */
@NodeLocal
final class SmartBuffer {
    static final int AREA = 64 * 1024;

    private static int base;
    private static int used;
    private static int lost;

    private SmartBuffer() {
    }

    static void initialize(int area) {
        base = area;
        used = 0;
        lost = 0;
    }

    /** Called by the running transaction; may be cut off at any instruction by its abort. */
    static void write(int b) {
        if (used == AREA) {
            lost++;
            return;
        }
        Magic.store8(base + used, b);
        used++;
    }

    static void forget() {
        used = 0;
        lost = 0;
    }

    static boolean isEmpty() {
        return used == 0;
    }

    /** Prints what the committed transaction wrote. Interrupts may be enabled; no transaction runs. */
    static void print() {
        for (int i = 0; i < used; i++) {
            int b = Magic.load8(base + i);
            Serial.write(b);
            Screen.write(b);
        }
        if (lost > 0) {
            Report.text("[");
            Report.decimal(lost);
            Report.line(" more bytes of output than one transaction may print]");
        }
        forget();
    }
}
