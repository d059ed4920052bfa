package java.util;

/** An operation needed an element on the stack. */
public class EmptyStackException extends RuntimeException {
    public EmptyStackException() {
    }
}
