package org.plurix.pjc.model;

/** Weight of a {@link Diagnostic}: an ERROR prevents the affected code from being produced. */
public enum Severity {
    ERROR, WARNING, INFO
}
