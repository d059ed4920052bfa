package org.plurix.ide.views.heap;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Where somebody was in the inspector, to go back and forward; bounded. */
public final class InspectorHistory {
	private static final int KEPT = 100;
	private final List<Target> places = new ArrayList<>();
	private int at = -1;

	/** Goes to a new place; what lay ahead is forgotten. */
	public void visit(Target target) {
		if (current().filter(target::equals).isPresent()) {
			return;
		}
		places.subList(at + 1, places.size()).clear();
		places.add(target);
		if (places.size() > KEPT) {
			places.remove(0);
		}
		at = places.size() - 1;
	}

	public Optional<Target> current() {
		return at < 0 ? Optional.empty() : Optional.of(places.get(at));
	}

	public boolean canGoBack() {
		return at > 0;
	}

	public boolean canGoForward() {
		return at + 1 < places.size();
	}

	public Target back() {
		return places.get(--at);
	}

	public Target forward() {
		return places.get(++at);
	}

	public void clear() {
		places.clear();
		at = -1;
	}
}
