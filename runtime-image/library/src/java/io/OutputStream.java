package java.io;

/** A sink of bytes. */
public abstract class OutputStream implements Closeable, Flushable {
    /** Writes the low 8 bits of {@code b}. */
    public abstract void write(int b) throws IOException;

    public void write(byte[] data) throws IOException {
        write(data, 0, data.length);
    }

    public void write(byte[] data, int offset, int length) throws IOException {
        Ranges.checkFromSize(offset, length, data.length);
        for (int i = 0; i < length; i++) {
            write(data[offset + i]);
        }
    }

    @Override
    public void flush() throws IOException {
    }

    @Override
    public void close() throws IOException {
    }
}
