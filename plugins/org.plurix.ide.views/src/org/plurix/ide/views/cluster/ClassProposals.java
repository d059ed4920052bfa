package org.plurix.ide.views.cluster;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/** Finds the classes that somebody means who types part of a name: by its beginning, by the beginning of the simple name, or by its capitals. */
public final class ClassProposals {
	private static final int MOST = 50;
	private final List<String> names;

	public ClassProposals(List<String> names) {
		this.names = names.stream().filter(name -> name.indexOf('$') < 0).sorted().toList();
	}

	/** The best matches first. */
	public List<String> find(String typed) {
		List<String> found = new ArrayList<>();
		names.stream().filter(name -> rank(name, typed) < Integer.MAX_VALUE)
				.sorted(Comparator.comparingInt((String name) -> rank(name, typed)).thenComparing(Comparator.naturalOrder())).limit(MOST).forEach(found::add);
		return found;
	}

	private static int rank(String name, String typed) {
		String simple = name.substring(name.lastIndexOf('.') + 1);
		String wanted = typed.toLowerCase(Locale.ROOT);
		if (simple.toLowerCase(Locale.ROOT).startsWith(wanted)) {
			return 0;
		}
		if (name.toLowerCase(Locale.ROOT).startsWith(wanted)) {
			return 1;
		}
		if (!typed.isEmpty() && simple.replaceAll("[a-z0-9_]", "").startsWith(typed)) { //$NON-NLS-1$ //$NON-NLS-2$
			return 2;
		}
		return wanted.length() > 1 && name.toLowerCase(Locale.ROOT).contains(wanted) ? 3 : Integer.MAX_VALUE;
	}

	/** Whether a text can be a class name at all. */
	public static boolean isClassName(String text) {
		return text.matches("[\\p{L}_$][\\p{L}\\p{N}_$]*(\\.[\\p{L}_$][\\p{L}\\p{N}_$]*)*"); //$NON-NLS-1$
	}
}
