package java.nio;

/** There is no room left. */
public class BufferOverflowException extends RuntimeException {
    public BufferOverflowException() { }
}
