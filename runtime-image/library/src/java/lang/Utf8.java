package java.lang;

/** UTF-8 to UTF-16 and back. Wrong input gives the replacement character (decoding) or a question mark (encoding). */
final class Utf8 {
    private static final char REPLACEMENT = '\uFFFD';

    private Utf8() {
    }

    static byte[] encode(char[] text) {
        byte[] bytes = new byte[encodedLength(text)];
        int at = 0;
        for (int i = 0; i < text.length; i++) {
            int c = text[i];
            if (c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE) {
                int pair = Character.codePointAt(text, i);
                i += pair > Character.MAX_VALUE ? 1 : 0;
                c = pair > Character.MAX_VALUE ? pair : '?';
            }
            if (c < 0x80) {
                bytes[at++] = (byte) c;
                continue;
            }
            int following = c < 0x800 ? 1 : c < 0x10000 ? 2 : 3;
            bytes[at++] = (byte) (0xFF80 >> following | c >> 6 * following);
            for (int k = following - 1; k >= 0; k--) {
                bytes[at++] = (byte) (0x80 | c >> 6 * k & 0x3F);
            }
        }
        return bytes;
    }

    private static int encodedLength(char[] text) {
        int n = 0;
        for (int i = 0; i < text.length; i++) {
            char c = text[i];
            if (c < 0x80) {
                n++;
            } else if (c < 0x800) {
                n += 2;
            } else if (!Character.isSurrogate(c)) {
                n += 3;
            } else if (Character.codePointAt(text, i) > Character.MAX_VALUE) {
                n += 4;
                i++;
            } else {
                n++;
            }
        }
        return n;
    }

    static char[] decode(byte[] bytes, int offset, int length) {
        if ((offset | length | bytes.length - offset - length) < 0) {
            throw new StringIndexOutOfBoundsException("offset " + offset + ", count " + length + ", length " + bytes.length);
        }
        StringBuilder text = new StringBuilder(length);
        int end = offset + length;
        int at = offset;
        while (at < end) {
            int first = bytes[at++];
            if (first >= 0) {
                text.append((char) first);
                continue;
            }
            int following = first >> 5 == -2 ? 1 : first >> 4 == -2 ? 2 : first >> 3 == -2 ? 3 : 0;
            int c = first & 0x3F >> following;
            int k = 0;
            while (k < following && at < end && bytes[at] >> 6 == -2 && (k > 0 || mayFollow(first, bytes[at]))) {
                c = c << 6 | bytes[at++] & 0x3F;
                k++;
            }
            if (following == 0 || k < following || !shortest(c, following)) {
                text.append(REPLACEMENT);
            } else {
                text.appendCodePoint(c);
            }
        }
        return text.toCharArray();
    }

    /** Overlong forms, surrogates and too large code points are wrong from their second byte on, so each further byte is an error of its own. */
    private static boolean mayFollow(int first, int second) {
        switch (first & 0xFF) {
            case 0xC0: case 0xC1: return false;
            case 0xE0: return (second & 0xFF) >= 0xA0;
            case 0xF0: return (second & 0xFF) >= 0x90;
            case 0xF4: return (second & 0xFF) < 0x90;
            default: return (first & 0xFF) < 0xF5;
        }
    }

    private static boolean shortest(int c, int following) {
        return following == 1 ? c >= 0x80
                : following == 2 ? c >= 0x800 && (c < Character.MIN_SURROGATE || c > Character.MAX_SURROGATE)
                        : c >= 0x10000 && c <= Character.MAX_CODE_POINT;
    }
}
