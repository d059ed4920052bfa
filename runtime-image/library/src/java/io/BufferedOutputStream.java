package java.io;

/** Gathers bytes before it passes them on. */
public class BufferedOutputStream extends FilterOutputStream {
    private static final int SIZE = 512;

    protected byte[] buf;
    protected int count;

    public BufferedOutputStream(OutputStream out) {
        this(out, SIZE);
    }

    public BufferedOutputStream(OutputStream out, int size) {
        super(out);
        if (size <= 0) {
            throw new IllegalArgumentException("Buffer size <= 0");
        }
        buf = new byte[size];
    }

    @Override
    public void write(int b) throws IOException {
        if (count == buf.length) {
            pass();
        }
        buf[count++] = (byte) b;
    }

    private void pass() throws IOException {
        out.write(buf, 0, count);
        count = 0;
    }

    @Override
    public void flush() throws IOException {
        pass();
        out.flush();
    }
}
