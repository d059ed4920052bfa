package org.plurix.cluster.client;

/**
 * A change by hand that has been committed.
 *
 * @param edit   number for undo
 * @param target what was changed, as text
 */
public record EditResult(Stamp at, long edit, String target, String before, String after) {
}
