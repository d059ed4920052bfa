package org.plurix.ide.views.heap;

import java.util.List;

import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.plurix.cluster.client.NamedRoots;
import org.plurix.ide.views.calls.ClusterCall;

/** Where everything begins: registered names and static references. */
final class RootsPart {
	private final HeapLink heap;
	private final Composite root;
	private final TableViewer viewer;

	RootsPart(Composite parent, HeapLink heap) {
		this.heap = heap;
		root = new Composite(parent, SWT.NONE);
		viewer = Tables.create(root, Messages.roots, SWT.SINGLE);
		Tables.column(viewer, Messages.column_root, SWT.LEFT, 60, r -> ((NamedRoots.Root) r).name());
		Tables.column(viewer, Messages.column_object, SWT.LEFT, 40, r -> HeapText.reference(((NamedRoots.Root) r).type(), ((NamedRoots.Root) r).address()));
		viewer.addSelectionChangedListener(event -> {
			NamedRoots.Root selected = (NamedRoots.Root) viewer.getStructuredSelection().getFirstElement();
			if (selected != null && selected.address() != 0) {
				heap.inspect(Target.object(selected.address()));
			}
		});
	}

	Composite control() {
		return root;
	}

	void clear() {
		viewer.setInput(List.of());
	}

	/** Asks the cluster; the answer of one that is shown no longer is dropped. */
	void load() {
		heap.shownCluster().ifPresent(cluster -> ClusterCall.start(Messages.job_reading, cluster, (data, monitor) -> data.roots(false), answer -> {
			if (!root.isDisposed() && heap.shownCluster().filter(cluster::equals).isPresent() && !answer.roots().equals(viewer.getInput())) {
				viewer.setInput(answer.roots());
			}
		}, heap::say));
	}
}
