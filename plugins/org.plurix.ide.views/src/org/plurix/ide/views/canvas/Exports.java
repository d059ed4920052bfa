package org.plurix.ide.views.canvas;

import java.io.IOException;
import java.util.function.Consumer;
import java.util.function.Function;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.SWTException;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.ImageLoader;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Shell;
import org.plurix.ide.views.Messages;

/** Writes what a view shows into a file that the user names; the writing runs in a job. */
public final class Exports {
	private static final String BUNDLE = "org.plurix.ide.views"; //$NON-NLS-1$

	private Exports() {
	}

	/** The picture of a canvas as PNG. */
	public static void image(Shell shell, LiveCanvas canvas, Consumer<String> status) {
		file(shell, "plurix.png", "*.png", status, file -> { //$NON-NLS-1$ //$NON-NLS-2$
			Image image = canvas.snapshot();
			ImageData data = image.getImageData();
			image.dispose();
			return monitor -> save(data, file);
		});
	}

	private static String save(ImageData data, String file) throws IOException {
		ImageLoader loader = new ImageLoader();
		loader.data = new ImageData[] { data };
		try {
			loader.save(file, SWT.IMAGE_PNG);
		} catch (SWTException e) {
			throw new IOException(e.getMessage(), e);
		}
		return NLS.bind(Messages.export_done, file);
	}

	/** Asks for a file and writes it in a job that can be cancelled; what the writing answers becomes the status. */
	public static void file(Shell shell, String name, String extension, Consumer<String> status, Function<String, Writing> writings) {
		String file = ask(shell, name, extension);
		if (file != null) {
			write(file, shell.getDisplay(), status, writings.apply(file));
		}
	}

	/** Writes a file and says what was done. */
	public interface Writing {
		String run(IProgressMonitor monitor) throws IOException;
	}

	private static String ask(Shell shell, String name, String extension) {
		FileDialog dialog = new FileDialog(shell, SWT.SAVE);
		dialog.setFileName(name);
		dialog.setFilterExtensions(new String[] { extension });
		dialog.setOverwrite(true);
		return dialog.open();
	}

	/** Writes a file that is chosen already. */
	public static void write(String file, Display display, Consumer<String> status, Writing writing) {
		Job job = new Job(NLS.bind(Messages.export_job, file)) {
			@Override
			protected IStatus run(IProgressMonitor monitor) {
				try {
					String done = writing.run(monitor);
					if (!display.isDisposed()) {
						display.asyncExec(() -> status.accept(done));
					}
					return monitor.isCanceled() ? Status.CANCEL_STATUS : Status.OK_STATUS;
				} catch (IOException e) {
					return new Status(IStatus.ERROR, BUNDLE, NLS.bind(Messages.export_failed, file, e.getMessage()), e);
				}
			}
		};
		job.setUser(true);
		job.schedule();
	}
}
