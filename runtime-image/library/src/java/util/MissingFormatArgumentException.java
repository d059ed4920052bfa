package java.util;

/** There are fewer arguments than format specifiers. */
public class MissingFormatArgumentException extends IllegalFormatException {
    private final String message;

    public MissingFormatArgumentException(String specifier) {
        message = "Format specifier '" + specifier + "'";
    }

    @Override
    public String getMessage() {
        return message;
    }
}
