package plurix.kernel;

import plurix.hw.FirmwareConfig;
import plurix.hw.Multiboot;
import plurix.rt.LocalPage;
import plurix.rt.Magic;

/** The node's settings: words {@code key=value} of the loader's command line, or of a file of the emulator. Unknown words are ignored. */
final class CommandLine {
    private static final String FILE = "opt/org.plurix/cmd";
    private static final int MAX_BYTES = 1024;

    private CommandLine() {
    }

    /** Copies the text to the local page. */
    static void initialize() {
        int area = LocalPage.COMMAND_LINE;
        Magic.store8(area, 0);
        int text = 0;
        if (Multiboot.isPresent(Magic.load32(LocalPage.LOADER_MAGIC))) {
            text = Multiboot.commandLine(Magic.load32(LocalPage.LOADER_INFO));
        }
        if (text != 0 && Magic.load8(text) != 0) {
            for (int i = 0; i < MAX_BYTES - 1; i++) {
                int c = Magic.load8(text + i);
                Magic.store8(area + i, c);
                Magic.store8(area + i + 1, 0);
                if (c == 0) {
                    break;
                }
            }
        } else if (FirmwareConfig.isPresent()) {
            FirmwareConfig.read(FILE, area, MAX_BYTES);
        }
    }

    /** Address of the first character of the value, or 0. */
    private static int find(String key) {
        int at = LocalPage.COMMAND_LINE;
        while (Magic.load8(at) != 0) {
            while (Magic.load8(at) == ' ') {
                at++;
            }
            int i = 0;
            while (i < key.length() && Magic.load8(at + i) == key.charAt(i)) {
                i++;
            }
            if (i == key.length() && Magic.load8(at + i) == '=') {
                return at + i + 1;
            }
            while (Magic.load8(at) != 0 && Magic.load8(at) != ' ') {
                at++;
            }
        }
        return 0;
    }

    static int decimal(String key, int otherwise) {
        int at = find(key);
        if (at == 0) {
            return otherwise;
        }
        int value = 0;
        for (int c = Magic.load8(at); c >= '0' && c <= '9'; c = Magic.load8(at)) {
            value = value * 10 + c - '0';
            at++;
        }
        return value;
    }

    static int hex(String key, int otherwise) {
        int at = find(key);
        if (at == 0) {
            return otherwise;
        }
        int value = 0;
        for (int digit = hexDigit(Magic.load8(at)); digit >= 0; digit = hexDigit(Magic.load8(at))) {
            value = value << 4 | digit;
            at++;
        }
        return value;
    }

    private static int hexDigit(int c) {
        if (c >= '0' && c <= '9') {
            return c - '0';
        }
        int lower = c | 0x20;
        return lower >= 'a' && lower <= 'f' ? lower - 'a' + 10 : -1;
    }

    /** The value as a new string (allocates), or {@code otherwise}. */
    static String string(String key, String otherwise) {
        int at = find(key);
        if (at == 0) {
            return otherwise;
        }
        int length = 0;
        while (Magic.load8(at + length) > ' ') {
            length++;
        }
        char[] text = new char[length];
        for (int i = 0; i < length; i++) {
            text[i] = (char) Magic.load8(at + i);
        }
        return new String(text);
    }

    /** Prints a value without allocation. */
    static void print(String key) {
        int at = find(key);
        while (at != 0 && Magic.load8(at) > ' ') {
            Report.write(Magic.load8(at));
            at++;
        }
    }
}
