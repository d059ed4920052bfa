package org.plurix.ide.views.heap;

import org.eclipse.osgi.util.NLS;
import org.plurix.cluster.client.ClusterData;
import org.plurix.cluster.client.EditResult;
import org.plurix.ide.views.calls.ClusterCall;
import org.plurix.model.feed.LiveCluster;

/**
 * Changes values, each as one transaction, and takes them back. An edit is refused when somebody else has changed the value since the user saw
 * it; then the view shows the present one.
 */
final class HeapEdits {
	private final HeapLink heap;
	private final Runnable changed;
	private final EditLog log = new EditLog();

	/** @param changed values or the log are different now */
	HeapEdits(HeapLink heap, Runnable changed) {
		this.heap = heap;
		this.changed = changed;
	}

	EditLog log() {
		return log;
	}

	void edit(Slot slot, String value) {
		LiveCluster cluster = heap.shownCluster().orElse(null);
		if (cluster == null) {
			return;
		}
		ClusterCall.start(NLS.bind(Messages.job_edit, HeapText.name(slot)), cluster, (data, monitor) -> edit(data, slot, value), result -> {
			log.add(result);
			heap.say(NLS.bind(Messages.edited, new Object[] { result.target(), result.before(), result.after(), result.at().commit() }));
			changed.run();
		}, this::refused);
	}

	private static EditResult edit(ClusterData data, Slot slot, String value) {
		String seen = slot.field().value();
		if (slot.owner().isStatics()) {
			return data.editStatic(slot.owner().statics(), slot.field().name(), value, seen);
		}
		return slot.isElement() ? data.editElement(slot.owner().address(), slot.index(), value, seen)
				: data.editField(slot.owner().address(), slot.field().name(), value, seen);
	}

	void undo() {
		LiveCluster cluster = heap.shownCluster().orElse(null);
		EditResult edit = log.newest().orElse(null);
		if (cluster == null || edit == null) {
			return;
		}
		log.remove(edit);
		ClusterCall.start(NLS.bind(Messages.job_undo, edit.target()), cluster, (data, monitor) -> data.undoEdit(edit.edit()), result -> {
			heap.say(NLS.bind(Messages.undone, new Object[] { result.target(), result.after(), result.at().commit() }));
			changed.run();
		}, this::refused);
	}

	private void refused(String reason) {
		heap.say(NLS.bind(Messages.edit_refused, reason));
		changed.run();
	}
}
