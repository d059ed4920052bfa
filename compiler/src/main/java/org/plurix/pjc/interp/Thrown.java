package org.plurix.pjc.interp;

/** An exception of the interpreted program on its way to a handler. */
final class Thrown extends RuntimeException {
    private static final long serialVersionUID = 1;

    final transient Instance exception;

    Thrown(Instance exception) {
        super(exception.type.internalName(), null, false, false);
        this.exception = exception;
    }
}
