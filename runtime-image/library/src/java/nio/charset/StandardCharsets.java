package java.nio.charset;

/** The charsets that always exist. */
public final class StandardCharsets {
    public static final Charset UTF_8 = new Encodings.Utf8Charset();
    public static final Charset ISO_8859_1 = new Encodings.SingleByte("ISO-8859-1", 0xFF);
    public static final Charset US_ASCII = new Encodings.SingleByte("US-ASCII", 0x7F);
    public static final Charset UTF_16 = new Encodings.Utf16("UTF-16", true, true);
    public static final Charset UTF_16BE = new Encodings.Utf16("UTF-16BE", true, false);
    public static final Charset UTF_16LE = new Encodings.Utf16("UTF-16LE", false, false);

    private StandardCharsets() { }
}
