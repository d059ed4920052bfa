package org.plurix.cli.command;

import java.lang.reflect.Field;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

import plurix.dhs.EventKind;

/** Names of the engine's event kinds: those of the constants that the engine itself uses. */
final class EventNames {

	private static final Map<Integer, String> NAMES = new TreeMap<>();

	static {
		for (Field field : EventKind.class.getFields())
			try {
				NAMES.put(field.getInt(null), field.getName().toLowerCase(Locale.ROOT).replace('_', '-'));
			} catch (IllegalAccessException impossible) {
				throw new IllegalStateException(impossible);
			}
	}

	private EventNames() {
	}

	static String of(int kind) {
		return NAMES.getOrDefault(kind, "kind " + kind);
	}
}
