package org.plurix.cluster.station;

/** Unwinds the body of an aborted host transaction, which then runs again. Bodies must let it pass. */
final class RestartException extends RuntimeException {
    private static final long serialVersionUID = 1;

    RestartException() {
        super("transaction restarts", null, false, false);
    }
}
