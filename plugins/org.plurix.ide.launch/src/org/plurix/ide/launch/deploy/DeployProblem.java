package org.plurix.ide.launch.deploy;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A message of the compiler that kept a deploy from happening.
 *
 * @param file absolute path, empty if the message has no place
 * @param line from 1, or 0
 */
public record DeployProblem(String file, int line, String message) {

	private static final Pattern PLACE = Pattern.compile("^(?<file>[^\\s:][^:]*\\.java):(?<line>\\d+):(?:\\d+:)?\\s*(?:error:\\s*)?(?<text>.*)$"); //$NON-NLS-1$

	/** Splits the daemon's text; what has no place is kept as one message if nothing else is there. */
	static List<DeployProblem> parse(String text) {
		List<DeployProblem> result = new ArrayList<>();
		for (String line : text.lines().toList()) {
			Matcher place = PLACE.matcher(line);
			if (place.matches())
				result.add(new DeployProblem(place.group("file"), Integer.parseInt(place.group("line")), place.group("text"))); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
		}
		return result.isEmpty() ? List.of(new DeployProblem("", 0, text.strip())) : result; //$NON-NLS-1$
	}
}
