package org.plurix.ide.views.pages;

import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.action.IToolBarManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.ui.IActionBars;
import org.plurix.ide.views.Messages;
import org.plurix.ide.views.canvas.Exports;
import org.plurix.ide.views.live.ViewActions;
import org.plurix.ide.views.pagemap.Colouring;
import org.plurix.ide.views.pagemap.PageMapModel;

/** Tool bar and menu of the Pages view; each entry has a key in the map or is in the menu. */
final class PagesActions {
	private final PagesView view;

	PagesActions(PagesView view) {
		this.view = view;
	}

	void addTo(IActionBars bars) {
		IToolBarManager tools = bars.getToolBarManager();
		IMenuManager menu = bars.getMenuManager();
		for (Colouring colouring : Colouring.values()) {
			menu.add(colour(colouring));
		}
		menu.add(new Separator());
		Action next = ViewActions.push(Messages.action_next_colours, "colours", () -> view.setColouring(following(view.pane().model().colouring()))); //$NON-NLS-1$
		tools.add(next);
		Action[] zooms = { ViewActions.push(Messages.action_zoom_in, "zoom-in", () -> zoom(PageMapModel.ZOOM_STEP)), //$NON-NLS-1$
				ViewActions.push(Messages.action_zoom_out, "zoom-out", () -> zoom(1 / PageMapModel.ZOOM_STEP)), //$NON-NLS-1$
				ViewActions.push(Messages.action_fit, "fit", () -> change(() -> view.pane().model().fit())) }; //$NON-NLS-1$
		for (Action zoom : zooms) {
			tools.add(zoom);
			menu.add(zoom);
		}
		menu.add(ViewActions.check(Messages.action_list, null, true, view::showList));
		menu.add(ViewActions.check(Messages.action_free, null, false, on -> change(() -> view.pane().model().setWithFree(on))));
		menu.add(new Separator());
		Action image = ViewActions.push(Messages.action_export_image, "export", () -> Exports.image(view.getSite().getShell(), view.canvas(), view::status)); //$NON-NLS-1$
		tools.add(image);
		menu.add(image);
	}

	static Action find(PageList list) {
		return ViewActions.push(Messages.action_find, null, list::focusFilter);
	}

	private Action colour(Colouring colouring) {
		Action action = new Action(colouring.label(), IAction.AS_RADIO_BUTTON) {
			@Override
			public void run() {
				if (isChecked()) {
					view.setColouring(colouring);
				}
			}
		};
		action.setChecked(colouring == Colouring.OWNER);
		return action;
	}

	private static Colouring following(Colouring colouring) {
		Colouring[] all = Colouring.values();
		return all[(colouring.ordinal() + 1) % all.length];
	}

	private void zoom(double factor) {
		change(() -> view.pane().model().zoomAtSelection(factor));
	}

	private void change(Runnable modification) {
		modification.run();
		view.canvas().redraw();
	}
}
