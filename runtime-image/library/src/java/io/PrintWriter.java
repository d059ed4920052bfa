package java.io;

import java.util.Locale;

/** Prints values as text; an error sets the flag that {@link #checkError} answers. */
public class PrintWriter extends Writer {
    protected Writer out;
    private boolean trouble;

    public PrintWriter(Writer out) {
        this.out = java.util.Objects.requireNonNull(out);
    }

    public PrintWriter(Writer out, boolean autoFlush) {
        this(out);
    }

    public PrintWriter(OutputStream out) {
        this(new OutputStreamWriter(out));
    }

    public PrintWriter(OutputStream out, boolean autoFlush) {
        this(out);
    }

    @Override
    public void write(char[] text, int offset, int length) {
        try {
            out.write(text, offset, length);
        } catch (IOException e) {
            trouble = true;
        }
    }

    @Override
    public void write(int c) {
        write(new char[] {(char) c}, 0, 1);
    }

    @Override
    public void write(char[] text) {
        write(text, 0, text.length);
    }

    @Override
    public void write(String text) {
        write(text.toCharArray());
    }

    @Override
    public void write(String text, int offset, int length) {
        write(text.substring(offset, offset + length));
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

    public void println() {
        write("\n");
    }

    public PrintWriter printf(String format, Object... args) {
        write(String.format(format, args));
        return this;
    }

    public PrintWriter printf(Locale locale, String format, Object... args) {
        return printf(format, args);
    }

    public PrintWriter format(String format, Object... args) {
        return printf(format, args);
    }

    @Override
    public PrintWriter append(CharSequence text) {
        write(String.valueOf(text));
        return this;
    }

    @Override
    public PrintWriter append(CharSequence text, int start, int end) {
        write(String.valueOf(text).substring(start, end));
        return this;
    }

    @Override
    public PrintWriter append(char c) {
        write(c);
        return this;
    }

    public void print(String value) {
        write(String.valueOf(value));
    }

    public void println(String value) {
        print(value);
        println();
    }

    public void print(Object value) {
        write(String.valueOf(value));
    }

    public void println(Object value) {
        print(value);
        println();
    }

    public void print(char value) {
        write(String.valueOf(value));
    }

    public void println(char value) {
        print(value);
        println();
    }

    public void print(int value) {
        write(String.valueOf(value));
    }

    public void println(int value) {
        print(value);
        println();
    }

    public void print(long value) {
        write(String.valueOf(value));
    }

    public void println(long value) {
        print(value);
        println();
    }

    public void print(float value) {
        write(String.valueOf(value));
    }

    public void println(float value) {
        print(value);
        println();
    }

    public void print(double value) {
        write(String.valueOf(value));
    }

    public void println(double value) {
        print(value);
        println();
    }

    public void print(boolean value) {
        write(String.valueOf(value));
    }

    public void println(boolean value) {
        print(value);
        println();
    }

    public void print(char[] value) {
        write(String.valueOf(value));
    }

    public void println(char[] value) {
        print(value);
        println();
    }
}
