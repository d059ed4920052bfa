package org.plurix.install.probe;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.Platform;
import org.eclipse.equinox.app.IApplication;
import org.eclipse.equinox.app.IApplicationContext;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.ImageLoader;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IViewPart;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.testing.ITestHarness;
import org.eclipse.ui.testing.TestableObject;
import org.eclipse.ui.views.IViewDescriptor;

/**
 * The workbench of an installed Eclipse with a visitor: opens the perspective and every view of Plurix, saves a picture, and ends. Exit
 * code 0 when the perspective is open, no view failed and the log has no error; the problems go to standard output. System properties:
 * <code>probe.perspective</code>, <code>probe.picture</code>.
 */
public final class Probe implements IApplication, ITestHarness {
	private static final String IDE = "org.eclipse.ui.ide.workbench"; //$NON-NLS-1$
	/** Views of these bundles are ours. */
	private static final String OURS = "org.plurix."; //$NON-NLS-1$
	/** Logs an error where desktop tools are missing; not ours. */
	private static final String NOISE = "!ENTRY org.eclipse.urischeme "; //$NON-NLS-1$
	private static final int SETTLE_ROUNDS = 40;
	private static final long ROUND_MILLIS = 50;

	private final List<String> problems = new ArrayList<>();
	private TestableObject workbench;

	@Override
	public Object start(IApplicationContext context) throws Exception {
		workbench = PlatformUI.getTestableObject();
		workbench.setTestHarness(this);
		IConfigurationElement run = Platform.getExtensionRegistry().getExtension("org.eclipse.core.runtime.applications", IDE) //$NON-NLS-1$
				.getConfigurationElements()[0].getChildren("run")[0]; //$NON-NLS-1$
		((IApplication) run.createExecutableExtension("class")).start(context); //$NON-NLS-1$
		problems.addAll(loggedErrors());
		problems.forEach(p -> System.out.println("probe: " + p)); //$NON-NLS-1$
		return problems.isEmpty() ? EXIT_OK : Integer.valueOf(1);
	}

	@Override
	public void stop() {
		// the workbench ends itself
	}

	@Override
	public void runTests() {
		workbench.testingStarting();
		try {
			workbench.runTest(this::visit);
		} finally {
			workbench.testingFinished();
		}
	}

	private void visit() {
		try {
			String perspective = System.getProperty("probe.perspective"); //$NON-NLS-1$
			IWorkbenchWindow window = PlatformUI.getWorkbench().getWorkbenchWindows()[0];
			window.getShell().setBounds(0, 0, 1280, 900);
			IWorkbenchPage page = PlatformUI.getWorkbench().showPerspective(perspective, window);
			if (!page.getPerspective().getId().equals(perspective))
				problems.add("perspective is " + page.getPerspective().getId()); //$NON-NLS-1$
			int opened = 0;
			for (IViewDescriptor view : PlatformUI.getWorkbench().getViewRegistry().getViews())
				if (view.getId().startsWith(OURS)) {
					open(page, view);
					opened++;
				}
			if (opened == 0)
				problems.add("no view of Plurix is installed"); //$NON-NLS-1$
			settle(window.getShell().getDisplay());
			picture(window.getShell().getDisplay());
			System.out.println("probe: perspective " + page.getPerspective().getLabel() + ", views " + opened); //$NON-NLS-1$ //$NON-NLS-2$
		} catch (Exception failure) {
			problems.add(failure.toString());
		}
	}

	private void open(IWorkbenchPage page, IViewDescriptor view) throws Exception {
		IViewPart part = page.showView(view.getId());
		if (part.getClass().getName().contains("ErrorViewPart")) //$NON-NLS-1$
			problems.add("view " + view.getId() + " cannot be shown"); //$NON-NLS-1$ //$NON-NLS-2$
	}

	private static void settle(Display display) throws InterruptedException {
		for (int i = 0; i < SETTLE_ROUNDS; i++) {
			while (display.readAndDispatch()) {
				// until no event is left
			}
			Thread.sleep(ROUND_MILLIS);
		}
	}

	private static void picture(Display display) {
		String file = System.getProperty("probe.picture", ""); //$NON-NLS-1$ //$NON-NLS-2$
		if (file.isEmpty())
			return;
		Rectangle area = display.getBounds();
		Image image = new Image(display, area.width, area.height);
		GC gc = new GC(display);
		gc.copyArea(image, 0, 0);
		gc.dispose();
		ImageLoader loader = new ImageLoader();
		loader.data = new ImageData[] { image.getImageData() };
		image.dispose();
		loader.save(file, SWT.IMAGE_PNG);
	}

	private static List<String> loggedErrors() throws IOException {
		Path log = Platform.getLogFileLocation().toFile().toPath();
		List<String> errors = new ArrayList<>();
		if (!Files.exists(log))
			return errors;
		List<String> lines = Files.readAllLines(log);
		for (int i = 0; i + 1 < lines.size(); i++)
			if (lines.get(i).matches("!ENTRY \\S+ 4 .*") && !lines.get(i).startsWith(NOISE)) //$NON-NLS-1$
				errors.add("logged: " + lines.get(i) + " " + lines.get(i + 1)); //$NON-NLS-1$ //$NON-NLS-2$
		return errors;
	}
}
