package org.plurix.dsl.files;

import java.util.List;

/**
 * What is wrong with a file, and where.
 *
 * @param line, column from 1 on
 * @param offset, length the place in characters
 * @param code one of {@code validation.IssueCodes}, or the parser's
 * @param data texts that could stand there instead
 */
public record Problem(boolean isError, int line, int column, int offset, int length, String code, String message, List<String> data) {
}
