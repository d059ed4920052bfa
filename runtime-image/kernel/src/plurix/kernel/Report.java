package plurix.kernel;

import plurix.hw.DebugPort;
import plurix.hw.Screen;
import plurix.hw.Serial;
import plurix.rt.MethodRecord;
import plurix.rt.CodeMap;
import plurix.rt.NoAllocation;

/**
 * Text output of the kernel itself, straight to serial line, debug console and screen, without allocation: usable at boot, in handlers and in a
 * panic. Applications print through the Smart Buffer.
 */
final class Report {
    private static final int DECIMAL_DIGITS = 10;
    private static final int BILLION = 1000000000;

    private Report() {
    }

    @NoAllocation
    static void write(int c) {
        Serial.write(c);
        DebugPort.write(c);
        Screen.write(c);
    }

    @NoAllocation
    static void text(String text) {
        if (text == null) {
            write('?');
            return;
        }
        for (int i = 0; i < text.length(); i++) {
            write(text.charAt(i));
        }
    }

    @NoAllocation
    static void line(String text) {
        text(text);
        write('\n');
    }

    @NoAllocation
    static void space() {
        write(' ');
    }

    @NoAllocation
    static void hex(int value) {
        for (int shift = 28; shift >= 0; shift -= 4) {
            int digit = value >>> shift & 0xF;
            write(digit < 10 ? '0' + digit : 'a' + digit - 10);
        }
    }

    /** Signed decimal. */
    @NoAllocation
    static void decimal(int value) {
        if (value < 0) {
            write('-');
        }
        int rest = value < 0 ? value : -value;      // negative numbers reach one further
        int divisor = BILLION;
        boolean started = false;
        for (int i = 0; i < DECIMAL_DIGITS; i++) {
            int digit = -(rest / divisor % 10);
            if (digit != 0 || started || i == DECIMAL_DIGITS - 1) {
                write('0' + digit);
                started = true;
            }
            divisor /= 10;
        }
    }

    /** {@code  pkg.Class.method:line} of a code address, or the bare address. */
    @NoAllocation
    static void codeAddress(int pc) {
        MethodRecord method = CodeMap.find(pc);
        hex(pc);
        if (method != null) {
            space();
            text(method.owner().getName());
            write('.');
            text(method.name());
            write(':');
            decimal(method.lineAt(pc - method.codeAddress()));
        }
    }
}
