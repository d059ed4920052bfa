package org.plurix.ide.views.heap;

import java.util.List;

import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.KeyListener;
import org.eclipse.swt.events.MouseListener;
import org.eclipse.swt.widgets.Composite;
import org.plurix.cluster.client.ObjectRange;
import org.plurix.ide.views.calls.ClusterCall;
import org.plurix.model.feed.LiveCluster;

/** Instances of a class, 25 or 100 more at a time. */
final class InstancesPart {
	private final HeapLink heap;
	private final Composite root;
	private final TableViewer viewer;
	private InstanceList list = new InstanceList("", 0); //$NON-NLS-1$
	private boolean asking;

	InstancesPart(Composite parent, HeapLink heap) {
		this.heap = heap;
		root = new Composite(parent, SWT.NONE);
		viewer = Tables.create(root, Messages.instances, SWT.SINGLE);
		Tables.column(viewer, Messages.column_instance, SWT.LEFT, 75, row -> row instanceof ObjectRange.Line line ? HeapText.line(line)
				: row instanceof InstanceList.Totals totals ? totals.text() : row.toString());
		Tables.column(viewer, Messages.column_bytes, SWT.RIGHT, 25, row -> row instanceof ObjectRange.Line line ? String.format("%,d", line.bytes()) : ""); //$NON-NLS-1$ //$NON-NLS-2$
		viewer.addSelectionChangedListener(event -> {
			if (viewer.getStructuredSelection().getFirstElement() instanceof ObjectRange.Line line) {
				heap.inspect(Target.object(line.address()));
			}
		});
		viewer.getTable().addKeyListener(KeyListener.keyPressedAdapter(event -> {
			if (event.keyCode == SWT.CR || event.keyCode == SWT.KEYPAD_CR) {
				more(event.stateMask);
			}
		}));
		viewer.getTable().addMouseListener(MouseListener.mouseDoubleClickAdapter(event -> more(event.stateMask)));
	}

	Composite control() {
		return root;
	}

	private void more(int modifiers) {
		if (viewer.getStructuredSelection().getFirstElement() instanceof InstanceList.Totals totals && totals.more()) {
			load((modifiers & SWT.SHIFT) != 0 ? InstanceList.LARGE : InstanceList.SMALL);
		}
	}

	void clear() {
		list = new InstanceList("", 0); //$NON-NLS-1$
		viewer.setInput(List.of());
	}

	/** The same class again keeps what is shown. */
	void show(String className, long total) {
		if (!list.type().equals(className)) {
			list = new InstanceList(className, total);
			viewer.getTable().getColumn(0).setText(HeapText.simple(HeapText.className(className)));
			viewer.setInput(List.of(Messages.instances_loading));
			asking = false;
			load(InstanceList.SMALL);
		}
	}

	private void load(int count) {
		LiveCluster cluster = heap.shownCluster().orElse(null);
		if (cluster == null || asking) {
			return;
		}
		asking = true;
		InstanceList asked = list;
		int from = list.next();
		ClusterCall.start(Messages.job_reading, cluster, (data, monitor) -> data.instances(asked.type(), from, count), range -> {
			if (asked == list && !root.isDisposed()) {
				asking = false;
				list.add(from, range);
				viewer.setInput(list.rows());
			}
		}, reason -> failed(asked, reason));
	}

	/** Reads again what is shown. */
	void reload() {
		LiveCluster cluster = heap.shownCluster().orElse(null);
		if (cluster == null || asking || list.type().isEmpty()) {
			return;
		}
		asking = true;
		InstanceList asked = list;
		ClusterCall.start(Messages.job_reading, cluster, (data, monitor) -> data.instances(asked.type(), 0, asked.shown()), range -> {
			if (asked == list && !root.isDisposed()) {
				asking = false;
				list.replace(range);
				viewer.setInput(list.rows());
			}
		}, reason -> failed(asked, reason));
	}

	private void failed(InstanceList asked, String reason) {
		if (asked == list && !root.isDisposed()) {
			asking = false;
			heap.say(reason);
			if (viewer.getInput() instanceof List<?> rows && rows.contains(Messages.instances_loading)) {
				viewer.setInput(List.of(reason));
			}
		}
	}
}
