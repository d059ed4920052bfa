package org.plurix.dsl.run;

/** A scenario cannot go on; the message is for the user. */
public class ScenarioException extends RuntimeException {
    private static final long serialVersionUID = 1;

    public ScenarioException(String message) {
        super(message);
    }
}
