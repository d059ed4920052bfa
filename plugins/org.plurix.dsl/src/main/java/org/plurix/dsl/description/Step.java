package org.plurix.dsl.description;

/**
 * An action with its moment.
 *
 * @param nanos since the cluster was ready
 * @param text  the action as written
 */
public record Step(int line, long nanos, String text, Action action) {
}
