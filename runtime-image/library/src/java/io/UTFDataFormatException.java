package java.io;

/** Bytes that are no text in the form of {@link DataOutputStream#writeUTF}. */
public class UTFDataFormatException extends IOException {
    public UTFDataFormatException() { }

    public UTFDataFormatException(String message) {
        super(message);
    }
}
