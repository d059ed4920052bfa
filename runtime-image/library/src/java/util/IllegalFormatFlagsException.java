package java.util;

/** Flags do not go with each other. */
public class IllegalFormatFlagsException extends IllegalFormatException {
    private final String message;

    public IllegalFormatFlagsException(String flags) {
        message = "Flags = '" + flags + "'";
    }

    @Override
    public String getMessage() {
        return message;
    }
}
