package org.plurix.cluster.client;

/**
 * What an answer is valid for.
 *
 * @param commit      number of the last commit that it contains
 * @param epochMillis wall time at which it was read
 */
public record Stamp(long commit, long epochMillis) {
}
