package org.plurix.ide.tests;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.handlers.IHandlerService;

/** Opens dialogs that block, and lets a test look at them while they are open. */
final class Dialogs {
	private static final int LOOK_MILLIS = 50;

	private Dialogs() {
	}

	/** As a key or a menu does it. */
	static void command(String id, Consumer<Shell> visit) {
		during(() -> {
			try {
				PlatformUI.getWorkbench().getService(IHandlerService.class).executeCommand(id, null);
			} catch (Exception failure) {
				throw new AssertionError(id, failure);
			}
		}, visit);
	}

	/**
	 * Calls what opens a dialog, now or soon; visits the dialog as soon as it is shown, and closes it if the visit has not. Fails if none is
	 * opened.
	 */
	static void during(Runnable open, Consumer<Shell> visit) {
		Display display = Display.getCurrent();
		List<Shell> before = List.of(display.getShells());
		Throwable[] failure = new Throwable[1];
		boolean[] seen = new boolean[1];
		long end = System.nanoTime() + Workbench.PATIENCE;
		display.timerExec(LOOK_MILLIS, new Runnable() {
			private Shell shown;

			@Override
			public void run() {
				Optional<Shell> dialog = opened(display, before);
				boolean ready = dialog.isPresent() && dialog.get() == shown;	// not just being shown
				shown = dialog.orElse(null);
				if (!ready && !seen[0] && System.nanoTime() < end) {
					display.timerExec(LOOK_MILLIS, this);
					return;
				}
				if (ready && !seen[0])
					failure[0] = visited(shown, visit);
				seen[0] = true;
				if (shown != null && !shown.isDisposed())	// this one only: the next may be open already
					shown.close();
			}
		});
		open.run();
		try {
			Workbench.await("a dialog", () -> seen[0]);
		} finally {
			seen[0] = true;
		}
		if (failure[0] != null)
			throw new AssertionError(failure[0].getMessage(), failure[0]);
	}

	private static Throwable visited(Shell dialog, Consumer<Shell> visit) {
		try {
			dialog.forceActive();	// there may be no window manager that does it
			visit.accept(dialog);
			return null;
		} catch (Throwable problem) {
			return problem;
		}
	}

	private static Optional<Shell> opened(Display display, List<Shell> before) {
		return Arrays.stream(display.getShells()).filter(s -> s.isVisible() && !before.contains(s) && (s.getStyle() & SWT.TOOL) == 0).findFirst();
	}

	/** The button with that text, without its mnemonic. */
	static Optional<Button> button(Shell shell, String text) {
		return Workbench.find(shell, Button.class).stream().filter(b -> b.getText().replace("&", "").equals(text.replace("&", ""))).findFirst();
	}

	/** The button that Enter presses. */
	static void pressDefault(Shell shell) {
		assertTrue(shell.getDefaultButton() != null && shell.getDefaultButton().isEnabled(), "no default button");
		shell.getDefaultButton().notifyListeners(SWT.Selection, new Event());
	}

	/** As Escape. */
	static void pressCancel(Shell shell) {
		shell.close();
	}

	static void press(Shell shell, String text) {
		Button button = button(shell, text).orElseThrow(() -> new AssertionError(
				"no button " + text + " in " + Workbench.find(shell, Button.class).stream().map(Button::getText).toList()));
		assertTrue(button.isEnabled(), text + " is disabled");
		button.notifyListeners(SWT.Selection, new Event());
	}
}
