package org.plurix.ide.core.problems;

/**
 * A problem at a place in a source text. Value object, the same for markers and for the editor.
 *
 * @param code  PJC's name of the kind; a kind that {@link ProblemKind} does not know keeps its name
 * @param line  1-based
 * @param start offset of the first character
 * @param end   offset behind the last character
 */
public record SourceProblem(String code, boolean error, String message, int line, int start, int end) {

	public ProblemKind kind() {
		return ProblemKind.ofCode(code);
	}

	/** Context problems depend on other files and are kept apart from those of the file itself. */
	public boolean isContext() {
		return kind() == ProblemKind.CONTEXT;
	}
}
