package org.plurix.pjc.bench;

/** The measurement cannot be made; the message says what to do. */
public final class BenchException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    BenchException(String message) {
        super(message);
    }
}
