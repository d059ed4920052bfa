package java.nio;

/** No mark was set. */
public class InvalidMarkException extends IllegalStateException {
    public InvalidMarkException() { }
}
