package org.plurix.ide.ui.cluster;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.osgi.framework.FrameworkUtil;
import org.osgi.framework.Version;
import org.plurix.ide.ui.Messages;

/** What the cluster view shows while no cluster runs: how to start one. The command can be selected and copied by keyboard. */
final class StartPage extends Composite {

	static final String COMMAND = "./plurix up --nodes 3"; //$NON-NLS-1$
	private final Text command;

	StartPage(Composite parent) {
		super(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(2).margins(12, 12).spacing(8, 8).applyTo(this);
		Label title = label(Messages.startPage_title);
		title.setFont(JFaceResources.getHeaderFont());
		label(Messages.startPage_explanation);
		command = command();
		copyButton();
		label(NLS.bind(Messages.startPage_version, version()));
	}

	private Label label(String text) {
		Label label = new Label(this, SWT.WRAP);
		label.setText(text);
		GridDataFactory.fillDefaults().grab(true, false).span(2, 1).applyTo(label);
		return label;
	}

	private Text command() {
		Text text = new Text(this, SWT.READ_ONLY | SWT.BORDER);
		text.setFont(JFaceResources.getTextFont());
		text.setText(COMMAND);
		text.getAccessible().addAccessibleListener(new AccessibleAdapter() {
			@Override
			public void getName(AccessibleEvent e) {
				e.result = Messages.startPage_commandName;
			}
		});
		GridDataFactory.fillDefaults().align(SWT.BEGINNING, SWT.CENTER).hint(text.computeSize(SWT.DEFAULT, SWT.DEFAULT).x + 24, SWT.DEFAULT).applyTo(text);
		return text;
	}

	private void copyButton() {
		Button copy = new Button(this, SWT.PUSH);
		copy.setText(Messages.startPage_copy);
		copy.setToolTipText(Messages.startPage_copyTooltip);
		copy.addSelectionListener(SelectionListener.widgetSelectedAdapter(e -> copyCommand()));
		GridDataFactory.fillDefaults().align(SWT.BEGINNING, SWT.CENTER).applyTo(copy);
	}

	private void copyCommand() {
		Clipboard clipboard = new Clipboard(getDisplay());
		clipboard.setContents(new Object[] { COMMAND }, new Transfer[] { TextTransfer.getInstance() });
		clipboard.dispose();
	}

	/** Without the build qualifier, which says nothing to a user. */
	private static String version() {
		Version v = FrameworkUtil.getBundle(StartPage.class).getVersion();
		return v.getMajor() + "." + v.getMinor() + "." + v.getMicro(); //$NON-NLS-1$ //$NON-NLS-2$
	}

	@Override
	public boolean setFocus() {
		return command.setFocus();
	}
}
