package java.lang;

/**
 * What {@link Character} knows of Unicode: rules instead of tables. Exact for U+0000..U+00FF; Latin Extended-A, Greek and Cyrillic have
 * case; the other ranges named here are letters without case; everything else is no letter.
 */
final class CharacterTypes {
    /** First and last code points of blocks whose assigned characters are (nearly) all letters. */
    private static final char[] LETTER_RANGES = {
        '\u0100', '\u02C1', '\u0370', '\u0373', '\u0376', '\u0377', '\u037B', '\u037D', '\u0388', '\u0481',
        '\u048A', '\u0556', '\u05D0', '\u05EA', '\u0620', '\u064A', '\u0904', '\u0939', '\u0E01', '\u0E30',
        '\u10A0', '\u10FF', '\u1100', '\u1248', '\u1E00', '\u1FBC', '\u3041', '\u3096', '\u30A1', '\u30FA',
        '\u3400', '\u4DBF', '\u4E00', '\u9FFC', '\uAC00', '\uD7A3', '\uFF21', '\uFF3A', '\uFF41', '\uFF5A'};
    /** Distance between the cases of a letter in Latin-1, Greek and the main Cyrillic block. */
    private static final int CASE_DISTANCE = 32;
    private static final int CYRILLIC_EXTRA_DISTANCE = 80;

    private CharacterTypes() {
    }

    static boolean isLetter(int c) {
        if (c < 0x80) {
            return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
        }
        if (c <= 0xFF) {
            return c >= 0xC0 && c != 0xD7 && c != 0xF7 || c == 0xAA || c == 0xB5 || c == 0xBA;
        }
        for (int i = 0; i < LETTER_RANGES.length && c >= LETTER_RANGES[i]; i += 2) {
            if (c <= LETTER_RANGES[i + 1]) {
                return true;
            }
        }
        return false;
    }

    static boolean isUpper(int c) {
        return toLower(c) != c;
    }

    static boolean isLower(int c) {
        return c < 0x80 ? c >= 'a' && c <= 'z'
                : c <= 0xFF ? c >= 0xDF && c != 0xF7 || c == 0xAA || c == 0xB5 || c == 0xBA : toUpper(c) != c;
    }

    static int toLower(int c) {
        if (c < 0x80) {
            return c >= 'A' && c <= 'Z' ? c + CASE_DISTANCE : c;
        }
        if (c <= 0xFF) {
            return c >= 0xC0 && c <= 0xDE && c != 0xD7 ? c + CASE_DISTANCE : c;
        }
        if (c <= 0x17F) {
            return c == 0x130 ? 'i' : c == 0x178 ? 0xFF : latinExtendedPair(c, false);
        }
        if (c >= 0x391 && c <= 0x3AB && c != 0x3A2 || c >= 0x410 && c <= 0x42F || c >= 0xFF21 && c <= 0xFF3A) {
            return c + CASE_DISTANCE;
        }
        return c >= 0x400 && c <= 0x40F ? c + CYRILLIC_EXTRA_DISTANCE : c;
    }

    static int toUpper(int c) {
        if (c < 0x80) {
            return c >= 'a' && c <= 'z' ? c - CASE_DISTANCE : c;
        }
        if (c <= 0xFF) {
            return c == 0xB5 ? 0x39C : c == 0xFF ? 0x178 : c >= 0xE0 && c != 0xF7 ? c - CASE_DISTANCE : c;
        }
        if (c <= 0x17F) {
            return c == 0x131 ? 'I' : c == 0x17F ? 'S' : latinExtendedPair(c, true);
        }
        if (c >= 0x3B1 && c <= 0x3CB || c >= 0x430 && c <= 0x44F || c >= 0xFF41 && c <= 0xFF5A) {
            return c == 0x3C2 ? 0x3A3 : c - CASE_DISTANCE;
        }
        return c >= 0x450 && c <= 0x45F ? c - CYRILLIC_EXTRA_DISTANCE : c;
    }

    /** Latin Extended-A: upper and lower case are neighbours; which of the two is even changes from part to part. */
    private static int latinExtendedPair(int c, boolean toUpper) {
        if (c == 0x130 || c == 0x131 || c == 0x138 || c == 0x149 || c == 0x178 || c == 0x17F) {
            return c;
        }
        boolean upperIsOdd = c >= 0x139 && c <= 0x148 || c >= 0x179;
        boolean isUpper = (c & 1) == (upperIsOdd ? 1 : 0);
        return toUpper == isUpper ? c : toUpper ? c - 1 : c + 1;
    }

    /** Value of a decimal digit beyond Latin-1, or -1. */
    static int decimalValue(int c) {
        int zero = c >= 0x660 && c <= 0x669 ? 0x660 : c >= 0x6F0 && c <= 0x6F9 ? 0x6F0 : c >= 0x966 && c <= 0x96F ? 0x966
                : c >= 0xFF10 && c <= 0xFF19 ? 0xFF10 : -1;
        return zero < 0 ? -1 : c - zero;
    }

    /** Like {@link #decimalValue}, also full-width letters. */
    static int digitValue(int c) {
        int upper = toUpper(c);
        return upper >= 0xFF21 && upper <= 0xFF3A ? upper - 0xFF21 + 10 : decimalValue(c);
    }
}
