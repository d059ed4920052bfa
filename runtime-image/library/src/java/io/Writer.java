package java.io;

/** A sink of characters. */
public abstract class Writer implements Appendable, Closeable, Flushable {
    protected Object lock = this;

    protected Writer() { }

    protected Writer(Object lock) {
        this.lock = lock;
    }

    public abstract void write(char[] text, int offset, int length) throws IOException;

    public void write(int c) throws IOException {
        write(new char[] {(char) c}, 0, 1);
    }

    public void write(char[] text) throws IOException {
        write(text, 0, text.length);
    }

    public void write(String text) throws IOException {
        write(text, 0, text.length());
    }

    public void write(String text, int offset, int length) throws IOException {
        write(text.substring(offset, offset + length).toCharArray(), 0, length);
    }

    @Override
    public Writer append(CharSequence text) throws IOException {
        write(String.valueOf(text));
        return this;
    }

    @Override
    public Writer append(CharSequence text, int start, int end) throws IOException {
        write(String.valueOf(text).substring(start, end));
        return this;
    }

    @Override
    public Writer append(char c) throws IOException {
        write(c);
        return this;
    }

    @Override
    public abstract void flush() throws IOException;

    @Override
    public abstract void close() throws IOException;
}
