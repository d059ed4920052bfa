package org.plurix.ide.views.live;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.eclipse.jface.viewers.ISelection;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.ISelectionListener;
import org.eclipse.ui.IWorkbenchPart;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.part.ViewPart;
import org.plurix.ide.views.Messages;
import org.plurix.ide.views.canvas.Exports;
import org.plurix.model.Cluster;
import org.plurix.model.export.Snapshots;
import org.plurix.model.feed.Interest;
import org.plurix.model.feed.LiveCluster;
import org.plurix.model.feed.LiveListener;
import org.plurix.model.feed.Topic;

/**
 * A view of the running cluster. Follows the active cluster (unless pinned), is interested in its topics only while it can be seen and
 * is not paused, shows the age of its data, and what is the case when there is none. Everything happens on the user interface thread;
 * subclasses must not wait there for the cluster.
 */
public abstract class LiveViewPart extends ViewPart {
	private static final String SNAPSHOT = ".xmi"; //$NON-NLS-1$

	private final SelectionLink selection = new SelectionLink();
	private final List<Interest> interests = new ArrayList<>();
	private final LiveListener listener = this::changed;
	private final ISelectionListener others = this::otherSelected;
	private LiveFrame frame;
	private ClusterChoice choice;
	private Visibility visibility;
	private LiveCluster cluster;
	private boolean paused;

	/** The view's widgets. */
	protected abstract void createContent(Composite parent);

	/** What the view needs and how often. */
	protected abstract Map<Topic, Duration> topics();

	/** Another cluster, or none: nothing of the old one may stay. */
	protected abstract void clusterChanged(Optional<LiveCluster> newCluster);

	/** New values of topics (of all when the view becomes visible again). Not called while hidden or paused. */
	protected abstract void dataChanged(Set<Topic> changed);

	/** Another view selected things: references, which may be of another cluster. */
	protected void otherViewSelected(List<Object> references) {
	}

	@Override
	public final void createPartControl(Composite parent) {
		frame = new LiveFrame(parent, this::createContent);
		choice = new ClusterChoice(name -> show(name));
		LiveActions.addTo(getViewSite().getActionBars(), this);
		getSite().setSelectionProvider(selection);
		getSite().getPage().addSelectionListener(others);
		visibility = new Visibility(this, this::visible);
		PlatformUI.getWorkbench().getHelpSystem().setHelp(parent, getSite().getId() + "_context"); //$NON-NLS-1$
		frame.onTick(this::updateStatus);
		show(choice.name());
	}

	@Override
	public void setFocus() {
		frame.setFocus();
	}

	@Override
	public void dispose() {
		release();
		if (visibility != null) {
			visibility.close();
			getSite().getPage().removeSelectionListener(others);
			choice.close();
		}
		if (cluster != null) {
			cluster.removeListener(listener);
		}
		super.dispose();
	}

	/** The cluster that is shown; empty while none is active. */
	protected final Optional<LiveCluster> cluster() {
		return Optional.ofNullable(cluster);
	}

	/** What this view selects, for other views and commands. */
	protected final SelectionLink selection() {
		return selection;
	}

	/** A short text beside the age: counts, filter, what was exported. */
	protected final void setStatus(String text) {
		frame.setStatus(text);
	}

	/** Whether values are taken in now: visible and not paused. */
	protected final boolean isLive() {
		return !paused && visibility.isVisible();
	}

	public final boolean isPaused() {
		return paused;
	}

	/** A paused view keeps what it shows and costs the cluster nothing. */
	public final void setPaused(boolean pause) {
		paused = pause;
		visible(visibility.isVisible());
	}

	public final boolean isPinned() {
		return choice.isPinned();
	}

	/** A pinned view stays with its cluster when another one becomes active. */
	public final void setPinned(boolean pinned) {
		choice.setPinned(pinned);
	}

	/** Asks for a file and keeps there what is known of the cluster now. */
	final void exportSnapshot() {
		cluster().ifPresentOrElse(shown -> Exports.file(getSite().getShell(), shown.name() + SNAPSHOT, '*' + SNAPSHOT, this::setStatus, file -> snapshot(shown, file)),
				() -> setStatus(Messages.live_no_cluster));
	}

	/** Keeps what is known of the cluster now in a file, in a job; how it went becomes the status. */
	public final void exportSnapshot(Path file) {
		cluster().ifPresent(shown -> Exports.write(file.toString(), getSite().getShell().getDisplay(), this::setStatus, snapshot(shown, file.toString())));
	}

	private static Exports.Writing snapshot(LiveCluster shown, String file) {
		Cluster copy = Snapshots.copy(shown.model());
		return monitor -> {
			Snapshots.save(copy, Path.of(file));
			return NLS.bind(Messages.export_snapshot_done, copy.getName(), file);
		};
	}

	private void show(String name) {
		if (cluster != null) {
			cluster.removeListener(listener);
		}
		release();
		cluster = name == null ? null : Live.model().cluster(name);
		selection.publish();
		clusterChanged(cluster());
		if (cluster != null) {
			cluster.addListener(listener);
		}
		visible(visibility.isVisible());
		updateStatus();
	}

	private void visible(boolean shown) {
		release();
		frame.setTicking(shown);
		if (shown && !paused && cluster != null) {
			topics().forEach((topic, period) -> interests.add(cluster.acquire(topic, period)));
			dataChanged(topics().keySet());
		}
	}

	private void release() {
		interests.forEach(Interest::close);
		interests.clear();
	}

	private void changed(LiveCluster source, Set<Topic> changed) {
		if (source != cluster || frame.isDisposed()) {
			return;
		}
		updateStatus();
		if (isLive() && !changed.isEmpty()) {
			dataChanged(changed);
		}
	}

	private void updateStatus() {
		if (cluster == null) {
			frame.showNone();
		} else {
			Duration longest = topics().values().stream().max(Duration::compareTo).orElse(Duration.ZERO);
			frame.show(cluster.name(), cluster.status(), longest, paused);
		}
	}

	private void otherSelected(IWorkbenchPart part, ISelection newSelection) {
		if (part != this && newSelection instanceof IStructuredSelection structured && !structured.isEmpty() && cluster != null) {
			@SuppressWarnings("unchecked")
			List<Object> elements = structured.toList();
			otherViewSelected(elements);
		}
	}
}
