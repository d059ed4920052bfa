package java.lang;

import java.io.Serializable;

/**
 * Box of a char, and the classification of characters. Exact for ASCII and Latin-1; beyond that letters and case are known for Latin
 * Extended-A, Greek and Cyrillic, letters (without case) for the large scripts of the basic plane; see {@link CharacterTypes}.
 */
public final class Character implements Comparable<Character>, Serializable {
    public static final int MIN_RADIX = 2;
    public static final int MAX_RADIX = 36;
    public static final char MIN_VALUE = '\u0000';
    public static final char MAX_VALUE = '\uFFFF';
    public static final int SIZE = 16;
    public static final int BYTES = 2;
    public static final Class<Character> TYPE = primitive();
    public static final char MIN_HIGH_SURROGATE = '\uD800';
    public static final char MAX_HIGH_SURROGATE = '\uDBFF';
    public static final char MIN_LOW_SURROGATE = '\uDC00';
    public static final char MAX_LOW_SURROGATE = '\uDFFF';
    public static final char MIN_SURROGATE = MIN_HIGH_SURROGATE;
    public static final char MAX_SURROGATE = MAX_LOW_SURROGATE;
    public static final int MIN_SUPPLEMENTARY_CODE_POINT = 0x10000;
    public static final int MIN_CODE_POINT = 0;
    public static final int MAX_CODE_POINT = 0x10FFFF;

    private final char value;

    @SuppressWarnings("unchecked")
    private static Class<Character> primitive() {
        return (Class<Character>) char[].class.getComponentType();
    }

    public Character(char value) {
        this.value = value;
    }

    private static final class Cache {
        static final Character[] BOXES = create();

        static Character[] create() {
            Character[] boxes = new Character[128];
            for (int i = 0; i < boxes.length; i++) {
                boxes[i] = new Character((char) i);
            }
            return boxes;
        }
    }

    public static Character valueOf(char value) {
        return value < 128 ? Cache.BOXES[value] : new Character(value);
    }

    public char charValue() {
        return value;
    }

    public static String toString(char c) {
        return String.valueOf(c);
    }

    @Override
    public String toString() {
        return String.valueOf(value);
    }

    public static int hashCode(char value) {
        return value;
    }

    @Override
    public int hashCode() {
        return value;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Character && ((Character) other).value == value;
    }

    public static int compare(char a, char b) {
        return a - b;
    }

    @Override
    public int compareTo(Character other) {
        return value - other.value;
    }

    public static char reverseBytes(char c) {
        return (char) (c << 8 | c >> 8);
    }

    public static boolean isDigit(char c) {
        return c >= '0' && c <= '9' || c > 0xFF && CharacterTypes.decimalValue(c) >= 0;
    }

    public static boolean isDigit(int codePoint) {
        return codePoint >>> 16 == 0 && isDigit((char) codePoint);
    }

    public static boolean isLetter(char c) {
        return CharacterTypes.isLetter(c);
    }

    public static boolean isLetter(int codePoint) {
        return CharacterTypes.isLetter(codePoint);
    }

    public static boolean isAlphabetic(int codePoint) {
        return CharacterTypes.isLetter(codePoint);
    }

    public static boolean isLetterOrDigit(char c) {
        return isLetter(c) || isDigit(c);
    }

    public static boolean isLetterOrDigit(int codePoint) {
        return isLetter(codePoint) || isDigit(codePoint);
    }

    public static boolean isJavaIdentifierStart(char c) {
        return isLetter(c) || c == '_' || c == '$' || c >= 0xA2 && c <= 0xA5;
    }

    public static boolean isJavaIdentifierPart(char c) {
        return isJavaIdentifierStart(c) || isDigit(c) || c <= 8 || c >= 0x0E && c <= 0x1B || c >= 0x7F && c <= 0x9F
                || c == 0xAD;
    }

    public static boolean isUpperCase(char c) {
        return CharacterTypes.isUpper(c);
    }

    public static boolean isUpperCase(int codePoint) {
        return codePoint >>> 16 == 0 && CharacterTypes.isUpper(codePoint);
    }

    public static boolean isLowerCase(char c) {
        return CharacterTypes.isLower(c);
    }

    public static boolean isLowerCase(int codePoint) {
        return codePoint >>> 16 == 0 && CharacterTypes.isLower(codePoint);
    }

    public static boolean isWhitespace(char c) {
        return isWhitespace((int) c);
    }

    public static boolean isWhitespace(int c) {
        return c == ' ' || c >= '\t' && c <= '\r' || c >= 0x1C && c <= 0x1F || c == 0x1680
                || c >= 0x2000 && c <= 0x200A && c != 0x2007 || c == 0x2028 || c == 0x2029 || c == 0x205F || c == 0x3000;
    }

    public static boolean isSpaceChar(char c) {
        return c == ' ' || c == 0xA0 || c == 0x1680 || c >= 0x2000 && c <= 0x200A || c == 0x2028 || c == 0x2029
                || c == 0x202F || c == 0x205F || c == 0x3000;
    }

    public static boolean isISOControl(char c) {
        return c <= 0x1F || c >= 0x7F && c <= 0x9F;
    }

    public static char toUpperCase(char c) {
        return (char) CharacterTypes.toUpper(c);
    }

    public static int toUpperCase(int codePoint) {
        return CharacterTypes.toUpper(codePoint);
    }

    public static char toLowerCase(char c) {
        return (char) CharacterTypes.toLower(c);
    }

    public static int toLowerCase(int codePoint) {
        return CharacterTypes.toLower(codePoint);
    }

    /** One representative for all case variants of a character. */
    static char foldCase(char c) {
        return toLowerCase(toUpperCase(c));
    }

    /** {@code original} itself if nothing changes. The sharp s becomes two letters in upper case. */
    static String changeCase(String original, char[] text, boolean upper) {
        StringBuilder changed = null;
        for (int i = 0; i < text.length; i++) {
            char c = text[i];
            char to = upper ? toUpperCase(c) : toLowerCase(c);
            boolean sharpS = upper && c == '\u00DF';
            if (changed == null && (to != c || sharpS)) {
                changed = new StringBuilder(text.length).append(text, 0, i);
            }
            if (sharpS) {
                changed.append("SS");
            } else if (changed != null) {
                changed.append(to);
            }
        }
        return changed == null ? original : changed.toString();
    }

    /** Value of a digit or letter in the radix, or -1. */
    public static int digit(char c, int radix) {
        int digit = c >= '0' && c <= '9' ? c - '0'
                : c >= 'a' && c <= 'z' ? c - 'a' + 10
                        : c >= 'A' && c <= 'Z' ? c - 'A' + 10 : c > 0xFF ? CharacterTypes.digitValue(c) : -1;
        return digit < radix && radix >= MIN_RADIX && radix <= MAX_RADIX ? digit : -1;
    }

    public static int digit(int codePoint, int radix) {
        return codePoint >>> 16 == 0 ? digit((char) codePoint, radix) : -1;
    }

    public static int getNumericValue(char c) {
        return digit(c, MAX_RADIX);
    }

    public static char forDigit(int digit, int radix) {
        return radix < MIN_RADIX || radix > MAX_RADIX || digit < 0 || digit >= radix ? '\0' : Digits.digit(digit);
    }

    public static boolean isSurrogate(char c) {
        return c >= MIN_SURROGATE && c <= MAX_SURROGATE;
    }

    public static boolean isHighSurrogate(char c) {
        return c >= MIN_HIGH_SURROGATE && c <= MAX_HIGH_SURROGATE;
    }

    public static boolean isLowSurrogate(char c) {
        return c >= MIN_LOW_SURROGATE && c <= MAX_LOW_SURROGATE;
    }

    public static boolean isSurrogatePair(char high, char low) {
        return isHighSurrogate(high) && isLowSurrogate(low);
    }

    public static boolean isValidCodePoint(int codePoint) {
        return codePoint >= 0 && codePoint <= MAX_CODE_POINT;
    }

    public static boolean isBmpCodePoint(int codePoint) {
        return codePoint >>> 16 == 0;
    }

    public static boolean isSupplementaryCodePoint(int codePoint) {
        return codePoint >= MIN_SUPPLEMENTARY_CODE_POINT && codePoint <= MAX_CODE_POINT;
    }

    public static int charCount(int codePoint) {
        return codePoint >= MIN_SUPPLEMENTARY_CODE_POINT ? 2 : 1;
    }

    public static int toCodePoint(char high, char low) {
        return (high - MIN_HIGH_SURROGATE << 10) + (low - MIN_LOW_SURROGATE) + MIN_SUPPLEMENTARY_CODE_POINT;
    }

    public static int codePointAt(char[] text, int index) {
        char high = text[index];
        return isHighSurrogate(high) && index + 1 < text.length && isLowSurrogate(text[index + 1])
                ? toCodePoint(high, text[index + 1])
                : high;
    }

    public static int codePointAt(CharSequence text, int index) {
        char high = text.charAt(index);
        return isHighSurrogate(high) && index + 1 < text.length() && isLowSurrogate(text.charAt(index + 1))
                ? toCodePoint(high, text.charAt(index + 1))
                : high;
    }

    public static char[] toChars(int codePoint) {
        if (isBmpCodePoint(codePoint)) {
            return new char[] {(char) codePoint};
        }
        if (!isValidCodePoint(codePoint)) {
            throw new IllegalArgumentException(
                    "Not a valid Unicode code point: 0x" + Integer.toHexString(codePoint).toUpperCase());
        }
        int offset = codePoint - MIN_SUPPLEMENTARY_CODE_POINT;
        return new char[] {(char) (MIN_HIGH_SURROGATE + (offset >> 10)), (char) (MIN_LOW_SURROGATE + (offset & 0x3FF))};
    }

    public static boolean isISOControl(int codePoint) {
        return codePoint >= 0 && codePoint <= 0x9F && (codePoint < ' ' || codePoint >= 0x7F);
    }

    public static boolean isJavaIdentifierStart(int codePoint) {
        return isLetter(codePoint) || codePoint == '_' || codePoint == '$';
    }

    public static boolean isJavaIdentifierPart(int codePoint) {
        return isJavaIdentifierStart(codePoint) || isDigit(codePoint);
    }

    public static boolean isSpaceChar(int codePoint) {
        return codePoint == ' ' || codePoint == 0xA0 || codePoint == 0x3000 || codePoint >= 0x2000 && codePoint <= 0x200A || codePoint == 0x2028 || codePoint == 0x2029;
    }

    /** Digits and letters; -1 for everything else. */
    public static int getNumericValue(int codePoint) {
        return digit(codePoint, MAX_RADIX);
    }

    public static String toString(int codePoint) {
        return new String(toChars(codePoint));
    }

    public static char highSurrogate(int codePoint) {
        return toChars(codePoint)[0];
    }

    public static char lowSurrogate(int codePoint) {
        return toChars(codePoint)[1];
    }

    public static char toTitleCase(char c) {
        return toUpperCase(c);
    }
}
