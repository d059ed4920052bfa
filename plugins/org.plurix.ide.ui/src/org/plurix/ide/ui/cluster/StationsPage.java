package org.plurix.ide.ui.cluster;

import java.util.function.Function;

import org.eclipse.jface.layout.TableColumnLayout;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.ColumnWeightData;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.viewers.TableViewerColumn;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Table;
import org.plurix.ide.ui.Messages;
import org.plurix.ide.ui.cluster.ClusterSnapshot.Station;

/** The stations of a running cluster, one row each. */
final class StationsPage extends Composite {

	private final TableViewer viewer;
	private final TableColumnLayout layout = new TableColumnLayout();

	StationsPage(Composite parent) {
		super(parent, SWT.NONE);
		setLayout(layout);
		viewer = new TableViewer(this, SWT.FULL_SELECTION | SWT.MULTI);
		Table table = viewer.getTable();
		table.setHeaderVisible(true);
		table.getAccessible().addAccessibleListener(new AccessibleAdapter() {
			@Override
			public void getName(AccessibleEvent e) {
				if (e.childID == -1)
					e.result = Messages.stationsPage_table;
			}
		});
		viewer.setContentProvider(ArrayContentProvider.getInstance());
		column(Messages.stationsPage_station, SWT.LEFT, 3, Station::name);
		column(Messages.stationsPage_state, SWT.LEFT, 3, Station::state);
		column(Messages.stationsPage_commits, SWT.RIGHT, 1, s -> String.format("%,d", s.commits())); //$NON-NLS-1$
		column(Messages.stationsPage_aborts, SWT.RIGHT, 1, s -> String.format("%,d", s.aborts())); //$NON-NLS-1$
	}

	private void column(String title, int style, int weight, Function<Station, String> text) {
		TableViewerColumn column = new TableViewerColumn(viewer, style);
		column.getColumn().setText(title);
		column.setLabelProvider(ColumnLabelProvider.createTextProvider(o -> text.apply((Station) o)));
		layout.setColumnData(column.getColumn(), new ColumnWeightData(weight, 60));
	}

	/** Keeps the selected row; stations keep their places. */
	void show(ClusterSnapshot snapshot) {
		int selected = viewer.getTable().getSelectionIndex();
		viewer.getTable().setRedraw(false);
		viewer.setInput(snapshot.stations());
		if (selected >= 0 && selected < snapshot.stations().size())
			viewer.getTable().setSelection(selected);
		viewer.getTable().setRedraw(true);
	}

	TableViewer viewer() {
		return viewer;
	}

	@Override
	public boolean setFocus() {
		return viewer.getTable().setFocus();
	}
}
