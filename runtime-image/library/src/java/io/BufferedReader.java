package java.io;

import java.util.NoSuchElementException;
import java.util.Iterator;
import java.util.stream.Sources;
import java.util.stream.Stream;

/** Reads lines. */
public class BufferedReader extends Reader {
    private static final int SIZE = 512;

    private final Reader in;
    private char[] buffer = new char[SIZE];
    private int next;
    private int end;
    private boolean closed;
    private boolean afterReturn;
    /** Place of the mark in the buffer, -1 without one. */
    private int mark = -1;
    private int markLimit;
    private boolean markAfterReturn;

    public BufferedReader(Reader in) {
        this.in = java.util.Objects.requireNonNull(in);
    }

    public BufferedReader(Reader in, int size) {
        this(in);
        if (size <= 0) {
            throw new IllegalArgumentException("Buffer size <= 0");
        }
    }

    private int peek() throws IOException {
        if (closed) {
            throw new IOException("Stream closed");
        }
        if (next == end) {
            int kept = keepMarked();
            int count = in.read(buffer, kept, buffer.length - kept);
            next = kept;
            end = kept + Math.max(0, count);
            if (end == kept) {
                return -1;
            }
        }
        return buffer[next];
    }

    /** Moves what a valid mark needs to the begin of the buffer; its length. */
    private int keepMarked() {
        if (mark < 0 || next - mark >= markLimit) {
            mark = -1;
            return 0;
        }
        int kept = next - mark;
        char[] target = kept + SIZE > buffer.length ? new char[kept + SIZE] : buffer;
        System.arraycopy(buffer, mark, target, 0, kept);
        buffer = target;
        mark = 0;
        return kept;
    }

    @Override
    public boolean markSupported() {
        return true;
    }

    @Override
    public void mark(int limit) throws IOException {
        if (limit < 0) {
            throw new IllegalArgumentException("Read-ahead limit < 0");
        }
        peek();
        mark = next;
        markLimit = limit;
        markAfterReturn = afterReturn;
    }

    @Override
    public void reset() throws IOException {
        if (closed) {
            throw new IOException("Stream closed");
        }
        if (mark < 0) {
            throw new IOException("Mark invalid");
        }
        next = mark;
        afterReturn = markAfterReturn;
    }

    private int raw() throws IOException {
        int c = peek();
        if (c >= 0) {
            next++;
        }
        return c;
    }

    /** A newline behind a carriage return that ended a line belongs to that end. */
    @Override
    public int read() throws IOException {
        int c = raw();
        if (afterReturn && c == '\n') {
            c = raw();
        }
        afterReturn = false;
        return c;
    }

    @Override
    public int read(char[] target, int offset, int length) throws IOException {
        Ranges.checkFromSize(offset, length, target.length);
        int count = 0;
        while (count < length) {
            int c = read();
            if (c < 0) {
                return count == 0 ? -1 : count;
            }
            target[offset + count++] = (char) c;
        }
        return count;
    }

    /** Without its end; null behind the last one. */
    public String readLine() throws IOException {
        int c = read();
        if (c < 0) {
            return null;
        }
        StringBuilder line = new StringBuilder();
        while (c >= 0 && c != '\n' && c != '\r') {
            line.append((char) c);
            c = raw();
        }
        afterReturn = c == '\r';
        return line.toString();
    }

    public Stream<String> lines() {
        return Sources.stream(new Iterator<String>() {
            private String line;
            private boolean asked;

            @Override
            public boolean hasNext() {
                if (!asked) {
                    try {
                        line = readLine();
                    } catch (IOException e) {
                        throw new UncheckedIOException(e);
                    }
                    asked = true;
                }
                return line != null;
            }

            @Override
            public String next() {
                if (!hasNext()) {
                    throw new NoSuchElementException();
                }
                asked = false;
                return line;
            }
        });
    }

    @Override
    public boolean ready() throws IOException {
        return next < end || in.ready();
    }

    @Override
    public void close() throws IOException {
        closed = true;
        in.close();
    }
}
