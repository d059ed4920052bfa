package org.plurix.dsl.description;

/**
 * @param text          as written, without "expect"
 * @param patienceNanos how long to wait for it; 0: it must hold at once
 */
public record Expectation(int line, String text, Condition condition, long patienceNanos) {
}
