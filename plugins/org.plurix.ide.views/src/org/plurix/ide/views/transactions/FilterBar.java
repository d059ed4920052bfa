package org.plurix.ide.views.transactions;

import java.util.function.Consumer;

import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Text;
import org.plurix.ide.views.Messages;
import org.plurix.ide.views.timeline.SpanLook;
import org.plurix.model.trace.RowFilter;
import org.plurix.model.trace.SpanState;

/** Which tries the table shows: a text and the states. Tells its owner shortly after the last change. */
final class FilterBar {
	private static final int DELAY_MILLIS = 200;
	private static final SpanState[] STATES = { SpanState.COMMITTED, SpanState.ABORTED, SpanState.UNFINISHED };

	private final Text text;
	private final Button[] states = new Button[STATES.length];
	private final Consumer<RowFilter> owner;
	private final Runnable tell = this::tell;
	private String linked = ""; //$NON-NLS-1$

	FilterBar(Composite parent, Consumer<RowFilter> owner) {
		this.owner = owner;
		Composite bar = new Composite(parent, SWT.NONE);
		GridLayout layout = new GridLayout(1 + STATES.length, false);
		layout.marginHeight = 0;
		bar.setLayout(layout);
		bar.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
		text = new Text(bar, SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL);
		text.setMessage(Messages.filter_hint);
		text.setToolTipText(Messages.filter_tip);
		text.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
		text.addListener(SWT.Modify, event -> changed());
		for (int at = 0; at < STATES.length; at++) {
			states[at] = new Button(bar, SWT.CHECK);
			states[at].setText(SpanLook.label(STATES[at]));
			states[at].setSelection(true);
			states[at].addListener(SWT.Selection, event -> changed());
		}
	}

	/** Layout for the composite that has this bar on top. */
	static GridLayout layout() {
		GridLayout layout = new GridLayout();
		layout.marginWidth = 0;
		layout.marginHeight = 0;
		layout.verticalSpacing = 2;
		return layout;
	}

	static GridData fill() {
		return new GridData(SWT.FILL, SWT.FILL, true, true);
	}

	/** A filter that follows from a selection elsewhere; it never replaces what the user typed. */
	void setLinked(String filter) {
		if (text.getText().isEmpty() || text.getText().equals(linked)) {
			linked = filter;
			text.setText(filter);
		}
	}

	void setFocus() {
		text.setFocus();
		text.selectAll();
	}

	private void changed() {
		text.getDisplay().timerExec(-1, tell);
		text.getDisplay().timerExec(DELAY_MILLIS, tell);
	}

	private void tell() {
		if (text.isDisposed()) {
			return;
		}
		int mask = 0;
		for (int at = 0; at < STATES.length; at++) {
			mask |= states[at].getSelection() ? STATES[at].bit() : 0;
		}
		boolean all = mask == SpanState.COMMITTED.bit() + SpanState.ABORTED.bit() + SpanState.UNFINISHED.bit();
		owner.accept(new RowFilter(text.getText(), RowFilter.ALL.stationMask(), all ? RowFilter.ALL.stateMask() : mask, RowFilter.ALL.fromMicros(),
				RowFilter.ALL.toMicros()));
	}
}
