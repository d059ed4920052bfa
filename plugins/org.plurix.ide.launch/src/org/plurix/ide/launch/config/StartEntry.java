package org.plurix.ide.launch.config;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A class to run once the cluster is ready and its code deployed.
 *
 * @param type      qualified name of a plurix.Transaction, or of a class with {@code main} or {@code run}
 * @param arguments of {@code main}
 * @param node      number of the node that runs it
 * @param priority  a higher one runs first
 */
public record StartEntry(String type, List<String> arguments, int node, int priority) {

	public static final int NORMAL_PRIORITY = 5;
	public static final int LEAST_PRIORITY = 1;
	public static final int MOST_PRIORITY = 9;
	private static final String SEPARATOR = "\t"; //$NON-NLS-1$
	private static final int FIELDS = 3;
	private static final Pattern WORD = Pattern.compile("\"([^\"]*)\"|(\\S+)"); //$NON-NLS-1$

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

	/** Arguments as a user types them: separated by blanks; quotes hold words together. */
	public static List<String> words(String text) {
		List<String> words = new ArrayList<>();
		Matcher matcher = WORD.matcher(text);
		while (matcher.find())
			words.add(matcher.group(1) != null ? matcher.group(1) : matcher.group(2));
		return words;
	}

	/** Arguments as {@link #words} reads them. */
	public static String line(List<String> words) {
		return words.stream().map(w -> w.isEmpty() || w.chars().anyMatch(Character::isWhitespace) ? '"' + w + '"' : w).collect(Collectors.joining(" ")); //$NON-NLS-1$
	}
}
