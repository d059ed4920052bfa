package org.plurix.ide.views.heap;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.osgi.util.NLS;
import org.plurix.cluster.client.ObjectRange;

/** The instances of a class as far as they were asked for, and a last row that says how many there are and offers the next ones. */
public final class InstanceList {
	/** Sizes of a page. */
	public static final int SMALL = 25;
	public static final int LARGE = 100;

	/** The last row. */
	public record Totals(String text, boolean more) {
	}

	private final String type;
	private final List<ObjectRange.Line> lines = new ArrayList<>();
	private int next;
	private long total = -1;

	/** @param total instances as the histogram counts them, without those of subclasses; -1 if not known */
	public InstanceList(String type, long total) {
		this.type = type;
		this.total = total;
	}

	public String type() {
		return type;
	}

	/** The cursor to ask from. */
	public int next() {
		return next;
	}

	/** Takes in a page; {@code from}: the cursor it was asked with. An answer to an older question is dropped. */
	public boolean add(int from, ObjectRange range) {
		if (from != next || next == 0 && !lines.isEmpty()) {
			return false;
		}
		lines.addAll(range.objects());
		next = range.next();
		return true;
	}

	/** How many to ask for to get again what is shown. */
	public int shown() {
		return Math.max(SMALL, lines.size());
	}

	/** The first ones were read anew. */
	public void replace(ObjectRange range) {
		lines.clear();
		lines.addAll(range.objects());
		next = range.next();
	}

	public void setTotal(long newTotal) {
		total = newTotal;
	}

	/** Lines, then one {@link Totals}. */
	public List<Object> rows() {
		List<Object> rows = new ArrayList<>(lines);
		rows.add(new Totals(totals(), next != 0));
		return rows;
	}

	private String totals() {
		String shown = String.format("%,d", lines.size()); //$NON-NLS-1$
		if (next == 0) {
			return NLS.bind(Messages.instances_all, shown);
		}
		return total > lines.size() ? NLS.bind(Messages.instances_of, shown, String.format("%,d", total)) : NLS.bind(Messages.instances_more, shown); //$NON-NLS-1$
	}
}
