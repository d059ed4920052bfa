package java.io;

/** Gathers characters in a buffer. */
public class StringWriter extends Writer {
    private final StringBuffer text = new StringBuffer();

    public StringWriter() { }

    public StringWriter(int capacity) {
        if (capacity < 0) {
            throw new IllegalArgumentException("Negative buffer size");
        }
    }

    @Override
    public void write(int c) {
        text.append((char) c);
    }

    @Override
    public void write(char[] source, int offset, int length) {
        text.append(source, offset, length);
    }

    @Override
    public void write(String source) {
        text.append(source);
    }

    @Override
    public void write(String source, int offset, int length) {
        text.append(source, offset, offset + length);
    }

    @Override
    public StringWriter append(CharSequence source) {
        text.append(String.valueOf(source));
        return this;
    }

    @Override
    public StringWriter append(CharSequence source, int start, int end) {
        text.append(String.valueOf(source).substring(start, end));
        return this;
    }

    @Override
    public StringWriter append(char c) {
        text.append(c);
        return this;
    }

    public StringBuffer getBuffer() {
        return text;
    }

    @Override
    public String toString() {
        return text.toString();
    }

    @Override
    public void flush() {
    }

    @Override
    public void close() throws IOException {
    }
}
