package org.plurix.ide.launch.deploy;

import java.util.List;

/**
 * A line of the deploy results: a deploy, or below it a class, a node, or a message of the compiler. The key stays the same over updates.
 *
 * @param key    tells rows apart
 * @param what   name of class or node; kind of deploy
 * @param result one word or two
 * @param reason why, or empty
 * @param bytes  of new objects and code, or empty
 * @param millis or empty
 * @param source qualified class name, or absolute path of a file; empty if there is nothing to go to
 * @param line   in the file, or 0
 */
public record DeployRow(String key, Type type, String what, Verdict verdict, String result, String reason, String bytes, String millis,
		String source, int line, List<DeployRow> children) {

	public enum Type {
		DEPLOY, CLASS, NODE, MESSAGE
	}

	public enum Verdict {
		GOOD, UNCHANGED, BAD
	}

	public DeployRow {
		children = List.copyOf(children);
	}

	@Override
	public boolean equals(Object other) {
		return other instanceof DeployRow row && row.key.equals(key);
	}

	@Override
	public int hashCode() {
		return key.hashCode();
	}

	/** As copied to the clipboard: cells separated by tabs. */
	public String text() {
		return String.join("\t", what, result, bytes, millis, reason).stripTrailing(); //$NON-NLS-1$
	}

	/** Whether the row or one below it contains the text, whatever the case. */
	public boolean contains(String lowerCaseText) {
		return text().toLowerCase(java.util.Locale.ROOT).contains(lowerCaseText) || children.stream().anyMatch(c -> c.contains(lowerCaseText));
	}
}
