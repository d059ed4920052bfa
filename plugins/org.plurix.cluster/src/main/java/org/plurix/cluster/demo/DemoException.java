package org.plurix.cluster.demo;

/** The demo could not go on; the message says where and why. */
public class DemoException extends RuntimeException {
    private static final long serialVersionUID = 1;

    public DemoException(String message) {
        super(message);
    }
}
