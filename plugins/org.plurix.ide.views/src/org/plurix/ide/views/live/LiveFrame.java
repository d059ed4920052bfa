package org.plurix.ide.views.live;

import java.time.Duration;
import java.util.function.Consumer;

import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.plurix.ide.views.Messages;
import org.plurix.ide.views.canvas.ThemePalette;
import org.plurix.model.feed.ClusterStatus;

/** Content of a live view, or the message why there is none; below it the view's status and the age of its data. */
final class LiveFrame {
	private static final int TICK_MILLIS = 250;
	private static final int SPACE = 12;
	private static final String STALE_COLOUR = ThemePalette.PREFIX + "waiting"; //$NON-NLS-1$

	private final Composite root;
	private final Composite stack;
	private final StackLayout layout = new StackLayout();
	private final Composite content;
	private final Composite none;
	private final Link message;
	private final Label status;
	private final Label age;
	private Runnable tick = () -> { };
	private boolean ticking;

	LiveFrame(Composite parent, Consumer<Composite> creator) {
		root = new Composite(parent, SWT.NONE);
		GridLayout grid = new GridLayout(2, false);
		grid.marginWidth = 0;
		grid.marginHeight = 0;
		grid.verticalSpacing = 2;
		grid.horizontalSpacing = SPACE;
		root.setLayout(grid);
		stack = new Composite(root, SWT.NONE);
		stack.setLayout(layout);
		stack.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true, 2, 1));
		content = new Composite(stack, SWT.NONE);
		content.setLayout(new FillLayout());
		creator.accept(content);
		none = new Composite(stack, SWT.NONE);
		none.setLayout(new GridLayout());
		message = new Link(none, SWT.WRAP);
		message.setLayoutData(new GridData(SWT.FILL, SWT.BEGINNING, true, false));
		message.addListener(SWT.Selection, event -> LiveActions.execute(event.text));
		status = new Label(root, SWT.NONE);
		status.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
		age = new Label(root, SWT.RIGHT);
		age.setLayoutData(new GridData(SWT.END, SWT.CENTER, false, false));
		layout.topControl = none;
	}

	boolean isDisposed() {
		return root.isDisposed();
	}

	void setFocus() {
		Control top = layout.topControl;
		if (top != null) {
			top.setFocus();
		}
	}

	void setStatus(String text) {
		if (!status.isDisposed() && !text.equals(status.getText())) {
			status.setText(text);
			status.setToolTipText(text);
		}
	}

	void showNone() {
		showMessage(Messages.live_none);
		setAge("", "", false); //$NON-NLS-1$ //$NON-NLS-2$
	}

	void show(String cluster, ClusterStatus state, Duration period, boolean paused) {
		if (state.asOfMillis() == 0) {
			showMessage(DataAge.state(cluster, state) + (state.isConnected() ? "" : '\n' + Messages.live_offer)); //$NON-NLS-1$
			setAge("", "", false); //$NON-NLS-1$ //$NON-NLS-2$
			return;
		}
		top(content);
		long now = System.currentTimeMillis();
		setAge(DataAge.text(cluster, state, paused, now), DataAge.brief(state, now), DataAge.isStale(state, period, now));
	}

	/** Called several times a second while the view is visible, so that the age is right. */
	void onTick(Runnable action) {
		tick = action;
	}

	void setTicking(boolean on) {
		if (on && !ticking) {
			root.getDisplay().timerExec(TICK_MILLIS, this::ticked);
		}
		ticking = on;
	}

	private void ticked() {
		if (ticking && !root.isDisposed()) {
			tick.run();
			root.getDisplay().timerExec(TICK_MILLIS, this::ticked);
		}
	}

	private boolean fits(String text) {
		GC gc = new GC(age);
		try {
			return gc.textExtent(status.getText()).x + gc.textExtent(text).x + 2 * SPACE <= root.getClientArea().width;
		} finally {
			gc.dispose();
		}
	}

	private void showMessage(String text) {
		if (!text.equals(message.getText())) {
			message.setText(text);
			none.layout();
		}
		top(none);
	}

	private void top(Control control) {
		if (layout.topControl != control) {
			layout.topControl = control;
			stack.layout();
		}
	}

	/** The brief text where the whole one would leave the status no room; the whole one is always in the tool tip. */
	private void setAge(String whole, String brief, boolean stale) {
		age.setToolTipText(whole);
		String text = fits(whole) ? whole : brief;
		if (text.equals(age.getText())) {
			return;
		}
		age.setText(text);
		// not null: the colour of the theme is set from outside, null would be that of the system
		age.setForeground(stale ? JFaceResources.getColorRegistry().get(STALE_COLOUR) : status.getForeground());
		root.layout(new Control[] { age });
	}
}
