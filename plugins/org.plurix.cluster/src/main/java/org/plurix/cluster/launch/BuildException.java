package org.plurix.cluster.launch;

/** Sources do not compile or are missing; the message holds all diagnostics. */
public class BuildException extends RuntimeException {
    private static final long serialVersionUID = 1;

    public BuildException(String message) {
        super(message);
    }
}
