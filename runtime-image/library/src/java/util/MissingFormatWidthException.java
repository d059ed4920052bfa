package java.util;

/** A flag needs a width that is not there. */
public class MissingFormatWidthException extends IllegalFormatException {
    private final String message;

    public MissingFormatWidthException(String specifier) {
        message = specifier;
    }

    @Override
    public String getMessage() {
        return message;
    }
}
