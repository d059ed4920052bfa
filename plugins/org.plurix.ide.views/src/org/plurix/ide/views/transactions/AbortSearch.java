package org.plurix.ide.views.transactions;

import java.util.function.LongConsumer;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.widgets.Display;
import org.plurix.ide.views.Messages;
import org.plurix.ide.views.timeline.SpanLook;
import org.plurix.model.trace.RowFilter;
import org.plurix.model.trace.RowList;
import org.plurix.model.trace.TraceStore;

/** Looks for the try that passes a filter next to a given one, in a job. */
final class AbortSearch {
	private AbortSearch() {
	}

	/** Answers on the user interface thread with an id, or {@link SpanLook#NO_SPAN}. */
	static void start(TraceStore store, RowFilter filter, long from, boolean forward, Display display, LongConsumer answer) {
		Job job = new Job(Messages.search_job) {
			@Override
			protected IStatus run(IProgressMonitor monitor) {
				long found = find(store, filter, from, forward);
				if (!display.isDisposed()) {
					display.asyncExec(() -> answer.accept(found));
				}
				return Status.OK_STATUS;
			}
		};
		job.setSystem(true);
		job.setPriority(Job.SHORT);
		job.schedule();
	}

	/** Rows are in the order in which they ended, and so are ids. */
	static long find(TraceStore store, RowFilter filter, long from, boolean forward) {
		RowList rows = store.rows(filter);
		rows.refresh();
		if (rows.size() == 0) {
			return SpanLook.NO_SPAN;
		}
		if (from < 0) {
			return rows.id(forward ? 0 : rows.size() - 1);
		}
		int at = rows.rankOf(from);
		boolean isRow = at >= 0 && at < rows.size() && rows.id(at) == from;
		int wanted = forward ? isRow ? at + 1 : at : at - 1;
		return wanted >= 0 && wanted < rows.size() ? rows.id(wanted) : SpanLook.NO_SPAN;
	}
}
