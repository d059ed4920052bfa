package org.plurix.ide.launch.config;

import java.util.LinkedHashMap;
import java.util.Map;

/** Faults of the virtual Ethernet from the start on, as texts like "2%" or "0.5ms"; the daemon checks them. Empty texts: none. */
public record NetworkSettings(String loss, String duplicate, String reorder, String delay, String jitter, String seed) {

	public static final NetworkSettings NONE = new NetworkSettings("", "", "", "", "", ""); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$ //$NON-NLS-6$

	public boolean isNone() {
		return faults().isEmpty();
	}

	/** What is set, by the names that the daemon's operation {@code fault} knows. */
	public Map<String, String> faults() {
		Map<String, String> result = new LinkedHashMap<>();
		put(result, "loss", loss); //$NON-NLS-1$
		put(result, "duplicate", duplicate); //$NON-NLS-1$
		put(result, "reorder", reorder); //$NON-NLS-1$
		put(result, "delay", delay); //$NON-NLS-1$
		put(result, "jitter", jitter); //$NON-NLS-1$
		return result;
	}

	private static void put(Map<String, String> map, String name, String value) {
		if (!value.isBlank())
			map.put(name, value.trim());
	}
}
