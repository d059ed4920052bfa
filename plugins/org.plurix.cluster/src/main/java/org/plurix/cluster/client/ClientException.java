package org.plurix.cluster.client;

/** A command could not be carried out; the message is for the user. {@link #isUsage}: the request itself was wrong. */
public class ClientException extends RuntimeException {
    private static final long serialVersionUID = 1;
    private final boolean usage;

    public ClientException(String message, boolean usage) {
        super(message);
        this.usage = usage;
    }

    public boolean isUsage() {
        return usage;
    }
}
