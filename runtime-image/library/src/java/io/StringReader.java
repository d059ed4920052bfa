package java.io;

import java.util.Objects;

/** Reads the characters of a string. */
public class StringReader extends Reader {
    private String text;
    private int next;
    private int mark;

    public StringReader(String text) {
        this.text = Objects.requireNonNull(text);
    }

    private void requireOpen() throws IOException {
        if (text == null) {
            throw new IOException("Stream closed");
        }
    }

    @Override
    public int read() throws IOException {
        requireOpen();
        return next < text.length() ? text.charAt(next++) : -1;
    }

    @Override
    public int read(char[] target, int offset, int length) throws IOException {
        requireOpen();
        Ranges.checkFromSize(offset, length, target.length);
        if (length == 0) {
            return 0;
        }
        if (next >= text.length()) {
            return -1;
        }
        int count = Math.min(length, text.length() - next);
        text.getChars(next, next + count, target, offset);
        next += count;
        return count;
    }

    @Override
    public boolean ready() throws IOException {
        requireOpen();
        return true;
    }

    @Override
    public boolean markSupported() {
        return true;
    }

    @Override
    public void mark(int limit) throws IOException {
        requireOpen();
        mark = next;
    }

    @Override
    public void reset() throws IOException {
        requireOpen();
        next = mark;
    }

    @Override
    public void close() {
        text = null;
    }
}
