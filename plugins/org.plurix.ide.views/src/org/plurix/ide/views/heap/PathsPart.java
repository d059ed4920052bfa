package org.plurix.ide.views.heap;

import java.util.List;

import org.eclipse.jface.viewers.ITreeContentProvider;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Composite;
import org.plurix.cluster.client.HeapPaths;
import org.plurix.ide.views.calls.ClusterCall;

/** Paths from roots to an object, or the references to it. The search runs in a job with progress and can be cancelled there. */
final class PathsPart implements ITreeContentProvider {
	private static final int MOST = 20;
	private final HeapLink heap;
	private final Composite root;
	private final TreeViewer viewer;
	private ClusterCall<HeapPaths> running;

	PathsPart(Composite parent, HeapLink heap) {
		this.heap = heap;
		root = new Composite(parent, SWT.NONE);
		root.setLayout(new FillLayout());
		viewer = new TreeViewer(root, SWT.SINGLE | SWT.H_SCROLL | SWT.V_SCROLL);
		Tables.name(viewer.getTree(), Messages.column_path);
		viewer.setContentProvider(this);
		viewer.setLabelProvider(LabelProvider.createTextProvider(e -> e instanceof HeapPaths.Path path ? text(path)
				: e instanceof HeapPaths.Step step ? HeapText.step(step) : e.toString()));
		viewer.addOpenListener(event -> {
			if (viewer.getStructuredSelection().getFirstElement() instanceof HeapPaths.Step step) {
				heap.inspect(Target.object(step.address()));
			}
		});
	}

	private static String text(HeapPaths.Path path) {
		HeapPaths.Step first = path.steps().isEmpty() ? null : path.steps().get(0);
		return path.root().isEmpty() ? first == null ? "" : HeapText.step(first) : path.root(); //$NON-NLS-1$
	}

	Composite control() {
		return root;
	}

	void clear() {
		if (running != null) {
			running.cancel();
		}
		viewer.setInput(null);
	}

	void find(int address, String name, boolean referrersOnly) {
		clear();
		String title = NLS.bind(referrersOnly ? Messages.job_referrers : Messages.job_paths, name);
		viewer.setInput(List.of(title + '\u2026'));
		heap.shownCluster().ifPresent(cluster -> running = ClusterCall.startLong(title, cluster, (data, monitor) -> referrersOnly
				? data.referrers(address, MOST, monitor::subTask, monitor::isCanceled) : data.paths(address, MOST, monitor::subTask, monitor::isCanceled),
				found -> show(found, name, NLS.bind(referrersOnly ? Messages.referrers_of : Messages.paths_of, name)), reason -> {
					if (!root.isDisposed()) {
						viewer.setInput(List.of(reason));
					}
				}));
	}

	private void show(HeapPaths found, String name, String title) {
		if (root.isDisposed()) {
			return;
		}
		if (found.paths().isEmpty()) {
			viewer.setInput(List.of(NLS.bind(Messages.paths_none, name, found.visited())));
			return;
		}
		viewer.setInput(found.paths());
		viewer.expandToLevel(found.paths().get(0), 2);
		heap.say(NLS.bind(found.complete() ? Messages.paths_count : Messages.paths_more, title, found.paths().size()));
	}

	@Override
	public Object[] getElements(Object input) {
		return ((List<?>) input).toArray();
	}

	@Override
	public Object[] getChildren(Object element) {
		return element instanceof HeapPaths.Path path ? path.steps().toArray() : new Object[0];
	}

	@Override
	public Object getParent(Object element) {
		return null;
	}

	@Override
	public boolean hasChildren(Object element) {
		return element instanceof HeapPaths.Path path && !path.steps().isEmpty();
	}
}
