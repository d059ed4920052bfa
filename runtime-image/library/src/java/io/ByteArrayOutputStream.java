package java.io;

import java.nio.charset.Charset;
import java.util.Arrays;

/** Collects bytes in a growing array. */
public class ByteArrayOutputStream extends OutputStream {
    protected byte[] buf;
    protected int count;

    public ByteArrayOutputStream() {
        this(32);
    }

    public ByteArrayOutputStream(int size) {
        if (size < 0) {
            throw new IllegalArgumentException("Negative initial size: " + size);
        }
        buf = new byte[size];
    }

    @Override
    public void write(int b) {
        reserve(1);
        buf[count++] = (byte) b;
    }

    @Override
    public void write(byte[] data, int offset, int length) {
        Ranges.checkFromSize(offset, length, data.length);
        reserve(length);
        System.arraycopy(data, offset, buf, count, length);
        count += length;
    }

    public void writeTo(OutputStream out) throws IOException {
        out.write(buf, 0, count);
    }

    public void reset() {
        count = 0;
    }

    public byte[] toByteArray() {
        return Arrays.copyOf(buf, count);
    }

    public int size() {
        return count;
    }

    @Override
    public String toString() {
        return new String(buf, 0, count);
    }

    @Override
    public void close() throws IOException {
    }

    private void reserve(int more) {
        if (buf.length - count < more) {
            buf = Arrays.copyOf(buf, Math.max(buf.length * 2, count + more));
        }
    }

    public void writeBytes(byte[] data) {
        write(data, 0, data.length);
    }

    public String toString(Charset charset) {
        return new String(toByteArray(), charset);
    }

    public String toString(String charset) throws UnsupportedEncodingException {
        return new String(toByteArray(), charset);
    }
}
