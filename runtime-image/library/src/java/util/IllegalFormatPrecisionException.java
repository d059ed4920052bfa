package java.util;

/** The conversion takes no precision. */
public class IllegalFormatPrecisionException extends IllegalFormatException {
    private final String message;

    public IllegalFormatPrecisionException(int precision) {
        message = Integer.toString(precision);
    }

    @Override
    public String getMessage() {
        return message;
    }
}
