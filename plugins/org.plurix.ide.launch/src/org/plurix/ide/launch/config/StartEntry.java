package org.plurix.ide.launch.config;

import java.util.ArrayList;
import java.util.List;

/**
 * A class to run once the cluster is ready and its code deployed.
 *
 * @param type      qualified name of a plurix.Transaction, or of a class with {@code main} or {@code run}
 * @param arguments of {@code main}
 * @param node      number of the node that runs it
 * @param priority  0 to 9, 5 is normal
 */
public record StartEntry(String type, List<String> arguments, int node, int priority) {

	public static final int NORMAL_PRIORITY = 5;
	private static final String SEPARATOR = "\t"; //$NON-NLS-1$
	private static final int FIELDS = 3;

	public StartEntry {
		arguments = List.copyOf(arguments);
	}

	public static StartEntry of(String type) {
		return new StartEntry(type, List.of(), 0, NORMAL_PRIORITY);
	}

	/** One line: class, node, priority and arguments, separated by tabs. */
	public String encode() {
		List<String> words = new ArrayList<>(List.of(type, Integer.toString(node), Integer.toString(priority)));
		words.addAll(arguments);
		return String.join(SEPARATOR, words);
	}

	/** @throws IllegalArgumentException if the line is not one of {@link #encode} */
	public static StartEntry decode(String line) {
		List<String> words = List.of(line.split(SEPARATOR, -1));
		if (words.size() < FIELDS || words.get(0).isBlank())
			throw new IllegalArgumentException("no start entry: '" + line + "'"); //$NON-NLS-1$ //$NON-NLS-2$
		return new StartEntry(words.get(0), words.subList(FIELDS, words.size()), Integer.parseInt(words.get(1)), Integer.parseInt(words.get(2)));
	}

	/** Arguments as a user types them: separated by blanks. */
	public static List<String> words(String text) {
		return text.isBlank() ? List.of() : List.of(text.trim().split("\\s+")); //$NON-NLS-1$
	}
}
