package java.lang;

/** {@code clone} was called on an object whose class is not {@link Cloneable}. */
public class CloneNotSupportedException extends Exception {
    public CloneNotSupportedException() {
    }

    public CloneNotSupportedException(String message) {
        super(message);
    }
}
