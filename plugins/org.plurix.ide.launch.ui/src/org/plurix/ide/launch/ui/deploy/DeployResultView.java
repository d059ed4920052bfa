package org.plurix.ide.launch.ui.deploy;

import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IToolBarManager;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IMemento;
import org.eclipse.ui.ISharedImages;
import org.eclipse.ui.IViewSite;
import org.eclipse.ui.IWorkbenchActionConstants;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.actions.ActionFactory;
import org.eclipse.ui.part.ViewPart;
import org.plurix.ide.launch.deploy.DeployListener;
import org.plurix.ide.launch.deploy.DeployManager;
import org.plurix.ide.launch.deploy.DeployRecord;
import org.plurix.ide.launch.deploy.DeployRow;
import org.plurix.ide.launch.deploy.DeployRow.Type;
import org.plurix.ide.launch.deploy.DeployRow.Verdict;
import org.plurix.ide.launch.deploy.DeployRows;
import org.plurix.ide.launch.ui.JavaPlaces;
import org.plurix.ide.launch.ui.LaunchUi;
import org.plurix.ide.launch.ui.Messages;

/**
 * The deploys of this session, newest first: per class and node what happened and why. Selection and expansion stay when another deploy
 * comes. It shows what is known here and asks no cluster anything.
 */
public final class DeployResultView extends ViewPart {

	private static final String ONLY_PROBLEMS = "onlyProblems"; //$NON-NLS-1$

	private final DeployRows rows = new DeployRows(ZoneId.systemDefault());
	private TreeViewer viewer;
	private Text filter;
	private boolean onlyProblems;
	private Display display;
	private final DeployListener listener = new DeployListener() {
		@Override
		public void recorded(DeployRecord record) {
			display.asyncExec(() -> refresh(record));
		}
	};

	@Override
	public void init(IViewSite site, IMemento memento) throws PartInitException {
		super.init(site, memento);
		onlyProblems = memento != null && Boolean.TRUE.equals(memento.getBoolean(ONLY_PROBLEMS));
	}

	@Override
	public void saveState(IMemento memento) {
		memento.putBoolean(ONLY_PROBLEMS, onlyProblems);
	}

	@Override
	public void createPartControl(Composite parent) {
		display = parent.getDisplay();
		GridLayoutFactory.fillDefaults().spacing(0, 2).applyTo(parent);
		filter = new Text(parent, SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL);
		filter.setMessage(Messages.results_filter);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(filter);
		filter.addModifyListener(e -> viewer.refresh());
		viewer = DeployTree.create(parent, this::isShown);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(viewer.getControl());
		viewer.addDoubleClickListener(e -> open());
		getSite().setSelectionProvider(viewer);
		contribute();
		PlatformUI.getWorkbench().getHelpSystem().setHelp(viewer.getControl(), LaunchUi.BUNDLE + ".deploy_results_context"); //$NON-NLS-1$
		DeployManager.get().addListener(listener);
		refresh(null);
	}

	private boolean isShown(DeployRow row) {
		if (onlyProblems && row.verdict() != Verdict.BAD)
			return false;
		String text = filter.getText().trim().toLowerCase(Locale.ROOT);
		return text.isEmpty() || row.contains(text);
	}

	private void refresh(DeployRecord newest) {
		if (viewer.getControl().isDisposed())
			return;
		List<DeployRow> all = rows.of(DeployManager.get().history().records());
		viewer.setInput(all);
		if (!all.isEmpty() && (newest != null || viewer.getExpandedElements().length == 0))
			viewer.setExpandedState(all.get(0), true);
		setContentDescription(all.isEmpty() ? Messages.results_empty : all.get(0).reason());
	}

	private void contribute() {
		Action problems = new Action(Messages.results_onlyProblems, Action.AS_CHECK_BOX) {
			@Override
			public void run() {
				onlyProblems = isChecked();
				viewer.refresh();
			}
		};
		problems.setImageDescriptor(LaunchUi.descriptor("elcl16/only_problems")); //$NON-NLS-1$
		problems.setChecked(onlyProblems);
		Action clear = action(Messages.results_clear, () -> {
			DeployManager.get().history().clear();
			refresh(null);
		});
		clear.setImageDescriptor(PlatformUI.getWorkbench().getSharedImages().getImageDescriptor(ISharedImages.IMG_ETOOL_CLEAR));
		IToolBarManager bar = getViewSite().getActionBars().getToolBarManager();
		bar.add(problems);
		bar.add(clear);
		Action copy = action(Messages.results_copy, this::copy);
		getViewSite().getActionBars().setGlobalActionHandler(ActionFactory.COPY.getId(), copy);
		MenuManager menu = new MenuManager();
		menu.add(action(Messages.results_open, this::open));
		menu.add(copy);
		menu.add(new Separator(IWorkbenchActionConstants.MB_ADDITIONS));
		viewer.getControl().setMenu(menu.createContextMenu(viewer.getControl()));
		getSite().registerContextMenu(menu, viewer);
	}

	private static Action action(String text, Runnable work) {
		return new Action(text) {
			@Override
			public void run() {
				work.run();
			}
		};
	}

	private IStructuredSelection selected() {
		return viewer.getStructuredSelection();
	}

	/** A class or a message: to its source. A deploy: folds. */
	private void open() {
		if (!(selected().getFirstElement() instanceof DeployRow row))
			return;
		if (row.type() == Type.DEPLOY)
			viewer.setExpandedState(row, !viewer.getExpandedState(row));
		else if (row.type() == Type.CLASS)
			JavaPlaces.open(row.source(), 0);
		else if (!row.source().isEmpty())
			JavaPlaces.openFile(row.source(), row.line());
	}

	private void copy() {
		List<?> chosen = selected().toList();
		if (chosen.isEmpty())
			return;
		String text = chosen.stream().map(r -> ((DeployRow) r).text()).collect(Collectors.joining(System.lineSeparator()));
		Clipboard clipboard = new Clipboard(display);
		clipboard.setContents(new Object[] { text }, new Transfer[] { TextTransfer.getInstance() });
		clipboard.dispose();
	}

	@Override
	public void setFocus() {
		viewer.getControl().setFocus();
	}

	@Override
	public void dispose() {
		DeployManager.get().removeListener(listener);
		super.dispose();
	}
}
