package org.plurix.ide.views.heap;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;

import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.Text;
import org.plurix.ide.views.heap.HistogramRows.Column;
import org.plurix.model.Cluster;
import org.plurix.model.HeapClass;

/** The class histogram: filter, sortable columns. */
final class ClassesPart {
	private final HeapLink heap;
	private final HistogramRows rows = new HistogramRows();
	private final Map<Column, TableColumn> columns = new EnumMap<>(Column.class);
	private final Composite root;
	private final TableViewer viewer;
	private Cluster model;

	ClassesPart(Composite parent, HeapLink heap) {
		this.heap = heap;
		root = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().spacing(0, 2).applyTo(root);
		Text filter = new Text(root, SWT.SEARCH | SWT.ICON_CANCEL | SWT.ICON_SEARCH);
		filter.setMessage(Messages.filter);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(filter);
		Composite area = new Composite(root, SWT.NONE);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(area);
		viewer = Tables.create(area, Messages.classes, SWT.SINGLE);
		column(Column.NAME, Messages.column_class, SWT.LEFT, 60, c -> HeapText.className(c.getName()));
		column(Column.OBJECTS, Messages.column_objects, SWT.RIGHT, 20, c -> String.format("%,d", c.getObjects())); //$NON-NLS-1$
		column(Column.BYTES, Messages.column_bytes, SWT.RIGHT, 20, c -> String.format("%,d", c.getBytes())); //$NON-NLS-1$
		filter.addModifyListener(event -> {
			rows.setFilter(filter.getText());
			update();
		});
		viewer.addSelectionChangedListener(event -> {
			if (selected() != null) {
				heap.instances(selected().getName());
			}
		});
		viewer.addDoubleClickListener(event -> heap.inspect(Target.statics(selected().getName())));
		MenuManager menu = new MenuManager();
		menu.setRemoveAllWhenShown(true);
		menu.addMenuListener(m -> {
			if (selected() != null) {
				m.add(new HeapAction(Messages.action_statics, () -> heap.inspect(Target.statics(selected().getName()))));
			}
		});
		viewer.getTable().setMenu(menu.createContextMenu(viewer.getTable()));
	}

	private void column(Column column, String title, int style, int weight, java.util.function.Function<HeapClass, String> text) {
		TableColumn widget = Tables.column(viewer, title, style, weight, c -> text.apply((HeapClass) c));
		columns.put(column, widget);
		widget.addListener(SWT.Selection, event -> {
			rows.sortBy(column);
			update();
		});
	}

	Composite control() {
		return root;
	}

	private HeapClass selected() {
		return (HeapClass) viewer.getStructuredSelection().getFirstElement();
	}

	void setFocus() {
		viewer.getTable().setFocus();
	}

	/** Null: no cluster. */
	void show(Cluster cluster) {
		model = cluster;
		update();
	}

	/** New values; selection and place stay, for the objects of the model keep their identity. */
	void update() {
		if (model == null) {
			viewer.setInput(List.of());
			return;
		}
		viewer.getTable().setSortColumn(columns.get(rows.column()));
		viewer.getTable().setSortDirection(rows.isAscending() ? SWT.UP : SWT.DOWN);
		List<HeapClass> shown = rows.of(model.getClasses());
		int top = viewer.getTable().getTopIndex();
		viewer.getTable().setRedraw(false);
		viewer.setInput(shown);
		viewer.getTable().setTopIndex(top);
		viewer.getTable().setRedraw(true);
		heap.say(status(model, shown.size()));
	}

	static String status(Cluster model, int shown) {
		String counted = NLS.bind(Messages.classes_status, new Object[] { shown, model.getClasses().size(), String.format("%,d", model.getHeapObjects()), //$NON-NLS-1$
				String.format("%,d", model.getHeapBytes() >> 10), model.getHistogramCommit() }); //$NON-NLS-1$
		return model.getLostPages() == 0 ? counted : NLS.bind(Messages.classes_lost, model.getLostPages(), counted);
	}
}
