package java.io;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/**
 * Writes text as UTF-8. Keeps no buffer and changes no field after construction (except the error flag), so that a stream shared
 * by several nodes causes no conflicts. An I/O error sets the flag that {@link #checkError} answers.
 */
public class PrintStream extends OutputStream implements Appendable {
    private final OutputStream out;
    private boolean trouble;

    public PrintStream(OutputStream out) {
        this.out = out;
    }

    public PrintStream(OutputStream out, boolean autoFlush) {
        this.out = out;
    }

    @Override
    public void write(int b) {
        try {
            out.write(b);
        } catch (IOException e) {
            trouble = true;
        }
    }

    @Override
    public void write(byte[] data, int offset, int length) {
        try {
            out.write(data, offset, length);
        } catch (IOException e) {
            trouble = true;
        }
    }

    @Override
    public void flush() {
        try {
            out.flush();
        } catch (IOException e) {
            trouble = true;
        }
    }

    @Override
    public void close() {
        try {
            out.close();
        } catch (IOException e) {
            trouble = true;
        }
    }

    public boolean checkError() {
        flush();
        return trouble;
    }

    public void print(String text) {
        String shown = String.valueOf(text);
        int length = shown.length();
        for (int i = 0; i < length; i++) {
            char c = shown.charAt(i);
            if (c < 0x80) {
                write(c);
            } else if (Character.isHighSurrogate(c) && i + 1 < length && Character.isLowSurrogate(shown.charAt(i + 1))) {
                i++;
                writeCodePoint(Character.toCodePoint(c, shown.charAt(i)));
            } else {
                writeCodePoint(Character.isSurrogate(c) ? '?' : c);
            }
        }
    }

    private void writeCodePoint(int codePoint) {
        if (codePoint < 0x80) {
            write(codePoint);
        } else if (codePoint < 0x800) {
            write(0xC0 | codePoint >> 6);
            write(0x80 | codePoint & 0x3F);
        } else {
            if (codePoint < 0x10000) {
                write(0xE0 | codePoint >> 12);
            } else {
                write(0xF0 | codePoint >> 18);
                write(0x80 | codePoint >> 12 & 0x3F);
            }
            write(0x80 | codePoint >> 6 & 0x3F);
            write(0x80 | codePoint & 0x3F);
        }
    }

    public void print(char c) {
        writeCodePoint(Character.isSurrogate(c) ? '?' : c);
    }

    public void print(char[] text) {
        print(new String(text));
    }

    public void print(boolean value) {
        print(value ? "true" : "false");
    }

    public void print(int value) {
        print(Integer.toString(value));
    }

    public void print(long value) {
        print(Long.toString(value));
    }

    public void print(float value) {
        print(Float.toString(value));
    }

    public void print(double value) {
        print(Double.toString(value));
    }

    public void print(Object value) {
        print(String.valueOf(value));
    }

    /** Ends the line; the end of a line is always a single newline. */
    public void println() {
        write('\n');
    }

    public void println(String text) {
        print(text);
        println();
    }

    public void println(char c) {
        print(c);
        println();
    }

    public void println(char[] text) {
        print(text);
        println();
    }

    public void println(boolean value) {
        print(value);
        println();
    }

    public void println(int value) {
        print(value);
        println();
    }

    public void println(long value) {
        print(value);
        println();
    }

    public void println(float value) {
        print(value);
        println();
    }

    public void println(double value) {
        print(value);
        println();
    }

    public void println(Object value) {
        print(String.valueOf(value));
        println();
    }

    /** See {@link java.util.Formatter} for the conversions that exist. */
    public PrintStream printf(String format, Object... args) {
        print(String.format(format, args));
        return this;
    }

    public PrintStream format(String format, Object... args) {
        return printf(format, args);
    }

    @Override
    public PrintStream append(CharSequence text) {
        print(String.valueOf(text));
        return this;
    }

    @Override
    public PrintStream append(CharSequence text, int start, int end) {
        print(String.valueOf(text).substring(start, end));
        return this;
    }

    @Override
    public PrintStream append(char c) {
        print(c);
        return this;
    }

    public PrintStream printf(Locale locale, String format, Object... args) {
        return printf(format, args);
    }

    public PrintStream format(Locale locale, String format, Object... args) {
        return printf(format, args);
    }

    public PrintStream(OutputStream out, boolean autoFlush, String encoding) throws UnsupportedEncodingException {
        this(out);
        if (!Charset.forEncoding(encoding).equals(StandardCharsets.UTF_8)) {
            throw new UnsupportedEncodingException(encoding + ": print streams write UTF-8");
        }
    }
}
