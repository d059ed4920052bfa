package java.util.regex;

import java.util.function.IntPredicate;

/** Kinds of characters by their names in expressions. */
final class CharSet {
    private CharSet() { }

    static int fold(int c) {
        return Character.toLowerCase(Character.toUpperCase(c));
    }

    private static int foldAscii(int c) {
        return c >= 'A' && c <= 'Z' ? c + 'a' - 'A' : c;
    }

    static IntPredicate one(int c, boolean ignoreCase, boolean unicode) {
        if (!ignoreCase) {
            return x -> x == c;
        }
        return unicode ? x -> fold(x) == fold(c) : x -> foldAscii(x) == foldAscii(c);
    }

    static IntPredicate range(int from, int to, boolean ignoreCase) {
        IntPredicate plain = x -> x >= from && x <= to;
        return !ignoreCase ? plain : x -> plain.test(x) || x < 0x80 && (plain.test(Character.toLowerCase(x)) || plain.test(Character.toUpperCase(x)));
    }

    static boolean isWord(int c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9' || c == '_';
    }

    static boolean isLineEnd(int c) {
        return c == '\n' || c == '\r' || c == '\u0085' || c == '\u2028' || c == '\u2029';
    }

    /** What the letter behind a backslash means, or null. */
    static IntPredicate escape(char letter) {
        switch (letter) {
            case 'd': return x -> x >= '0' && x <= '9';
            case 'w': return CharSet::isWord;
            case 's': return x -> x == ' ' || x >= '\t' && x <= '\r';
            case 'h': return x -> x == ' ' || x == '\t' || x == '\u00A0' || x == '\u3000' || x >= '\u2000' && x <= '\u200A';
            case 'v': return x -> x >= '\n' && x <= '\r' || isLineEnd(x);
            case 'D': case 'W': case 'S': case 'H': case 'V': return escape(Character.toLowerCase(letter)).negate();
            default: return null;
        }
    }

    /** The kind in {@code \p{name}}, or null. */
    static IntPredicate property(String name) {
        switch (name.startsWith("Is") ? name.substring(2) : name) {
            case "Lower": return range('a', 'z', false);
            case "Upper": return range('A', 'Z', false);
            case "ASCII": return range(0, 0x7F, false);
            case "Alpha": return x -> x < 0x80 && Character.isLetter(x);
            case "Digit": return range('0', '9', false);
            case "Alnum": return x -> x < 0x80 && Character.isLetterOrDigit(x);
            case "Punct": return x -> x > ' ' && x < 0x7F && !Character.isLetterOrDigit(x);
            case "Graph": return range('!', '~', false);
            case "Print": return range(' ', '~', false);
            case "Blank": return x -> x == ' ' || x == '\t';
            case "Cntrl": return x -> x < ' ' || x == 0x7F;
            case "XDigit": return x -> x < 0x80 && Character.digit(x, 16) >= 0;
            case "Space": return escape('s');
            case "L": case "Alphabetic": case "Letter": case "javaLetter": return Character::isLetter;
            case "Lu": case "Uppercase": case "javaUpperCase": return Character::isUpperCase;
            case "Ll": case "Lowercase": case "javaLowerCase": return Character::isLowerCase;
            case "N": case "Nd": case "javaDigit": return Character::isDigit;
            case "javaLetterOrDigit": return Character::isLetterOrDigit;
            case "White_Space": case "javaWhitespace": return Character::isWhitespace;
            default: return null;
        }
    }
}
