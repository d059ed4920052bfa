package org.plurix.ide.views.heap;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.plurix.cluster.client.ObjectView;

/**
 * The rows of the inspector as far as they were loaded: one object at the root, others below the references that lead to them. Elements of a
 * large array are shown in ranges, so that an array of a million elements costs what is looked at. Knows which objects to read again for new
 * values. Not thread-safe.
 */
public final class InspectorTree {
	/** Elements that are shown at once; longer arrays get ranges of this size. */
	public static final int RANGE = 100;
	private static final int RANGES_OF_RANGES = RANGE * RANGE;

	/** What has to be asked for a row's children. */
	public record Load(String path, Target target, int from, int count) {
	}

	private final Map<String, List<Slot>> children = new HashMap<>();
	/** In the order in which they were asked for: parents before children. */
	private final Map<String, Load> loads = new LinkedHashMap<>();
	private ObjectView root;
	private Target target;

	/** Empties the tree for another object. */
	public Load open(Target newTarget) {
		children.clear();
		loads.clear();
		root = null;
		target = newTarget;
		return new Load("", newTarget, 0, RANGE); //$NON-NLS-1$
	}

	public Target target() {
		return target;
	}

	public Optional<ObjectView> root() {
		return Optional.ofNullable(root);
	}

	/** What to ask for the children of a row; empty if they are there, or the row has none. */
	public Optional<Load> missing(Slot slot) {
		if (!slot.hasChildren() || children.containsKey(slot.path())) {
			return Optional.empty();
		}
		if (slot.isRange() && slot.count() > RANGE) {
			children.put(slot.path(), ranges(slot.path(), slot.owner(), slot.from(), slot.count()));
			return Optional.empty();
		}
		Target next = slot.isRange() ? slot.owner() : Target.object(slot.reference());
		return Optional.of(new Load(slot.path(), next, slot.from(), slot.isRange() ? slot.count() : RANGE));
	}

	/** Takes in an answer; false if it is about another object than the one shown now. */
	public boolean add(Load load, ObjectView view) {
		if (load.path().isEmpty()) {
			if (!load.target().equals(target)) {
				return false;
			}
			root = view;
		}
		loads.put(load.path(), load);
		children.put(load.path(), rows(load, view));
		return true;
	}

	private static List<Slot> rows(Load load, ObjectView view) {
		boolean inRange = load.from() > 0 || load.path().endsWith(".."); //$NON-NLS-1$
		if (view.array() && view.length() > RANGE && !inRange) {
			return ranges(load.path(), load.target(), 0, view.length());
		}
		List<Slot> rows = new ArrayList<>();
		view.fields().forEach(field -> rows.add(Slot.field(load.path(), load.target(), field)));
		for (int i = 0; i < view.elements().size(); i++) {
			rows.add(Slot.element(load.path(), load.target(), view.elements().get(i), view.from() + i));
		}
		return rows;
	}

	/** A very long array has ranges of ranges: never more than some hundred rows below one. */
	private static List<Slot> ranges(String path, Target array, int from, int count) {
		int size = count > RANGES_OF_RANGES ? RANGES_OF_RANGES : RANGE;
		List<Slot> rows = new ArrayList<>();
		for (int begin = from; begin < from + count; begin += size) {
			rows.add(Slot.range(path, array, begin, Math.min(size, from + count - begin)));
		}
		return rows;
	}

	/** Children as far as they are there; null while they are not. */
	public List<Slot> children(Slot slot) {
		return children.get(slot.path());
	}

	public List<Slot> roots() {
		return children.getOrDefault("", List.of()); //$NON-NLS-1$
	}

	/** Everything that is loaded, to read it again. */
	public List<Load> loaded() {
		return List.copyOf(loads.values());
	}

	/** Forgets what hangs below references that have changed; after a refresh. */
	public void prune() {
		Map<String, Integer> references = new HashMap<>();
		children.values().forEach(rows -> rows.forEach(slot -> references.put(slot.path(), slot.reference())));
		List<String> stale = new ArrayList<>();
		for (Load load : loads.values()) {
			Integer reference = references.get(load.path());
			boolean below = !load.path().isEmpty() && !load.path().endsWith(".."); //$NON-NLS-1$
			if (below && (reference == null || reference != load.target().address())) {
				stale.add(load.path());
			}
		}
		for (String path : stale) {
			loads.keySet().removeIf(p -> p.equals(path) || p.startsWith(path + '/'));
			children.keySet().removeIf(p -> p.equals(path) || p.startsWith(path + '/'));
		}
	}
}
