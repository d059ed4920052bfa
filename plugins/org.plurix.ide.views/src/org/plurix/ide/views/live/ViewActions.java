package org.plurix.ide.views.live;

import java.util.function.Consumer;

import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IAction;
import org.plurix.ide.views.Icons;

/** Entries of tool bars and menus of the views. */
public final class ViewActions {

	private ViewActions() {
	}

	/** @param icon name for {@link Icons}, null for none */
	public static Action push(String text, String icon, Runnable what) {
		return withIcon(icon, new Action(text) {
			@Override
			public void run() {
				what.run();
			}
		});
	}

	/** As {@link #push}, with a state. */
	public static Action check(String text, String icon, boolean on, Consumer<Boolean> what) {
		Action action = withIcon(icon, new Action(text, IAction.AS_CHECK_BOX) {
			@Override
			public void run() {
				what.accept(isChecked());
			}
		});
		action.setChecked(on);
		return action;
	}

	private static Action withIcon(String icon, Action action) {
		if (icon != null) {
			action.setImageDescriptor(Icons.get(icon));
		}
		return action;
	}
}
