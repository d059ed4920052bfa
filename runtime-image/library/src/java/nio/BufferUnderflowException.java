package java.nio;

/** Nothing is left to read. */
public class BufferUnderflowException extends RuntimeException {
    public BufferUnderflowException() { }
}
