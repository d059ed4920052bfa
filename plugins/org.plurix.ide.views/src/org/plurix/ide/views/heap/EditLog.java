package org.plurix.ide.views.heap;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;

import org.plurix.cluster.client.EditResult;

/** Edits that were committed and can be taken back, the newest first; bounded. */
public final class EditLog {
	private static final int KEPT = 100;
	private final Deque<EditResult> edits = new ArrayDeque<>();

	public void add(EditResult edit) {
		edits.push(edit);
		if (edits.size() > KEPT) {
			edits.removeLast();
		}
	}

	/** What undo would take back. */
	public Optional<EditResult> newest() {
		return Optional.ofNullable(edits.peek());
	}

	/** It was taken back, or cannot be. */
	public void remove(EditResult edit) {
		edits.remove(edit);
	}

	public void clear() {
		edits.clear();
	}
}
