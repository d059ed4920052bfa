package java.io;

/** Gathers characters before it passes them on. */
public class BufferedWriter extends Writer {
    private static final int SIZE = 512;

    private final Writer out;
    private final StringBuilder waiting = new StringBuilder();

    public BufferedWriter(Writer out) {
        this.out = java.util.Objects.requireNonNull(out);
    }

    public BufferedWriter(Writer out, int size) {
        this(out);
        if (size <= 0) {
            throw new IllegalArgumentException("Buffer size <= 0");
        }
    }

    public void newLine() throws IOException {
        write("\n");
    }

    @Override
    public void write(char[] text, int offset, int length) throws IOException {
        waiting.append(text, offset, length);
        if (waiting.length() >= SIZE) {
            pass();
        }
    }

    private void pass() throws IOException {
        out.write(waiting.toString());
        waiting.setLength(0);
    }

    @Override
    public void flush() throws IOException {
        pass();
        out.flush();
    }

    @Override
    public void close() throws IOException {
        flush();
        out.close();
    }
}
