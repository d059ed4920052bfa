package org.plurix.ide.views.heap;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;

import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.layout.TreeColumnLayout;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.ColumnWeightData;
import org.eclipse.jface.viewers.ITreeContentProvider;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.jface.viewers.TreeViewerColumn;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.plurix.cluster.client.ClusterData;
import org.plurix.cluster.client.ObjectView;
import org.plurix.ide.views.calls.ClusterCall;
import org.plurix.model.feed.DetailUpdater;
import org.plurix.model.feed.LiveCluster;

/** Fields and elements of one object as a tree that is loaded as far as it is opened. */
final class InspectorPart implements ITreeContentProvider {
	/** More rows than these are not read again by themselves. */
	private static final int RELOADED = 60;
	static final int VALUE_COLUMN = 2;
	private final HeapLink heap;
	private final InspectorTree rows = new InspectorTree();
	private final Composite root;
	private final Label title;
	private final TreeViewer viewer;
	private final TreeColumnLayout layout = new TreeColumnLayout();
	private boolean reloading;

	InspectorPart(Composite parent, HeapLink heap, ValueEditing editing, Consumer<Slot> selected) {
		this.heap = heap;
		root = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().spacing(0, 2).applyTo(root);
		title = new Label(root, SWT.NONE);
		title.setText(Messages.inspector_empty);
		GridDataFactory.fillDefaults().indent(4, 0).grab(true, false).applyTo(title);
		Composite area = new Composite(root, SWT.NONE);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(area);
		area.setLayout(layout);
		viewer = new TreeViewer(area, SWT.FULL_SELECTION | SWT.SINGLE | SWT.H_SCROLL | SWT.V_SCROLL);
		viewer.getTree().setHeaderVisible(true);
		viewer.setUseHashlookup(true);
		Tables.name(viewer.getTree(), Messages.inspector_tree);
		viewer.setContentProvider(this);
		column(Messages.column_name, 40, HeapText::name, slot -> slot.field().declaredBy());
		column(Messages.column_type, 20, HeapText::type, slot -> slot.field().descriptor());
		TreeViewerColumn value = column(Messages.column_value, 40, HeapText::value, slot -> slot.field().value());
		editing.addTo(viewer, value);
		viewer.addSelectionChangedListener(event -> selected.accept(selected()));
		viewer.addOpenListener(event -> follow(selected()));
		MenuManager menu = new MenuManager();
		menu.setRemoveAllWhenShown(true);
		menu.addMenuListener(this::fill);
		viewer.getTree().setMenu(menu.createContextMenu(viewer.getTree()));
	}

	private TreeViewerColumn column(String text, int weight, Function<Slot, String> label, Function<Slot, String> tip) {
		TreeViewerColumn column = new TreeViewerColumn(viewer, SWT.LEFT);
		column.getColumn().setText(text);
		layout.setColumnData(column.getColumn(), new ColumnWeightData(weight, 60));
		column.setLabelProvider(new ColumnLabelProvider() {
			@Override
			public String getText(Object element) {
				return element instanceof Slot slot ? label.apply(slot) : weight == 40 && text.equals(Messages.column_name) ? element.toString() : ""; //$NON-NLS-1$
			}

			@Override
			public String getToolTipText(Object element) {
				return element instanceof Slot slot && !slot.isRange() ? tip.apply(slot) : null;
			}
		});
		return column;
	}

	Composite control() {
		return root;
	}

	TreeViewer viewer() {
		return viewer;
	}

	private Slot selected() {
		return viewer.getStructuredSelection().getFirstElement() instanceof Slot slot ? slot : null;
	}

	private void follow(Slot slot) {
		if (slot != null && slot.reference() != 0) {
			heap.inspect(Target.object(slot.reference()));
		}
	}

	private void fill(org.eclipse.jface.action.IMenuManager menu) {
		Slot slot = selected();
		int address = slot != null && slot.reference() != 0 ? slot.reference() : rows.target() == null ? 0 : rows.target().address();
		if (slot != null && slot.reference() != 0) {
			menu.add(new HeapAction(Messages.action_inspect, () -> follow(slot)));
		}
		if (slot != null && slot.isEditable()) {
			menu.add(new HeapAction(Messages.action_edit, () -> viewer.editElement(slot, VALUE_COLUMN)));
		}
		if (address != 0) {
			String name = slot != null && slot.reference() != 0 ? HeapText.reference(slot.field().referenceType(), address)
					: rows.root().map(view -> HeapText.reference(view.type(), address)).orElse(HeapText.address(address));
			menu.add(new HeapAction(Messages.action_paths, () -> heap.findPaths(address, name, false)));
			menu.add(new HeapAction(Messages.action_referrers, () -> heap.findPaths(address, name, true)));
			menu.add(new HeapAction(Messages.action_copy_address, () -> copy(HeapText.address(address))));
		}
	}

	private void copy(String text) {
		Clipboard clipboard = new Clipboard(root.getDisplay());
		clipboard.setContents(new Object[] { text }, new Transfer[] { TextTransfer.getInstance() });
		clipboard.dispose();
	}

	// ---- content ----

	void clear() {
		rows.open(null);
		viewer.setInput(null);
		title.setText(Messages.inspector_empty);
	}

	void show(Target target) {
		InspectorTree.Load load = rows.open(target);
		title.setText(NLS.bind(Messages.inspector_loading, target.isStatics() ? target.statics() : HeapText.address(target.address())));
		viewer.setInput(rows);
		ask(load, null);
	}

	private static ObjectView read(ClusterData data, InspectorTree.Load load) {
		return load.target().isStatics() ? data.statics(load.target().statics()) : data.object(load.target().address(), load.from(), load.count());
	}

	private void ask(InspectorTree.Load load, Slot slot) {
		LiveCluster cluster = heap.shownCluster().orElse(null);
		if (cluster == null) {
			return;
		}
		Target shown = rows.target();
		ClusterCall.start(Messages.job_reading, cluster, (data, monitor) -> read(data, load), view -> {
			if (root.isDisposed() || shown != rows.target() || !rows.add(load, view)) {
				return;
			}
			if (!load.target().isStatics()) {
				DetailUpdater.object(cluster.model(), view);
			}
			if (slot == null) {
				showTitle();
				viewer.refresh();
			} else {
				viewer.refresh(slot);
			}
		}, reason -> {
			if (!root.isDisposed() && shown == rows.target()) {
				title.setText(reason);
			}
		});
	}

	private void showTitle() {
		rows.root().ifPresent(view -> title.setText(HeapText.title(rows.target(), view)));
	}

	/** Reads again what is loaded; not while a value is being edited. */
	void reload() {
		LiveCluster cluster = heap.shownCluster().orElse(null);
		if (cluster == null || rows.target() == null || reloading || viewer.isCellEditorActive()) {
			return;
		}
		reloading = true;
		Target shown = rows.target();
		List<InspectorTree.Load> loads = rows.loaded().stream().limit(RELOADED).toList();
		ClusterCall.start(Messages.job_reading, cluster, (data, monitor) -> {
			List<ObjectView> views = new ArrayList<>();
			loads.forEach(load -> views.add(read(data, load)));
			return views;
		}, views -> {
			reloading = false;
			if (!root.isDisposed() && shown == rows.target() && !viewer.isCellEditorActive()) {
				for (int i = 0; i < loads.size(); i++) {
					rows.add(loads.get(i), views.get(i));
				}
				rows.prune();
				showTitle();
				viewer.refresh();
			}
		}, reason -> {
			reloading = false;
			if (!root.isDisposed() && shown == rows.target()) {
				title.setText(reason);
			}
		});
	}

	@Override
	public Object[] getElements(Object input) {
		return rows.roots().toArray();
	}

	@Override
	public Object[] getChildren(Object element) {
		if (!(element instanceof Slot slot)) {
			return new Object[0];
		}
		rows.missing(slot).ifPresent(load -> ask(load, slot));
		List<Slot> children = rows.children(slot);
		return children == null ? new Object[] { Messages.instances_loading } : children.toArray();
	}

	@Override
	public Object getParent(Object element) {
		return null;
	}

	@Override
	public boolean hasChildren(Object element) {
		return element instanceof Slot slot && slot.hasChildren();
	}
}
