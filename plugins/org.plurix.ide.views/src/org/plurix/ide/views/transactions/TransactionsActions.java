package org.plurix.ide.views.transactions;

import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.action.IToolBarManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.ui.IActionBars;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.statushandlers.StatusManager;
import org.plurix.ide.views.Messages;
import org.plurix.ide.views.canvas.Exports;
import org.plurix.ide.views.live.ViewActions;
import org.plurix.ide.views.timeline.TimelineModel;

/** Tool bar and menu of the Transactions view; each entry has a key in the timeline or a standard command. */
final class TransactionsActions {
	private static final String BUNDLE = "org.plurix.ide.views"; //$NON-NLS-1$

	private final TransactionsView view;

	TransactionsActions(TransactionsView view) {
		this.view = view;
	}

	void addTo(IActionBars bars) {
		IToolBarManager tools = bars.getToolBarManager();
		IMenuManager menu = bars.getMenuManager();
		Action[] moves = { ViewActions.push(Messages.action_previous_abort, "previous-abort", () -> view.stepAbort(false)), //$NON-NLS-1$
				ViewActions.push(Messages.action_next_abort, "next-abort", () -> view.stepAbort(true)), //$NON-NLS-1$
				ViewActions.push(Messages.action_zoom_in, "zoom-in", () -> zoom(1 / TimelineModel.ZOOM_STEP)), //$NON-NLS-1$
				ViewActions.push(Messages.action_zoom_out, "zoom-out", () -> zoom(TimelineModel.ZOOM_STEP)), //$NON-NLS-1$
				ViewActions.push(Messages.action_fit, "fit", () -> change(() -> view.timeline().model().fit())), //$NON-NLS-1$
				ViewActions.push(Messages.action_follow, "follow", () -> change(() -> view.timeline().model().follow())) }; //$NON-NLS-1$
		for (Action move : moves) {
			tools.add(move);
			menu.add(move);
		}
		menu.add(new Separator());
		Action links = ViewActions.check(Messages.action_links, "links", true, on -> view.timeline().setLinks(on)); //$NON-NLS-1$
		tools.add(links);
		menu.add(links);
		menu.add(ViewActions.check(Messages.action_table, null, true, view::showTable));
		menu.add(new Separator());
		Action image = ViewActions.push(Messages.action_export_image, "export", () -> Exports.image(view.getSite().getShell(), view.canvas(), view::status)); //$NON-NLS-1$
		tools.add(image);
		menu.add(image);
		menu.add(ViewActions.push(Messages.action_export_csv, null,
				() -> view.store().ifPresent(store -> CsvExport.start(view.getSite().getShell(), store, view.table().filter(), view::status))));
	}

	private void zoom(double factor) {
		change(() -> view.timeline().model().zoomAtSelection(factor));
	}

	private void change(Runnable modification) {
		modification.run();
		view.timeline().update();
	}

	static Action find(FilterBar filter) {
		return ViewActions.push(Messages.action_find, null, filter::setFocus);
	}

	/** Brings a view to the front without taking the focus. */
	static void show(IWorkbenchPage page, String id) {
		try {
			page.showView(id, null, IWorkbenchPage.VIEW_VISIBLE);
		} catch (PartInitException e) {
			StatusManager.getManager().handle(new Status(IStatus.ERROR, BUNDLE, e.getMessage(), e), StatusManager.LOG);
		}
	}
}
