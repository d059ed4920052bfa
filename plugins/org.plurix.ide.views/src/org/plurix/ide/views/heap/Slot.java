package org.plurix.ide.views.heap;

import java.util.Objects;

import org.plurix.cluster.client.ObjectView;

/**
 * A row of the inspector: a field, an element, or a range of elements of a large array. Rows are equal when they stand at the same path and lead to
 * the same object: so expansion and selection survive new values.
 */
public final class Slot {
	private final String path;
	private final Target owner;
	private final ObjectView.Field field;
	private final int index;
	private final int from;
	private final int count;

	private Slot(String path, Target owner, ObjectView.Field field, int index, int from, int count) {
		this.path = path;
		this.owner = owner;
		this.field = field;
		this.index = index;
		this.from = from;
		this.count = count;
	}

	static Slot field(String parent, Target owner, ObjectView.Field field) {
		return new Slot(parent + '/' + field.declaredBy() + '.' + field.name(), owner, field, -1, 0, 0);
	}

	static Slot element(String parent, Target owner, ObjectView.Field field, int index) {
		return new Slot(parent + '/' + index, owner, field, index, 0, 0);
	}

	/** Elements {@code from <= index < from + count} of the array {@code owner}. */
	static Slot range(String parent, Target owner, int from, int count) {
		return new Slot(parent + '/' + from + "..", owner, null, -1, from, count); //$NON-NLS-1$
	}

	public String path() {
		return path;
	}

	/** The object or class that the place belongs to. */
	public Target owner() {
		return owner;
	}

	/** Null for a range. */
	public ObjectView.Field field() {
		return field;
	}

	public boolean isRange() {
		return field == null;
	}

	public boolean isElement() {
		return index >= 0;
	}

	public int index() {
		return index;
	}

	public int from() {
		return from;
	}

	public int count() {
		return count;
	}

	/** Address of the object that it names, or 0. */
	public int reference() {
		return field == null ? 0 : field.reference();
	}

	public boolean hasChildren() {
		return isRange() || reference() != 0;
	}

	public boolean isEditable() {
		return field != null && !field.isFinal();
	}

	@Override
	public boolean equals(Object other) {
		return other instanceof Slot slot && path.equals(slot.path) && reference() == slot.reference();
	}

	@Override
	public int hashCode() {
		return Objects.hash(path, reference());
	}
}
