package java.util;

/** There is no conversion of this letter. */
public class UnknownFormatConversionException extends IllegalFormatException {
    private final String message;

    public UnknownFormatConversionException(String conversion) {
        message = "Conversion = '" + conversion + "'";
    }

    @Override
    public String getMessage() {
        return message;
    }
}
