package java.nio.charset;

import java.io.UnsupportedEncodingException;
import java.nio.ByteBuffer;

/** A way to write text as bytes: UTF-8, ISO-8859-1, US-ASCII and UTF-16 (with a byte order mark, big and little endian). */
public abstract class Charset implements Comparable<Charset> {
    private final String name;

    Charset(String name) {
        this.name = name;
    }

    public final String name() {
        return name;
    }

    public String displayName() {
        return name;
    }

    /** Not for programs: {@code String} encodes with it. Characters that do not fit become question marks. */
    public abstract byte[] encodeText(char[] text);

    /** Not for programs: {@code String} decodes with it. Malformed bytes become replacement characters. */
    public abstract char[] decodeBytes(byte[] bytes, int offset, int length);

    public final ByteBuffer encode(String text) {
        return ByteBuffer.wrap(text.getBytes(this));
    }

    public static Charset defaultCharset() {
        return StandardCharsets.UTF_8;
    }

    public static boolean isSupported(String name) {
        return find(name) != null;
    }

    public static Charset forName(String name) {
        Charset found = find(name);
        if (found == null) {
            throw new UnsupportedCharsetException(name);
        }
        return found;
    }

    /** As {@link #forName} with the exception that methods with the name of an encoding declare. */
    public static Charset forEncoding(String name) throws UnsupportedEncodingException {
        Charset found = find(name);
        if (found == null) {
            throw new UnsupportedEncodingException(name);
        }
        return found;
    }

    private static Charset find(String name) {
        switch (name.toUpperCase()) {
            case "UTF-8": case "UTF8": return StandardCharsets.UTF_8;
            case "ISO-8859-1": case "ISO8859_1": case "LATIN1": return StandardCharsets.ISO_8859_1;
            case "US-ASCII": case "ASCII": return StandardCharsets.US_ASCII;
            case "UTF-16": return StandardCharsets.UTF_16;
            case "UTF-16BE": return StandardCharsets.UTF_16BE;
            case "UTF-16LE": return StandardCharsets.UTF_16LE;
            default: return null;
        }
    }

    @Override
    public final int compareTo(Charset other) {
        return name.compareToIgnoreCase(other.name);
    }

    @Override
    public final boolean equals(Object other) {
        return other instanceof Charset && name.equals(((Charset) other).name);
    }

    @Override
    public final int hashCode() {
        return name.hashCode();
    }

    @Override
    public final String toString() {
        return name;
    }
}
