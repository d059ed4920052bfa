package org.plurix.dsl.description;

/**
 * An action with its moment.
 *
 * @param nanos since everything at the top was deployed and started
 * @param text  the action as written
 */
public record Step(int line, long nanos, String text, Action action) {
}
