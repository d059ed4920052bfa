package org.plurix.cli.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** A table in plain text. Columns of numbers are right-aligned; a table without rows prints its header only. */
public final class TextTable {

	private static final String GAP = "  ";

	private final List<String[]> rows = new ArrayList<>();

	public TextTable(String... header) {
		rows.add(header);
	}

	public TextTable row(Object... cells) {
		if (cells.length != rows.get(0).length)
			throw new IllegalArgumentException(cells.length + " cells in a table of " + rows.get(0).length + " columns");
		rows.add(Arrays.stream(cells).map(String::valueOf).toArray(String[]::new));
		return this;
	}

	@Override
	public String toString() {
		int columns = rows.get(0).length;
		StringBuilder text = new StringBuilder();
		for (String[] row : rows) {
			StringBuilder line = new StringBuilder();
			for (int column = 0; column < columns; column++)
				line.append(column == 0 ? "" : GAP).append(cell(row[column], column));
			text.append(line.toString().stripTrailing()).append(System.lineSeparator());
		}
		return text.toString();
	}

	private String cell(String text, int column) {
		int width = rows.stream().mapToInt(r -> r[column].length()).max().orElse(0);
		String blanks = " ".repeat(width - text.length());
		return isNumeric(column) ? blanks + text : text + blanks;
	}

	private boolean isNumeric(int column) {
		return rows.size() > 1 && rows.stream().skip(1).allMatch(r -> r[column].matches("-?[0-9.,]+"));
	}
}
