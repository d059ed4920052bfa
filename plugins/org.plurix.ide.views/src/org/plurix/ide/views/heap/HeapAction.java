package org.plurix.ide.views.heap;

import org.eclipse.jface.action.Action;
import org.plurix.ide.views.Icons;

/** An action that is a text and what it does. */
final class HeapAction extends Action {
	private final Runnable run;

	HeapAction(String text, Runnable run) {
		super(text);
		this.run = run;
	}

	HeapAction(String text, String icon, Runnable run) {
		this(text, run);
		setToolTipText(text);
		setImageDescriptor(Icons.get(icon));
	}

	@Override
	public void run() {
		run.run();
	}
}
