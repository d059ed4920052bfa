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

    public byte[] readAllBytes() throws IOException {
        return readNBytes(Integer.MAX_VALUE);
    }

    public byte[] readNBytes(int count) throws IOException {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        for (int b = 0; all.size() < count && (b = read()) >= 0;) {
            all.write(b);
        }
        return all.toByteArray();
    }

    public long transferTo(OutputStream target) throws IOException {
        byte[] all = readAllBytes();
        target.write(all, 0, all.length);
        return all.length;
    }

    public boolean markSupported() {
        return false;
    }

    public void mark(int limit) {
    }

    public void reset() throws IOException {
        throw new IOException("mark/reset not supported");
    }

    public static InputStream nullInputStream() {
        return new ByteArrayInputStream(new byte[0]);
    }
}
