package org.plurix.ide.views.live;

import java.util.function.Consumer;

import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.PlatformUI;
import org.plurix.ide.launch.ActiveCluster;

/** Which cluster a view shows: the active one, or while pinned the one it had. Tells its owner on the user interface thread. */
final class ClusterChoice {
	private final Consumer<String> owner;
	private final Consumer<String> listener = this::activeChanged;
	private final Display display = PlatformUI.getWorkbench().getDisplay();
	private String name = ActiveCluster.get().name();
	private boolean pinned;
	private boolean closed;

	ClusterChoice(Consumer<String> owner) {
		this.owner = owner;
		ActiveCluster.get().addListener(listener);
	}

	/** Null if there is none. */
	String name() {
		return name;
	}

	boolean isPinned() {
		return pinned;
	}

	void setPinned(boolean pin) {
		pinned = pin;
		follow();
	}

	void close() {
		closed = true;
		ActiveCluster.get().removeListener(listener);
	}

	private void activeChanged(String active) {
		if (!display.isDisposed()) {
			display.asyncExec(this::follow);
		}
	}

	private void follow() {
		String active = ActiveCluster.get().name();
		boolean same = active == null ? name == null : active.equals(name);
		// an ended cluster stays on display, as lost, until another one is active
		if (closed || pinned || same || active == null && name != null) {
			return;
		}
		name = active;
		owner.accept(name);
	}
}
