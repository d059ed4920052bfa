package org.plurix.ide.views.heap;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

import org.plurix.model.HeapClass;

/** Which classes of the histogram are shown, in which order. A filter is part of a name; {@code *} and {@code ?} stand for other characters. */
public final class HistogramRows {
	/** Columns to sort by. */
	public enum Column {
		NAME, OBJECTS, BYTES
	}

	private Column column = Column.BYTES;
	private boolean ascending;
	private String text = ""; //$NON-NLS-1$
	private Pattern pattern = Pattern.compile(""); //$NON-NLS-1$

	/** A column header was chosen: numbers begin with the largest, names with A; choosing it again turns the order. */
	public void sortBy(Column chosen) {
		ascending = chosen == column ? !ascending : chosen == Column.NAME;
		column = chosen;
	}

	public Column column() {
		return column;
	}

	public boolean isAscending() {
		return ascending;
	}

	public void setFilter(String newText) {
		text = newText.strip();
		StringBuilder regex = new StringBuilder();
		for (char c : text.toLowerCase(Locale.ROOT).toCharArray()) {
			regex.append(c == '*' ? ".*" : c == '?' ? "." : Pattern.quote(String.valueOf(c))); //$NON-NLS-1$ //$NON-NLS-2$
		}
		pattern = Pattern.compile(regex.toString());
	}

	public String filter() {
		return text;
	}

	public List<HeapClass> of(List<HeapClass> classes) {
		Comparator<HeapClass> order = switch (column) {
		case NAME -> Comparator.comparing(c -> HeapText.className(c.getName()));
		case OBJECTS -> Comparator.comparingLong(HeapClass::getObjects);
		case BYTES -> Comparator.comparingLong(HeapClass::getBytes);
		};
		Comparator<HeapClass> turned = ascending ? order : order.reversed();
		return classes.stream().filter(c -> pattern.matcher(HeapText.className(c.getName()).toLowerCase(Locale.ROOT)).find())
				.sorted(turned.thenComparing(HeapClass::getName)).toList();
	}
}
