package org.plurix.ide.views.heap;

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
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.TableColumn;

/** Makes the tables of the view. */
final class Tables {
	private static final int NARROWEST = 50;

	private Tables() {
	}

	/** A table that fills its parent, which it must have for itself. */
	static TableViewer create(Composite parent, String name, int style) {
		parent.setLayout(new TableColumnLayout());
		TableViewer viewer = new TableViewer(parent, SWT.FULL_SELECTION | SWT.H_SCROLL | SWT.V_SCROLL | style);
		viewer.getTable().setHeaderVisible(true);
		viewer.setContentProvider(ArrayContentProvider.getInstance());
		viewer.setUseHashlookup(true);
		name(viewer.getTable(), name);
		return viewer;
	}

	static TableColumn column(TableViewer viewer, String title, int style, int weight, Function<Object, String> text) {
		return column(viewer, title, style, weight, ColumnLabelProvider.createTextProvider(text));
	}

	static TableColumn column(TableViewer viewer, String title, int style, int weight, ColumnLabelProvider labels) {
		TableViewerColumn column = new TableViewerColumn(viewer, style);
		column.getColumn().setText(title);
		column.setLabelProvider(labels);
		((TableColumnLayout) viewer.getTable().getParent().getLayout()).setColumnData(column.getColumn(), new ColumnWeightData(weight, NARROWEST));
		return column.getColumn();
	}

	/** What a screen reader calls the control. */
	static void name(Control control, String name) {
		control.getAccessible().addAccessibleListener(new AccessibleAdapter() {
			@Override
			public void getName(AccessibleEvent event) {
				if (event.childID == -1) {
					event.result = name;
				}
			}
		});
	}
}
