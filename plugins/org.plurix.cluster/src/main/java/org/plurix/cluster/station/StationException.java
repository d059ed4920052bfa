package org.plurix.cluster.station;

/** A host transaction or a wait of the host station did not succeed; the message says why and what to do. */
public class StationException extends RuntimeException {
    private static final long serialVersionUID = 1;

    public StationException(String message) {
        super(message);
    }

    public StationException(String message, Throwable cause) {
        super(message, cause);
    }
}
