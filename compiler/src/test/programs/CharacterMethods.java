/** Classification of ASCII and Latin-1 characters. */
public class CharacterMethods {
    public static void main(String[] args) {
        for (char c = 0; c < 256; c++) {
            System.out.println((int) c + ":" + bit(Character.isDigit(c)) + bit(Character.isLetter(c)) + bit(Character.isLetterOrDigit(c)) + bit(Character.isUpperCase(c))
                + bit(Character.isLowerCase(c)) + bit(Character.isWhitespace(c)) + bit(Character.isSpaceChar(c)) + bit(Character.isISOControl(c))
                + bit(Character.isJavaIdentifierStart(c)) + bit(Character.isJavaIdentifierPart(c)) + " " + (int) Character.toUpperCase(c) + " "
                + (int) Character.toLowerCase(c) + " " + Character.digit(c, 10) + " " + Character.digit(c, 16) + " " + Character.digit(c, 36));
        }
        System.out.println(Character.forDigit(11, 16) + " " + (int) Character.forDigit(16, 16) + " " + Character.getNumericValue('7') + " " + Character.getNumericValue('z'));
        System.out.println(Character.isHighSurrogate('\ud800') + " " + Character.toCodePoint('\ud83d', '\ude00') + " " + Character.toChars(0x1F600).length + " "
            + Character.charCount(65) + " " + "a\ud83d\ude00".codePointAt(1) + " " + "a\ud83d\ude00b".codePointCount(0, 4));
    }

    static int bit(boolean b) {
        return b ? 1 : 0;
    }
}
