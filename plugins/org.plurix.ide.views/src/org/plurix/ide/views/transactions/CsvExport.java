package org.plurix.ide.views.transactions;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Consumer;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Shell;
import org.plurix.ide.views.Messages;
import org.plurix.ide.views.canvas.Exports;
import org.plurix.ide.views.timeline.TimelineCsv;
import org.plurix.model.trace.RowFilter;
import org.plurix.model.trace.RowList;
import org.plurix.model.trace.TraceStore;

/** Writes the tries that pass a filter into a file that the user names. */
final class CsvExport {
	private CsvExport() {
	}

	static void start(Shell shell, TraceStore store, RowFilter filter, Consumer<String> status) {
		Exports.file(shell, "transactions.csv", "*.csv", status, file -> monitor -> write(store, filter, file, monitor)); //$NON-NLS-1$ //$NON-NLS-2$
	}

	private static String write(TraceStore store, RowFilter filter, String file, IProgressMonitor monitor) throws IOException {
		RowList rows = store.rows(filter);
		rows.refresh();
		try (BufferedWriter writer = Files.newBufferedWriter(Path.of(file))) {
			int count = TimelineCsv.write(store, rows, writer, monitor::isCanceled);
			return NLS.bind(Messages.export_rows, String.valueOf(count), file);
		}
	}
}
