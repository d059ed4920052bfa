package org.plurix.cluster.control;

/** The user asked for something that does not exist or cannot be done; the message lists what exists. */
public class ControlException extends RuntimeException {
    private static final long serialVersionUID = 1;

    public ControlException(String message) {
        super(message);
    }
}
