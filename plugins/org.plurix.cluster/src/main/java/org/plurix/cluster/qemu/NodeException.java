package org.plurix.cluster.qemu;

/** A node could not be started or controlled; the message tells the user what happened and what to do. */
public class NodeException extends RuntimeException {
    private static final long serialVersionUID = 1;

    public NodeException(String message) {
        super(message);
    }

    public NodeException(String message, Throwable cause) {
        super(message, cause);
    }
}
