package org.plurix.cluster.heap;

/** The heap does not contain what was asked for: an unknown class or field, a null reference, a broken object. */
public class HeapException extends RuntimeException {
    private static final long serialVersionUID = 1;

    public HeapException(String message) {
        super(message);
    }
}
