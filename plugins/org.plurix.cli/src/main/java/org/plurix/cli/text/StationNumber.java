package org.plurix.cli.text;

import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads a node as its number or its name: 1 or node1. */
public final class StationNumber implements ITypeConverter<Integer> {

	private static final String PREFIX = "node";

	@Override
	public Integer convert(String text) {
		String digits = text.startsWith(PREFIX) ? text.substring(PREFIX.length()) : text;
		if (!digits.matches("[0-9]{1,2}"))
			throw new TypeConversionException("'" + text + "' is no node: give its number or name, like 1 or node1");
		return Integer.valueOf(digits);
	}
}
