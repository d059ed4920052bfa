package org.plurix.pjc.model;

/** A stage of the compiler failed on one method: a defect of the compiler. Whoever compiles many methods reports it and goes on with the others. */
public final class StageException extends IllegalStateException {
    private static final long serialVersionUID = 1L;

    /** Name of the pass or of the part of the back end. */
    private final String stage;

    public StageException(String stage, String method, Throwable cause) {
        super(stage + " of " + method + ": " + cause.getMessage(), cause);
        this.stage = stage;
    }

    public String stage() {
        return stage;
    }
}
