package java.nio;

/** The buffer may only be read. */
public class ReadOnlyBufferException extends UnsupportedOperationException {
    public ReadOnlyBufferException() { }
}
