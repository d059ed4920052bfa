package java.util;

/** A flag does not go with the conversion. */
public class FormatFlagsConversionMismatchException extends IllegalFormatException {
    private final String message;

    public FormatFlagsConversionMismatchException(String flags, char conversion) {
        message = "Conversion = " + conversion + ", Flags = " + flags;
    }

    @Override
    public String getMessage() {
        return message;
    }
}
