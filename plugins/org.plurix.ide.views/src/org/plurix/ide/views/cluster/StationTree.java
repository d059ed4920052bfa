package org.plurix.ide.views.cluster;

import java.util.HashSet;
import java.util.Set;
import java.util.function.Function;

import org.eclipse.jface.layout.TreeColumnLayout;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.ColumnViewerToolTipSupport;
import org.eclipse.jface.viewers.ColumnWeightData;
import org.eclipse.jface.viewers.ITreeContentProvider;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.jface.viewers.TreeViewerColumn;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.widgets.Composite;
import org.plurix.model.Cluster;
import org.plurix.model.Station;
import org.plurix.model.Transaction;

/**
 * The tree of stations and transactions. Its elements are the objects of the live model, which keep their identity over updates, so that
 * selection and expansion stay, also of a transaction that moves.
 */
final class StationTree implements ITreeContentProvider {
	private static final int NAME_WIDTH = 190;
	private static final int HEADER_MARGIN = 20;
	private final TreeViewer viewer;
	private final TreeColumnLayout layout = new TreeColumnLayout();
	private final RateHistory history = new RateHistory();
	private final Set<Object> seen = new HashSet<>();

	StationTree(Composite parent) {
		parent.setLayout(layout);
		viewer = new TreeViewer(parent, SWT.FULL_SELECTION | SWT.MULTI | SWT.H_SCROLL | SWT.V_SCROLL);
		viewer.getTree().setHeaderVisible(true);
		viewer.setUseHashlookup(true);
		viewer.setContentProvider(this);
		viewer.getTree().getAccessible().addAccessibleListener(new AccessibleAdapter() {
			@Override
			public void getName(AccessibleEvent event) {
				if (event.childID == -1) {
					event.result = Messages.tree_name;
				}
			}
		});
		ColumnViewerToolTipSupport.enableFor(viewer);
		StationIcons icons = new StationIcons(viewer.getControl());
		column(Messages.column_name, SWT.LEFT, 30, NAME_WIDTH).setLabelProvider(new ColumnLabelProvider() {
			@Override
			public String getText(Object element) {
				return ClusterText.name(element);
			}

			@Override
			public org.eclipse.swt.graphics.Image getImage(Object element) {
				return icons.of(element);
			}

			@Override
			public String getToolTipText(Object element) {
				return ClusterText.tip(element);
			}
		});
		text(Messages.column_state, SWT.LEFT, 14, ClusterText::state);
		text(Messages.column_commits, SWT.RIGHT, 10, ClusterText::commits);
		text(Messages.column_aborts, SWT.RIGHT, 10, ClusterText::aborts);
		column(Messages.column_activity, SWT.LEFT, 14, RateHistory.LENGTH * 2).setLabelProvider(new ActivityLabel(history));
		text(Messages.column_priority, SWT.RIGHT, 8, ClusterText::priority);
		text(Messages.column_memory, SWT.RIGHT, 14, ClusterText::memory);
	}

	private TreeViewerColumn column(String title, int style, int weight, int width) {
		TreeViewerColumn column = new TreeViewerColumn(viewer, style);
		column.getColumn().setText(title);
		column.getColumn().setMoveable(true);
		layout.setColumnData(column.getColumn(), new ColumnWeightData(weight, width));
		return column;
	}

	/** So wide that the header, which may be long in another language, is read without pulling at it. */
	private int headerWidth(String title) {
		GC gc = new GC(viewer.getTree());
		try {
			return gc.textExtent(title).x + HEADER_MARGIN;
		} finally {
			gc.dispose();
		}
	}

	private void text(String title, int style, int weight, Function<Object, String> text) {
		column(title, style, weight, headerWidth(title)).setLabelProvider(ColumnLabelProvider.createTextProvider(text));
	}

	TreeViewer viewer() {
		return viewer;
	}

	/** Another cluster or none; nothing of the old one stays. */
	void show(Cluster cluster) {
		history.clear();
		seen.clear();
		viewer.setInput(cluster);
	}

	/** New values; {@code counted}: rates moved on by one. */
	void update(Cluster cluster, boolean counted) {
		if (counted) {
			count(cluster);
		}
		Set<Object> fresh = new HashSet<>();
		for (Station station : cluster.getStations()) {
			if (!station.getTransactions().isEmpty() && seen.add(station)) {
				fresh.add(station);
			}
		}
		viewer.refresh();
		fresh.forEach(station -> viewer.setExpandedState(station, true));
	}

	private void count(Cluster cluster) {
		Set<Object> all = new HashSet<>();
		for (Station station : cluster.getStations()) {
			all.add(station);
			history.add(station, station.getCommitsPerSecond());
			for (Transaction transaction : station.getTransactions()) {
				all.add(transaction);
				history.add(transaction, transaction.getRunsPerSecond());
			}
		}
		history.keep(all);
		seen.retainAll(all);
	}

	@Override
	public Object[] getElements(Object input) {
		return ((Cluster) input).getStations().toArray();
	}

	@Override
	public Object[] getChildren(Object element) {
		return element instanceof Station station ? station.getTransactions().toArray() : new Object[0];
	}

	@Override
	public Object getParent(Object element) {
		return element instanceof Transaction transaction ? transaction.getStation() : null;
	}

	@Override
	public boolean hasChildren(Object element) {
		return element instanceof Station station && !station.getTransactions().isEmpty();
	}
}
