package org.plurix.ide.views.samples;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.function.BooleanSupplier;

import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.junit.jupiter.api.Assumptions;

/** A window for tests of widgets, on the one display of the process. Tests that use it are left out where there is no display. */
public final class SampleShell implements AutoCloseable {
    private static final long PATIENCE_NANOS = 120_000_000_000L;
    private final Display display;
    private final Shell shell;

    public SampleShell(int width, int height) {
        Assumptions.assumeTrue(System.getenv("DISPLAY") != null || !"gtk".equals(SWT.getPlatform()), "no display");
        display = Display.getDefault();
        shell = new Shell(display);
        shell.setLayout(new FillLayout(SWT.VERTICAL));
        shell.setSize(width, height);
    }

    public Shell shell() {
        return shell;
    }

    /** Lets the window system work until the condition holds. */
    public void await(BooleanSupplier condition) {
        long deadline = System.nanoTime() + PATIENCE_NANOS;
        while (!condition.getAsBoolean()) {
            assertTrue(System.nanoTime() < deadline, "the window system does not answer");
            if (!display.readAndDispatch()) {
                Thread.onSpinWait();
            }
        }
    }

    /** Whether there was nothing left to do for the window system. */
    public boolean isIdle() {
        return !display.readAndDispatch();
    }

    @Override
    public void close() {
        shell.dispose();
    }
}
