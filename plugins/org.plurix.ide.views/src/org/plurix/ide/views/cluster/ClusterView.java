package org.plurix.ide.views.cluster;

import java.time.Duration;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.IWorkbenchActionConstants;
import org.eclipse.ui.contexts.IContextService;
import org.plurix.ide.launch.target.NodeRef;
import org.plurix.ide.views.live.LiveViewPart;
import org.plurix.ide.views.live.TransactionRef;
import org.plurix.model.Cluster;
import org.plurix.model.Notice;
import org.plurix.model.Station;
import org.plurix.model.Transaction;
import org.plurix.model.feed.LiveCluster;
import org.plurix.model.feed.Topic;

/** The cluster as a tree: stations, their transactions and rates; below it what the cluster had to say. */
public final class ClusterView extends LiveViewPart {
	public static final String ID = "org.plurix.ide.views.cluster"; //$NON-NLS-1$
	private static final String CONTEXT = "org.plurix.ide.context.cluster"; //$NON-NLS-1$
	private static final Duration PERIOD = Duration.ofMillis(500);
	private static final int[] WEIGHTS = { 80, 20 };

	private StationTree tree;
	private TableViewer notices;
	private SashForm sash;
	private boolean selecting;

	@Override
	protected void createContent(Composite parent) {
		sash = new SashForm(parent, SWT.VERTICAL);
		tree = new StationTree(new Composite(sash, SWT.NONE));
		notices = notices(sash);
		sash.setWeights(WEIGHTS);
		sash.setMaximizedControl(sash.getChildren()[0]);
		tree.viewer().addSelectionChangedListener(event -> publish(event.getStructuredSelection()));
		TransactionDrag.addTo(tree.viewer(), () -> cluster().orElseThrow());
		MenuManager menu = new MenuManager();
		menu.setRemoveAllWhenShown(true);
		menu.addMenuListener(this::fill);
		tree.viewer().getTree().setMenu(menu.createContextMenu(tree.viewer().getTree()));
		getSite().registerContextMenu(menu, selection());
		getSite().getService(IContextService.class).activateContext(CONTEXT);
		ClusterMenu.addToViewMenu(getViewSite());
	}

	private static TableViewer notices(Composite parent) {
		TableViewer viewer = new TableViewer(parent, SWT.FULL_SELECTION | SWT.V_SCROLL | SWT.H_SCROLL);
		viewer.setContentProvider(ArrayContentProvider.getInstance());
		viewer.setLabelProvider(ColumnLabelProvider.createTextProvider(n -> ClusterText.notice((Notice) n, ZoneId.systemDefault())));
		viewer.getTable().getAccessible().addAccessibleListener(new AccessibleAdapter() {
			@Override
			public void getName(AccessibleEvent event) {
				if (event.childID == -1) {
					event.result = Messages.notices_name;
				}
			}
		});
		return viewer;
	}

	@Override
	public void setFocus() {
		super.setFocus();
		if (tree.viewer().getTree().isVisible()) {
			tree.viewer().getTree().setFocus();
		}
	}

	@Override
	protected Map<Topic, Duration> topics() {
		return new EnumMap<>(Map.of(Topic.STATIONS, PERIOD));
	}

	@Override
	protected void clusterChanged(Optional<LiveCluster> newCluster) {
		tree.show(newCluster.map(LiveCluster::model).orElse(null));
		notices.setInput(new ArrayList<>());
	}

	@Override
	protected void dataChanged(Set<Topic> changed) {
		Cluster model = cluster().orElseThrow().model();
		tree.update(model, changed.contains(Topic.STATIONS));
		if (!model.getNotices().equals(notices.getInput())) {
			notices.setInput(new ArrayList<>(model.getNotices()));
			notices.getTable().setTopIndex(model.getNotices().size() - 1);
			sash.setMaximizedControl(model.getNotices().isEmpty() ? sash.getChildren()[0] : null);
		}
		setStatus(ClusterText.status(model));
	}

	// ---- selection ----

	private void publish(IStructuredSelection structured) {
		if (selecting || cluster().isEmpty()) {
			return;
		}
		String name = cluster().get().name();
		List<Object> references = new ArrayList<>();
		for (Object element : structured) {
			if (element instanceof Station station && !station.isHost()) {
				references.add(new NodeRef(name, station.getId()));
			} else if (element instanceof Transaction transaction) {
				references.add(new TransactionRef(name, transaction.getId()));
			}
		}
		selection().publish(references.toArray());
	}

	@Override
	protected void otherViewSelected(List<Object> references) {
		LiveCluster shown = cluster().orElseThrow();
		List<Transaction> found = new ArrayList<>();
		for (Object reference : references) {
			if (reference instanceof TransactionRef ref && ref.cluster().equals(shown.name())) {
				shown.model().getStations().forEach(s -> s.getTransactions().stream().filter(t -> t.getId() == ref.id()).forEach(found::add));
			}
		}
		if (!found.isEmpty()) {
			selecting = true;
			tree.viewer().setSelection(new StructuredSelection(found), true);
			selecting = false;
		}
	}

	/** The transactions that are selected in the tree. */
	List<Transaction> selectedTransactions() {
		List<Transaction> result = new ArrayList<>();
		for (Object element : tree.viewer().getStructuredSelection()) {
			if (element instanceof Transaction transaction) {
				result.add(transaction);
			}
		}
		return result;
	}

	/** The station that is selected, or that of a selected transaction. */
	Optional<Station> selectedStation() {
		Object first = tree.viewer().getStructuredSelection().getFirstElement();
		return Optional.ofNullable(first instanceof Transaction transaction ? transaction.getStation() : first instanceof Station station ? station : null);
	}

	Optional<LiveCluster> shownCluster() {
		return cluster();
	}

	private void fill(org.eclipse.jface.action.IMenuManager menu) {
		ClusterMenu.fill(menu, this, getSite());
		menu.add(new Separator(IWorkbenchActionConstants.MB_ADDITIONS));
	}
}
