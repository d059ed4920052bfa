package java.io;

/** Reads from a byte array. */
public class ByteArrayInputStream extends InputStream {
    protected byte[] buf;
    protected int pos;
    protected int count;
    protected int mark;

    public ByteArrayInputStream(byte[] data) {
        this(data, 0, data.length);
    }

    public ByteArrayInputStream(byte[] data, int offset, int length) {
        buf = data;
        pos = offset;
        mark = offset;
        count = Math.min(offset + length, data.length);
    }

    @Override
    public int read() {
        return pos < count ? buf[pos++] & 0xff : -1;
    }

    @Override
    public int read(byte[] target, int offset, int length) {
        Ranges.checkFromSize(offset, length, target.length);
        if (pos >= count) {
            return -1;
        }
        int n = Math.min(length, count - pos);
        System.arraycopy(buf, pos, target, offset, n);
        pos += n;
        return n;
    }

    @Override
    public int available() {
        return count - pos;
    }

    @Override
    public long skip(long n) {
        long skipped = Math.max(0, Math.min(n, count - pos));
        pos += (int) skipped;
        return skipped;
    }

    @Override
    public byte[] readAllBytes() {
        byte[] rest = new byte[count - pos];
        read(rest, 0, rest.length);
        return rest;
    }

    @Override
    public boolean markSupported() {
        return true;
    }

    @Override
    public void mark(int limit) {
        mark = pos;
    }

    @Override
    public void reset() {
        pos = mark;
    }
}
