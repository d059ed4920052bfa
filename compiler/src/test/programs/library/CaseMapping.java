/** Upper and lower case of ASCII and Latin-1, sharp s, dotless cases in English. */
public class CaseMapping {
    public static void main(String[] args) {
        StringBuilder up = new StringBuilder();
        StringBuilder low = new StringBuilder();
        for (char c = 0x20; c < 0x100; c++) {
            up.append((int) Character.toUpperCase(c)).append(' ');
            low.append((int) Character.toLowerCase(c)).append(' ');
        }
        System.out.println(up);
        System.out.println(low);
        System.out.println("Stra\u00dfe \u00e9\u00ff \u00b5".toUpperCase() + " " + "\u00c0\u00d7\u00deX".toLowerCase() + "MiXeD 123".toUpperCase().toLowerCase());
        StringBuilder k = new StringBuilder();
        for (char c = 0; c < 0x100; c++) k.append((Character.isLetter(c) ? 1 : 0) + (Character.isDigit(c) ? 2 : 0) + (Character.isUpperCase(c) ? 4 : 0) + (Character.isLowerCase(c) ? 8 : 0) + (Character.isWhitespace(c) ? 16 : 0) + (Character.isJavaIdentifierPart(c) ? 32 : 0) + (Character.isISOControl(c) ? 64 : 0) + (Character.isSpaceChar(c) ? 128 : 0)).append(' ');
        System.out.println(k);
        System.out.println(Character.digit('f', 16) + " " + Character.digit('9', 8) + " " + Character.forDigit(35, 36) + Character.getNumericValue('Z') + Character.isSurrogate('\ud800') + Character.toChars(0x1F600).length + Character.charCount(0x10000) + Character.toString(97) + Character.reverseBytes('\u1234') + Character.compare('a', 'c') + Character.MAX_RADIX + Character.isAlphabetic('x') + Character.isLetterOrDigit('_'));
    }
}
