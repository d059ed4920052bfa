package java.nio.charset;

/** How the standard charsets turn text into bytes and back. */
final class Encodings {
    private static final char REPLACEMENT = '\uFFFD';
    private static final char BYTE_ORDER_MARK = '\uFEFF';
    private static final char SWAPPED_MARK = '\uFFFE';

    private Encodings() { }

    /** {@code String} does it itself. */
    static final class Utf8Charset extends Charset {
        Utf8Charset() {
            super("UTF-8");
        }

        @Override
        public byte[] encodeText(char[] text) {
            return new String(text).getBytes();
        }

        @Override
        public char[] decodeBytes(byte[] bytes, int offset, int length) {
            return new String(bytes, offset, length).toCharArray();
        }
    }

    /** One byte per character up to a largest one. */
    static final class SingleByte extends Charset {
        private final int last;

        SingleByte(String name, int last) {
            super(name);
            this.last = last;
        }

        @Override
        public byte[] encodeText(char[] text) {
            byte[] result = new byte[text.length];
            int count = 0;
            for (int i = 0; i < text.length; i++) {
                boolean pair = Character.isHighSurrogate(text[i]) && i + 1 < text.length && Character.isLowSurrogate(text[i + 1]);
                result[count++] = text[i] <= last ? (byte) text[i] : (byte) '?';
                i += pair ? 1 : 0;
            }
            return count == result.length ? result : java.util.Arrays.copyOf(result, count);
        }

        @Override
        public char[] decodeBytes(byte[] bytes, int offset, int length) {
            char[] result = new char[length];
            for (int i = 0; i < length; i++) {
                int value = bytes[offset + i] & 0xFF;
                result[i] = value <= last ? (char) value : REPLACEMENT;
            }
            return result;
        }
    }

    /** Two bytes per unit. */
    static final class Utf16 extends Charset {
        private final boolean bigEndian;
        private final boolean marked;

        Utf16(String name, boolean bigEndian, boolean marked) {
            super(name);
            this.bigEndian = bigEndian;
            this.marked = marked;
        }

        @Override
        public byte[] encodeText(char[] text) {
            int mark = marked ? 1 : 0;
            byte[] result = new byte[2 * (text.length + mark)];
            for (int i = 0; i < text.length + mark; i++) {
                int c = i < mark ? BYTE_ORDER_MARK : text[i - mark];
                result[2 * i] = (byte) (bigEndian ? c >> 8 : c);
                result[2 * i + 1] = (byte) (bigEndian ? c : c >> 8);
            }
            return result;
        }

        @Override
        public char[] decodeBytes(byte[] bytes, int offset, int length) {
            boolean big = bigEndian;
            int from = 0;
            if (marked && length > 1) {
                char first = unit(bytes, offset, true);
                from = first == BYTE_ORDER_MARK || first == SWAPPED_MARK ? 2 : 0;
                big = first != SWAPPED_MARK;
            }
            char[] result = new char[(length - from + 1) / 2];
            for (int i = 0; i < result.length; i++) {
                int at = from + 2 * i;
                result[i] = at + 1 < length ? unit(bytes, offset + at, big) : REPLACEMENT;
            }
            return result;
        }

        private static char unit(byte[] bytes, int at, boolean big) {
            return (char) ((bytes[big ? at : at + 1] & 0xFF) << 8 | bytes[big ? at + 1 : at] & 0xFF);
        }
    }
}
