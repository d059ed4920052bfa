package java.io;

/** A sink that may hold data back until it is flushed. */
public interface Flushable {
    void flush() throws IOException;
}
