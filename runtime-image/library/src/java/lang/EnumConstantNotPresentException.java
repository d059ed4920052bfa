package java.lang;

/** An enumeration has no constant of this name. */
public class EnumConstantNotPresentException extends RuntimeException {
    public EnumConstantNotPresentException(String message) {
        super(message);
    }
}
