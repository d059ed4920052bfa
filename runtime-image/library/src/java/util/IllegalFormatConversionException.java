package java.util;

/** The conversion cannot show an argument of this class. */
public class IllegalFormatConversionException extends IllegalFormatException {
    private final String message;

    public IllegalFormatConversionException(char conversion, Class<?> type) {
        message = conversion + " != " + type.getName();
    }

    @Override
    public String getMessage() {
        return message;
    }
}
