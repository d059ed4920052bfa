package org.plurix.ide.views.pages;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.plurix.cluster.client.ClientException;
import org.plurix.cluster.client.ClusterData;
import org.plurix.cluster.client.PageView;
import org.plurix.ide.views.Messages;
import org.plurix.ide.views.pagemap.PageContent;
import org.plurix.ide.views.pagemap.PageObject;
import org.plurix.ide.views.pagemap.PageSource;
import org.plurix.model.feed.LiveCluster;
import org.plurix.model.trace.PageStore;

/**
 * What lies on pages, as far as it was asked for. Painting asks; a job answers, the page asked for last first, and repaints. A content is asked
 * for again when its page has changed since, at most once a second. Bounded. The job is the only one that talks to the cluster.
 */
final class PageContents implements PageSource {
	private record Known(PageContent content, long version, long askedMillis) {
	}

	private static final int MOST_KNOWN = 512;
	private static final int MOST_WAITING = 48;
	private static final long AGAIN_MILLIS = 1_000;

	private final Map<Integer, Known> known = new HashMap<>();
	private final Deque<Integer> waiting = new ArrayDeque<>();
	private final Runnable changed;
	private final Job job = new Job(Messages.objects_job) {
		@Override
		protected IStatus run(IProgressMonitor monitor) {
			return answer(monitor);
		}
	};
	private LiveCluster cluster;

	/** The listener hears from the job's thread that there is something new. */
	PageContents(Runnable changed) {
		this.changed = changed;
		job.setSystem(true);
		job.setPriority(Job.SHORT);
	}

	/** Null: none. */
	synchronized void setCluster(LiveCluster newCluster) {
		cluster = newCluster;
		known.clear();
		waiting.clear();
	}

	void close() {
		setCluster(null);
		job.cancel();
	}

	@Override
	public synchronized Optional<PageContent> content(int page) {
		if (cluster == null) {
			return Optional.empty();
		}
		Known now = known.get(page);
		boolean old = now == null || now.version() != cluster.pages().row(page).version()
				&& System.currentTimeMillis() - now.askedMillis() > AGAIN_MILLIS;
		if (old && !waiting.contains(page)) {
			waiting.addFirst(page);
			if (waiting.size() > MOST_WAITING) {
				waiting.removeLast();
			}
			job.schedule();
		}
		return Optional.ofNullable(now).map(Known::content);
	}

	/** Whether questions are still open: for tests. */
	synchronized boolean isBusy() {
		return !waiting.isEmpty() || job.getState() != Job.NONE;
	}

	private IStatus answer(IProgressMonitor monitor) {
		while (!monitor.isCanceled()) {
			LiveCluster source;
			Integer page;
			synchronized (this) {
				source = cluster;
				page = waiting.peekFirst();
			}
			Optional<ClusterData> data = source == null ? Optional.empty() : source.data();
			if (page == null || data.isEmpty()) {
				return Status.OK_STATUS;
			}
			put(source, page, ask(data.get(), source.pages(), page));
			changed.run();
		}
		return Status.CANCEL_STATUS;
	}

	private static Known ask(ClusterData data, PageStore pages, int page) {
		long version = pages.row(page).version();
		try {
			PageView view = data.page(page);
			List<PageObject> objects = view.objects().stream()
					.map(part -> new PageObject(part.address(), part.type(), part.label(), part.offset(), part.bytes())).toList();
			return new Known(new PageContent(page, view.at().commit(), objects, view.note()), version, System.currentTimeMillis());
		} catch (ClientException e) {
			// a lost cluster or a page that cannot be read is shown in the page's cell
			return new Known(new PageContent(page, -1, List.of(), e.getMessage()), version, System.currentTimeMillis());
		}
	}

	private synchronized void put(LiveCluster source, int page, Known answer) {
		waiting.remove(page);
		if (source != cluster) {
			return;
		}
		if (known.size() >= MOST_KNOWN) {
			known.remove(known.keySet().iterator().next());
		}
		known.put(page, answer);
	}
}
