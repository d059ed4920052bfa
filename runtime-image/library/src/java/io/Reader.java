package java.io;

/** A source of characters. */
public abstract class Reader implements Closeable, Readable {
    protected Object lock = this;

    protected Reader() { }

    protected Reader(Object lock) {
        this.lock = lock;
    }

    /** At least one character, or -1 at the end. */
    public abstract int read(char[] target, int offset, int length) throws IOException;

    public int read() throws IOException {
        char[] one = new char[1];
        return read(one, 0, 1) < 0 ? -1 : one[0];
    }

    public int read(char[] target) throws IOException {
        return read(target, 0, target.length);
    }

    public long skip(long count) throws IOException {
        if (count < 0) {
            throw new IllegalArgumentException("skip value is negative");
        }
        long skipped = 0;
        while (skipped < count && read() >= 0) {
            skipped++;
        }
        return skipped;
    }

    public boolean ready() throws IOException {
        return false;
    }

    public boolean markSupported() {
        return false;
    }

    public void mark(int limit) throws IOException {
        throw new IOException("mark() not supported");
    }

    public void reset() throws IOException {
        throw new IOException("reset() not supported");
    }

    public long transferTo(Writer target) throws IOException {
        long count = 0;
        for (int c = read(); c >= 0; c = read()) {
            target.write(c);
            count++;
        }
        return count;
    }

    @Override
    public abstract void close() throws IOException;
}
