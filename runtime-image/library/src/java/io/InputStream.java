package java.io;

/** A source of bytes. */
public abstract class InputStream implements Closeable {
    /** The next byte (0..255), or -1 at the end. */
    public abstract int read() throws IOException;

    public int read(byte[] target) throws IOException {
        return read(target, 0, target.length);
    }

    /** Reads at most {@code length} bytes; -1 if there is none and the end is reached. */
    public int read(byte[] target, int offset, int length) throws IOException {
        Ranges.checkFromSize(offset, length, target.length);
        for (int i = 0; i < length; i++) {
            int b = read();
            if (b < 0) {
                return i == 0 ? -1 : i;
            }
            target[offset + i] = (byte) b;
        }
        return length;
    }

    public long skip(long count) throws IOException {
        long skipped = 0;
        while (skipped < count && read() >= 0) {
            skipped++;
        }
        return skipped;
    }

    public int available() throws IOException {
        return 0;
    }

    @Override
    public void close() throws IOException {
    }
}
